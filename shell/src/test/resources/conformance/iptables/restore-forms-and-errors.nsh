iptables -A INPUT -p tcp --dport 22 -j ACCEPT
iptables -A INPUT -s 10.0.0.0/8 -j DROP
iptables -t nat -A POSTROUTING -j MASQUERADE
iptables -N zeta
iptables -N alpha
iptables -S
printf '*filter\n:INPUT DROP [5:6]\n:FORWARD ACCEPT [0:0]\n:OUTPUT ACCEPT [0:0]\n:u - [0:0]\n-A INPUT -j u\n[7:8] -A u -j ACCEPT\nCOMMIT\n' > /tmp/r
iptables-restore < /tmp/r
iptables -L -n -v
iptables-restore -c < /tmp/r
iptables-restore -n < /tmp/r
printf '*filter\n-A INPUT -j ACCEPT\n' | iptables-restore
printf '*filter\n-A INPUT -j ACCEPT\nCOMMIT' | iptables-restore
printf '*filter\n-A INPUT -j NOSUCH\nCOMMIT\n' | iptables-restore
printf '*filter\n-A NOCHAIN -j ACCEPT\nCOMMIT\n' | iptables-restore
printf '*filter\n-A INPUT --foo\nCOMMIT\n' | iptables-restore
printf '*filter\n-A INPUT -m foo\nCOMMIT\n' | iptables-restore
printf '*filter\ngarbage\nCOMMIT\n' | iptables-restore
printf 'garbage\n' | iptables-restore
printf '*nosuch\nCOMMIT\n' | iptables-restore
printf '*filter\n:INPUT FOO [0:0]\nCOMMIT\n' | iptables-restore
printf '*filter\n:INPUT\nCOMMIT\n' | iptables-restore
printf '*filter\n:INPUT DROP [a:b]\nCOMMIT\n' | iptables-restore -c
printf '*filter\n-t nat -A PREROUTING -j ACCEPT\nCOMMIT\n' | iptables-restore
printf '*filter\n-A INPUT -s 1.2.3 -j ACCEPT\nCOMMIT\n' | iptables-restore
printf '*filter\n-A INPUT -p tcp --dport 99999 -j ACCEPT\nCOMMIT\n' | iptables-restore
printf '*filter\n-A INPUT -m comment --comment "a b" -j ACCEPT\n-D INPUT 1\n-N foo\n-A foo -j RETURN\nCOMMIT\n' | iptables-restore
printf '*filter\n-D INPUT 9\nCOMMIT\n' | iptables-restore
printf '*filter\n-D INPUT -s 9.9.9.9 -j DROP\nCOMMIT\n' | iptables-restore -n
printf '# c\n\n*filter\n-A INPUT -j ACCEPT\nCOMMIT\n*nat\n-A PREROUTING -j ACCEPT\nCOMMIT\n' | iptables-restore -v
printf '*filter\n-A INPUT -j ACCEPT\nCOMMIT\n' | iptables-restore -t
printf '*filter\n-A INPUT -j ACCEPT\nCOMMIT\n' | iptables-restore -T nat
printf '*filter\n:mine - [0:0]\n-A INPUT -j mine\n-A mine -t nat -j ACCEPT\nCOMMIT\n' | iptables-restore
printf '*filter\n*nat\nCOMMIT\n' | iptables-restore
printf 'COMMIT\n' | iptables-restore
printf -- '-A INPUT -j ACCEPT\n' | iptables-restore
printf '*filter\n[1:2] -A INPUT -j ACCEPT\n[x] -A INPUT -j DROP\nCOMMIT\n' | iptables-restore
iptables-restore /nosuch
iptables-restore -x
iptables-restore -V
iptables-restore a b
iptables -F
iptables -X
iptables -t nat -F
iptables -L --foo
iptables -Lx
iptables -nL
iptables -nvL --line
iptables --list INPUT --numeric
iptables --append INPUT --protocol tcp --destination-port 80 --jump ACCEPT
iptables --app INPUT -j ACCEPT
iptables --insert INPUT 2 --source 1.1.1.1 --in-interface eth0 --jump DROP
iptables --delete INPUT 1
iptables --check INPUT -j ACCEPT
iptables -C INPUT -j DROP
iptables --list-rules
iptables --replace INPUT 1 -j DROP
iptables --new-chain x
iptables --rename-chain x y
iptables --delete-chain y
iptables --policy INPUT DROP
iptables --zero
iptables --flush INPUT
iptables -A INPUT --proto tcp --dport 80 --goto ACCEPT
iptables -A INPUT -ptcp -s1.1.1.1 -jACCEPT
iptables -A INPUT -p tcp --dport=80 -j ACCEPT
iptables -S
iptables -t security -S
iptables -t security -A INPUT -j ACCEPT
iptables -A INPUT -j MARK --set-mark=0x10/0x20
iptables -A INPUT -m mark --mark foo
iptables -A INPUT -m mark --mark 1/
iptables -A INPUT -m mark
iptables -A INPUT -m comment
iptables -A INPUT -m limit --limit-burst 0
iptables -A INPUT -m limit --limit-burst 20000
iptables -A INPUT -m length
iptables -A INPUT -m length --length 70000
iptables -A INPUT -m length --length 200:100
iptables -A INPUT -m ttl
iptables -A INPUT -m tos
iptables -A INPUT -m dscp
iptables -A INPUT -m dscp --dscp 64
iptables -A INPUT -m dscp --dscp-class XX
iptables -A INPUT -m mac
iptables -A INPUT -m multiport -p tcp
iptables -A INPUT -p tcp -m multiport --dports
iptables -A INPUT -p tcp -m multiport --dports 5:3
iptables -A INPUT -p tcp -m multiport --dports a
iptables -A INPUT -p tcp --dport
iptables -A INPUT -p tcp --tcp-flags SYN
iptables -A INPUT -p tcp --tcp-flags FOO SYN
iptables -A INPUT -p icmp --icmp-type
iptables -A INPUT -p icmp --icmp-type 3/300
iptables -A INPUT -p icmp --icmp-type echo
iptables -A INPUT -m state
iptables -A INPUT -m conntrack --ctstate FOO
iptables -A INPUT -m conntrack --ctstate
iptables -A INPUT -m conntrack --ctproto foo
iptables -A INPUT -m conntrack --ctstatus FOO
iptables -A INPUT -m conntrack --ctexpire foo
iptables -A INPUT -m iprange --src-range foo
iptables -A INPUT -m statistic --mode random --probability 2
iptables -A INPUT -m statistic --mode random
iptables -A INPUT -m statistic --mode nth
iptables -A INPUT -m statistic --mode nth --every 0 --packet 0
iptables -A INPUT -m statistic --mode nth --every 2 --packet 2
iptables -A INPUT -m pkttype
iptables -A INPUT -m icmp --icmp-type 8
iptables -A INPUT -m udp --dport 8
iptables -S INPUT
iptables -t mangle -A FORWARD -j MARK --set-mark foo
iptables -t mangle -A FORWARD -j MARK --set-mark 1 --or-mark 2
iptables -t mangle -A FORWARD -j CONNMARK --set-mark 1 --save-mark
iptables -t mangle -A FORWARD -j TOS --set-tos foo
iptables -t mangle -A FORWARD -j TTL --ttl-set 1 --ttl-inc 1
iptables -t mangle -A FORWARD -j DSCP --set-dscp-class foo
iptables -t nat -A POSTROUTING -p tcp -j MASQUERADE --to-ports foo
iptables -t nat -A POSTROUTING -p tcp -j MASQUERADE --to-ports 5-3
iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports 70000
iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports foo
iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports http
iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.1.1.1:0
iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.1.1.1:70000
iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.1.1.1:5-3
iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.1.1.1-foo
iptables -t nat -A POSTROUTING -p tcp -j SNAT --to-source 1.1.1.1:foo
iptables -t nat -S
