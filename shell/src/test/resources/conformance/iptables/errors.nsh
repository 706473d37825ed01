iptables -A
iptables -A INPUT
iptables -S
iptables -A NOSUCH -j ACCEPT
iptables -A INPUT -j NOSUCH
iptables -A INPUT -j
iptables -A INPUT -j accept
iptables -A INPUT -p bogus -j ACCEPT
iptables -A INPUT -p 300 -j ACCEPT
iptables -A INPUT -p tcp --dport bogus -j ACCEPT
iptables -A INPUT -p tcp --dport 65536 -j ACCEPT
iptables -A INPUT -p tcp --dport 20:10 -j ACCEPT
iptables -A INPUT --dport 80 -j ACCEPT
iptables -A INPUT -p icmp --dport 80 -j ACCEPT
iptables -A INPUT -p all --dport 80 -j ACCEPT
iptables -A INPUT -p tcp --dport -j ACCEPT
iptables -A INPUT -p tcp --bogus 5 -j ACCEPT
iptables -A INPUT --bogus
iptables -A INPUT -s bogus -j ACCEPT
iptables -A INPUT -s 10.0.0.0/33 -j ACCEPT
iptables -A INPUT -s 10.0.0.300 -j ACCEPT
iptables -A INPUT -s nosuch.example.com -j ACCEPT
iptables -A INPUT -s 10.0.0.1/255.255.0.0 -j ACCEPT
iptables -A INPUT -s 10.0.0.1,10.0.0.2 -d 10.1.0.0/16 -j ACCEPT
iptables -A INPUT -s ::1 -j ACCEPT
iptables -A INPUT -o eth0 -j ACCEPT
iptables -A OUTPUT -i eth0 -j ACCEPT
iptables -A INPUT -i aaaaaaaaaaaaaaaa -j ACCEPT
iptables -A INPUT -i nosuch0 -j ACCEPT
iptables -A INPUT -i eth+ -j ACCEPT
iptables -A INPUT -i ! lo -j ACCEPT
iptables -A INPUT ! -i lo ! -s 10.0.0.0/8 -j ACCEPT
iptables -A INPUT ! -j ACCEPT
iptables -A INPUT -m nosuch -j ACCEPT
iptables -A INPUT -m
iptables -A INPUT -m state -j ACCEPT
iptables -A INPUT -m state --state BOGUS -j ACCEPT
iptables -A INPUT -m conntrack --ctstate NEW,BOGUS -j ACCEPT
iptables -A INPUT -m mac --mac-source bogus -j ACCEPT
iptables -A INPUT -m limit --limit bogus -j ACCEPT
iptables -A INPUT -m limit --limit 5/fortnight -j ACCEPT
iptables -A INPUT -m multiport --dports 80,443 -j ACCEPT
iptables -A INPUT -p tcp -m multiport --dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16 -j ACCEPT
iptables -A INPUT -p icmp --icmp-type bogus -j ACCEPT
iptables -A INPUT -m mark --mark bogus -j ACCEPT
iptables -A INPUT -m comment -j ACCEPT
iptables -A INPUT -m iprange --src-range 10.0.0.9-10.0.0.1 -j ACCEPT
iptables -A INPUT -m ttl --ttl 300 -j ACCEPT
iptables -A INPUT -j REJECT --reject-with bogus
iptables -A INPUT -j REJECT --reject-with tcp-reset
iptables -A INPUT -j MASQUERADE
iptables -A INPUT -j SNAT --to-source 1.2.3.4
iptables -t nat -A PREROUTING -j MASQUERADE
iptables -t nat -A PREROUTING -j SNAT --to-source 1.2.3.4
iptables -t nat -A POSTROUTING -j DNAT --to-destination 1.2.3.4
iptables -t nat -A POSTROUTING -j SNAT
iptables -t nat -A POSTROUTING -j SNAT --to-source bogus
iptables -t nat -A POSTROUTING -j SNAT --to-source 1.2.3.4:80
iptables -t nat -A PREROUTING -p tcp -j DNAT --to-destination 1.2.3.4:99999
iptables -t nat -A PREROUTING -j REDIRECT --to-ports 80
iptables -t nat -A PREROUTING -p tcp -j REDIRECT --to-ports bogus
iptables -t nat -A POSTROUTING -o eth0
iptables -t nat -A POSTROUTING -i eth0 -j MASQUERADE
iptables -t nat -A FORWARD -j ACCEPT
iptables -t nat -A PREROUTING -j DROP
iptables -t nat -A PREROUTING -j REJECT
iptables -t mangle -A PREROUTING -j MARK --set-mark bogus
iptables -A INPUT -j MARK --set-mark 5
iptables -A INPUT -j LOG --log-prefix aaaaaaaaaabbbbbbbbbbccccccccccdddd
iptables -A INPUT -j LOG --log-level bogus
iptables -A INPUT -j TTL --ttl-set 5
iptables -t raw -A INPUT -j ACCEPT
iptables -A INPUT -j ACCEPT -j DROP
iptables -A INPUT -p tcp -p udp -j ACCEPT
iptables -A INPUT -A OUTPUT -j ACCEPT
iptables -A INPUT -j ACCEPT extra
iptables -L INPUT extra
iptables -A INPUT -s
iptables -z
iptables -A INPUT -f -j ACCEPT
iptables -S
iptables -t nat -S
iptables -t mangle -S
