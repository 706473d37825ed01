iptables -A INPUT -p tcp --dport 80 -j ACCEPT
iptables -A INPUT -p tcp --dport http -j ACCEPT
iptables -A INPUT -p tcp --sport 1024: --dport :1023 -j ACCEPT
iptables -A INPUT -p tcp ! --dport 80:90 -j ACCEPT
iptables -A INPUT -p tcp --syn -j ACCEPT
iptables -A INPUT -p tcp --tcp-flags SYN,ACK SYN -j ACCEPT
iptables -A INPUT -p tcp --tcp-flags ALL NONE -j ACCEPT
iptables -A INPUT -p tcp ! --syn -j ACCEPT
iptables -A INPUT -p udp --dport 53 -j ACCEPT
iptables -A INPUT -p udp -m udp --dport domain -j ACCEPT
iptables -A INPUT -p 17 -j ACCEPT
iptables -A INPUT -p 47 -j ACCEPT
iptables -A INPUT -p gre -j ACCEPT
iptables -A INPUT -p all -j ACCEPT
iptables -A INPUT ! -p tcp -j ACCEPT
iptables -A INPUT -p icmp --icmp-type echo-request -j ACCEPT
iptables -A INPUT -p icmp --icmp-type 8 -j ACCEPT
iptables -A INPUT -p icmp --icmp-type 3/1 -j ACCEPT
iptables -A INPUT -p icmp --icmp-type any -j ACCEPT
iptables -A INPUT -p icmp -m icmp ! --icmp-type echo-reply -j ACCEPT
iptables -A INPUT -p tcp -m multiport --dports 80,443,8000:8010 -j ACCEPT
iptables -A INPUT -p tcp -m multiport --ports 22 -j ACCEPT
iptables -A INPUT -p udp -m multiport ! --sports 53,67 -j ACCEPT
iptables -A INPUT -m mac --mac-source 02:00:00:00:00:01 -j ACCEPT
iptables -A INPUT -m mark --mark 5 -j ACCEPT
iptables -A INPUT -m mark --mark 0x10/0xf0 -j ACCEPT
iptables -A INPUT -m state --state ESTABLISHED,RELATED -j ACCEPT
iptables -A INPUT -m state ! --state INVALID -j ACCEPT
iptables -A INPUT -m conntrack --ctstate NEW -j ACCEPT
iptables -A INPUT -m conntrack --ctstate DNAT,SNAT -j ACCEPT
iptables -A INPUT -m conntrack --ctproto tcp --ctorigdst 10.0.0.1 -j ACCEPT
iptables -A INPUT -m limit --limit 5/min --limit-burst 3 -j ACCEPT
iptables -A INPUT -m limit -j ACCEPT
iptables -A INPUT -m limit --limit 10/second -j ACCEPT
iptables -A INPUT -m comment --comment "two words" -j ACCEPT
iptables -A INPUT -m comment --comment word -j ACCEPT
iptables -A INPUT -m iprange --src-range 10.0.0.1-10.0.0.9 -j ACCEPT
iptables -A INPUT -m iprange ! --dst-range 10.0.0.1-10.0.0.9 -j ACCEPT
iptables -A INPUT -m addrtype --dst-type LOCAL -j ACCEPT
iptables -A INPUT -m addrtype ! --src-type BROADCAST,MULTICAST -j ACCEPT
iptables -A INPUT -m length --length 100:200 -j ACCEPT
iptables -A INPUT -m length --length 84 -j ACCEPT
iptables -A INPUT -m ttl --ttl-eq 64 -j ACCEPT
iptables -A INPUT -m ttl --ttl-lt 5 -j ACCEPT
iptables -A INPUT -m tos --tos 0x10 -j ACCEPT
iptables -A INPUT -m tos --tos Minimize-Delay -j ACCEPT
iptables -A INPUT -m dscp --dscp 10 -j ACCEPT
iptables -A INPUT -m dscp --dscp-class EF -j ACCEPT
iptables -A INPUT -m statistic --mode nth --every 3 --packet 0 -j ACCEPT
iptables -A INPUT -m statistic --mode random --probability 0.5 -j ACCEPT
iptables -A INPUT -m recent --name bad --set -j ACCEPT
iptables -A INPUT -m recent --name bad --update --seconds 60 --hitcount 4 -j DROP
iptables -A OUTPUT -m owner --uid-owner 0 -j ACCEPT
iptables -A OUTPUT -m owner --uid-owner root -j ACCEPT
iptables -A FORWARD -m physdev --physdev-in p1 -j ACCEPT
iptables -A INPUT -m pkttype --pkt-type broadcast -j ACCEPT
iptables -A INPUT -f -j ACCEPT
iptables -A INPUT ! -f -j ACCEPT
iptables -A INPUT -m string --algo bm --string foo -j DROP
iptables -A INPUT -m time --timestart 08:00 --timestop 10:00 -j ACCEPT
iptables -A INPUT -m connlimit --connlimit-above 3 -j REJECT
iptables -A INPUT -m hashlimit --hashlimit-name h --hashlimit-upto 5/sec -j ACCEPT
iptables -A INPUT -j LOG
iptables -A INPUT -j LOG --log-prefix "in: " --log-level debug --log-ip-options
iptables -A INPUT -j REJECT
iptables -A INPUT -j REJECT --reject-with icmp-host-prohibited
iptables -A INPUT -p tcp -j REJECT --reject-with tcp-reset
iptables -A INPUT -g LOGGING
iptables -N LOGGING
iptables -A INPUT -g LOGGING
iptables -A LOGGING -j RETURN
iptables -t mangle -A PREROUTING -j MARK --set-mark 5
iptables -t mangle -A PREROUTING -j MARK --set-xmark 0x5/0xff
iptables -t mangle -A PREROUTING -j MARK --and-mark 0xf
iptables -t mangle -A PREROUTING -j MARK --or-mark 0x8
iptables -t mangle -A PREROUTING -j CONNMARK --save-mark
iptables -t mangle -A PREROUTING -j CONNMARK --restore-mark
iptables -t mangle -A PREROUTING -j CONNMARK --set-mark 7
iptables -t mangle -A POSTROUTING -j TTL --ttl-set 10
iptables -t mangle -A POSTROUTING -j TTL --ttl-dec 1
iptables -t mangle -A POSTROUTING -j TOS --set-tos 0x10
iptables -t mangle -A POSTROUTING -j DSCP --set-dscp 10
iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu
iptables -t raw -A PREROUTING -j NOTRACK
iptables -t raw -A PREROUTING -j CT --notrack
iptables -t nat -A POSTROUTING -o ens33 -j MASQUERADE
iptables -t nat -A POSTROUTING -p tcp -j MASQUERADE --to-ports 1000-2000
iptables -t nat -A POSTROUTING -j MASQUERADE --random
iptables -t nat -A POSTROUTING -s 10.0.0.0/24 ! -d 10.0.0.0/24 -j SNAT --to-source 1.2.3.4-1.2.3.9
iptables -t nat -A POSTROUTING -p udp -j SNAT --to 1.2.3.4:1000-2000
iptables -t nat -A PREROUTING -p tcp --dport 80 -j DNAT --to-destination 10.0.0.5:8080
iptables -t nat -A PREROUTING -j DNAT --to 10.0.0.5-10.0.0.9
iptables -t nat -A PREROUTING -p tcp --dport 80 -j REDIRECT --to-ports 3128
iptables -t nat -A PREROUTING -j REDIRECT
iptables -t nat -A PREROUTING -d 10.1.0.0/24 -j NETMAP --to 10.2.0.0/24
iptables -S
iptables -L -n
iptables -L
iptables -t nat -S
iptables -t nat -L -n
iptables -t mangle -S
iptables -t mangle -L -n
iptables -t raw -S
iptables -t raw -L -n
iptables-save | grep -v "^#"
