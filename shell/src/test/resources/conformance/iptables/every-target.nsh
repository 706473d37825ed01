iptables -N c
iptables -A c -j DROP
iptables -A c -j RETURN
iptables -A c -j REJECT
iptables -A c -j REJECT --reject-with icmp-net-unreachable
iptables -A c -j REJECT --reject-with icmp-host-unreachable
iptables -A c -j REJECT --reject-with icmp-proto-unreachable
iptables -A c -j REJECT --reject-with icmp-net-prohibited
iptables -A c -j REJECT --reject-with icmp-host-prohibited
iptables -A c -j REJECT --reject-with icmp-admin-prohibited
iptables -A c -j REJECT --reject-with host-prohib
iptables -A c -p tcp -j REJECT --reject-with tcp-reset
iptables -A c -j REJECT --reject-with tcp-reset
iptables -A c -j REJECT --reject-with foo
iptables -A PREROUTING -t mangle -j REJECT
iptables -t nat -A PREROUTING -j REJECT
iptables -A c -j LOG
iptables -A c -j LOG --log-prefix "hi: "
iptables -A c -j LOG --log-prefix hi --log-level 7
iptables -A c -j LOG --log-level debug --log-tcp-sequence --log-tcp-options --log-ip-options --log-uid
iptables -A c -j LOG --log-level warning --log-macdecode
iptables -A c -j LOG --log-level foo
iptables -A c -j LOG --log-prefix aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
iptables -A c -j LOG --log-prefix ""
iptables -A c -j MARK --set-mark 1
iptables -t mangle -N m
iptables -t mangle -A m -j MARK
iptables -t mangle -A m -j MARK --set-mark 1
iptables -t mangle -A m -j MARK --set-mark 1/3
iptables -t mangle -A m -j MARK --set-xmark 0x1/0xf
iptables -t mangle -A m -j MARK --and-mark 0xf
iptables -t mangle -A m -j MARK --or-mark 0xf
iptables -t mangle -A m -j MARK --xor-mark 0xf
iptables -t mangle -A m -j CONNMARK --save-mark
iptables -t mangle -A m -j CONNMARK --restore-mark
iptables -t mangle -A m -j CONNMARK --set-mark 5
iptables -t mangle -A m -j CONNMARK --set-mark 5/7
iptables -t mangle -A m -j CONNMARK --set-xmark 5/7
iptables -t mangle -A m -j CONNMARK --save-mark --mask 0xff
iptables -t mangle -A m -j CONNMARK --restore-mark --nfmask 0xf --ctmask 0xf0
iptables -t mangle -A m -j CONNMARK --and-mark 3
iptables -t mangle -A m -j CONNMARK --or-mark 3
iptables -t mangle -A m -j CONNMARK --xor-mark 3
iptables -t mangle -A m -j CONNMARK
iptables -t mangle -A m -j TTL --ttl-set 10
iptables -t mangle -A m -j TTL --ttl-dec 1
iptables -t mangle -A m -j TTL --ttl-inc 1
iptables -t mangle -A m -j TTL
iptables -t mangle -A m -j TTL --ttl-set 300
iptables -A c -j TTL --ttl-set 10
iptables -t mangle -A m -j TOS --set-tos 0x10
iptables -t mangle -A m -j TOS --set-tos Minimize-Delay
iptables -t mangle -A m -j TOS --set-tos 0x10/0x3f
iptables -t mangle -A m -j TOS --and-tos 0x10
iptables -t mangle -A m -j TOS --or-tos 0x10
iptables -t mangle -A m -j TOS --xor-tos 0x10
iptables -t mangle -A m -j TOS
iptables -t mangle -A m -j DSCP --set-dscp 10
iptables -t mangle -A m -j DSCP --set-dscp-class EF
iptables -t mangle -A m -j DSCP --set-dscp 64
iptables -t mangle -A m -j DSCP
iptables -t raw -N r
iptables -t raw -A r -j NOTRACK
iptables -t raw -A r -j CT --notrack
iptables -A c -j NOTRACK
iptables -A c -j CT --notrack
iptables -t nat -N n
iptables -t nat -A n -j MASQUERADE
iptables -t nat -A n -p tcp -j MASQUERADE --to-ports 1024-2048
iptables -t nat -A n -j MASQUERADE --to-ports 1024-2048
iptables -t nat -A n -j MASQUERADE --random
iptables -t nat -A n -p udp -j MASQUERADE --to-ports 1024 --random-fully
iptables -t nat -A n -j SNAT --to-source 1.2.3.4
iptables -t nat -A n -j SNAT --to 1.2.3.4
iptables -t nat -A n -j SNAT --to-source 1.2.3.4-1.2.3.8 --persistent
iptables -t nat -A n -p tcp -j SNAT --to-source 1.2.3.4:100-200 --random
iptables -t nat -A n -p tcp -j SNAT --to-source :100-200
iptables -t nat -A n -j SNAT --to-source 1.2.3.4:100-200
iptables -t nat -A n -j SNAT
iptables -t nat -A n -j SNAT --to-source foo
iptables -t nat -A n -j SNAT --to-source 1.2.3.4 --to-source 1.2.3.5
iptables -t nat -A n -j DNAT --to-destination 10.0.0.1
iptables -t nat -A n -p tcp --dport 80 -j DNAT --to-destination 10.0.0.1:8080
iptables -t nat -A n -p tcp -j DNAT --to-destination 10.0.0.1-10.0.0.4:8080-8090 --persistent
iptables -t nat -A n -p udp -j DNAT --to 10.0.0.1:53-60/53
iptables -t nat -A n -p udp -j DNAT --to :53
iptables -t nat -A n -j DNAT --to-destination 10.0.0.1:80
iptables -t nat -A n -j DNAT
iptables -t nat -A n -j DNAT --to-destination 10.0.0.1:0
iptables -t nat -A n -j DNAT --to-destination 10.0.0.1:70000
iptables -t nat -A n -p tcp --dport 80 -j REDIRECT --to-ports 8080
iptables -t nat -A n -p tcp --dport 80 -j REDIRECT --to-ports 8080-8090 --random
iptables -t nat -A n -j REDIRECT
iptables -t nat -A n -j REDIRECT --to-ports 80
iptables -t nat -A n -j NETMAP --to 10.1.0.0/16
iptables -A c -j MASQUERADE
iptables -A c -j SNAT --to-source 1.2.3.4
iptables -A c -j DNAT --to-destination 1.2.3.4
iptables -t nat -A PREROUTING -j MASQUERADE
iptables -t nat -A INPUT -j MASQUERADE
iptables -t nat -A OUTPUT -j MASQUERADE
iptables -t nat -A PREROUTING -j SNAT --to-source 1.2.3.4
iptables -t nat -A INPUT -j SNAT --to-source 1.2.3.4
iptables -t nat -A POSTROUTING -j DNAT --to-destination 1.2.3.4
iptables -t nat -A POSTROUTING -j REDIRECT
iptables -t nat -A POSTROUTING -j DROP
iptables -t nat -N p
iptables -t nat -A p -j MASQUERADE
iptables -t nat -A PREROUTING -j p
iptables -t nat -A POSTROUTING -j p
iptables -t nat -F
iptables -t nat -S
iptables -t nat -A n -s 1.1.1.1 -j MASQUERADE
iptables -S c
iptables -L c
iptables -L c -nv
iptables -t mangle -S m
iptables -t mangle -L m
iptables -t mangle -L m -nv
iptables -t raw -S
iptables -t raw -L r -n
iptables -A c -m comment --comment x -j ACCEPT -m comment --comment y
iptables -A c -j ACCEPT -j DROP
iptables -A c -j ACCEPT --log-prefix x
iptables -A c ! -j ACCEPT
iptables -A c ! ! -s 1.1.1.1
iptables -A c -s ! 1.1.1.1
iptables -A c -s 1.1.1.1 -s 2.2.2.2
iptables -A c -p tcp -p udp
iptables -A c -t
iptables -A c -s
iptables -A c -j
iptables -A c --comment x
