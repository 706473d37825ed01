iptables -N c
iptables -A c -p tcp -j ACCEPT
iptables -A c -p tcp --dport 22
iptables -A c -p tcp --sport ssh --dport 1024:
iptables -A c -p tcp ! --sport 80 ! --dport :1023
iptables -A c -p tcp --dport 10:20
iptables -A c -p tcp --syn
iptables -A c -p tcp ! --syn
iptables -A c -p tcp --tcp-flags SYN,ACK,FIN SYN
iptables -A c -p tcp --tcp-flags ALL NONE
iptables -A c -p udp --dport 53
iptables -A c -p udp ! --sport 67:68
iptables -A c -p udplite
iptables -A c -p icmp
iptables -A c -p icmp --icmp-type echo-reply
iptables -A c -p icmp --icmp-type 3/1
iptables -A c -p icmp --icmp-type network-unreachable
iptables -A c -p icmp --icmp-type any
iptables -A c -p icmp ! --icmp-type 8
iptables -A c -p icmp --icmp-type destination-unreachable
iptables -A c -p icmp --icmp-type ttl-exceeded
iptables -A c -p sctp
iptables -A c -p 47
iptables -A c -p esp
iptables -A c -p all
iptables -A c ! -p tcp
iptables -A c -p 123
iptables -A c -s 10.0.0.0/8 -d 10.1.2.3
iptables -A c ! -s 10.0.0.0/8 ! -d 10.1.2.3/24
iptables -A c -s 10.0.0.0/255.255.0.0
iptables -A c -s 10.0.0.5/255.0.255.0
iptables -A c -s 0/0 -d 0.0.0.0/0
iptables -A c -s 10
iptables -A c -s 10.2/16
iptables -A c -i eth0 -o eth1
iptables -A c ! -i eth+ ! -o +
iptables -A c -i +
iptables -A c -i aaaaaaaaaaaaaaaa
iptables -A c -i ""
iptables -A c -m comment --comment "hello world"
iptables -A c -m comment --comment hello
iptables -A c -m comment --comment 'a "quoted" it'"'"'s'
iptables -A c -m mark --mark 1
iptables -A c -m mark --mark 0x10/0xff
iptables -A c -m mark ! --mark 16
iptables -A c -m connmark --mark 1
iptables -A c -m connmark ! --mark 1/0xf
iptables -A c -m state --state NEW,ESTABLISHED
iptables -A c -m state ! --state INVALID
iptables -A c -m state --state foo
iptables -A c -m state --state RELATED,UNTRACKED
iptables -A c -m conntrack --ctstate NEW
iptables -A c -m conntrack ! --ctstate NEW,RELATED,ESTABLISHED,INVALID,UNTRACKED,SNAT,DNAT
iptables -A c -m conntrack --ctproto tcp
iptables -A c -m conntrack --ctorigsrc 10.0.0.1
iptables -A c -m conntrack ! --ctorigdst 10.0.0.0/8 --ctreplsrc 1.1.1.1 --ctrepldst 2.2.2.2
iptables -A c -m conntrack --ctorigsrcport 10:20 --ctorigdstport 30
iptables -A c -m conntrack --ctstatus SEEN_REPLY,ASSURED
iptables -A c -m conntrack ! --ctstatus NONE
iptables -A c -m conntrack --ctexpire 10:20
iptables -A c -m conntrack --ctdir ORIGINAL
iptables -A c -m conntrack --ctdir REPLY
iptables -A c -m conntrack --ctdir FOO
iptables -A c -m conntrack
iptables -A c -m multiport --dports 1,2,3
iptables -A c -p tcp -m multiport --dports 1,2,3
iptables -A c -p tcp -m multiport ! --sports 80,443,1000:2000
iptables -A c -p udp -m multiport --ports 53,domain
iptables -A c -p tcp -m multiport --dports 1,2,3,4,5,6,7,8,9,10,11,12,13,14,15,16
iptables -A c -m iprange --src-range 10.0.0.1-10.0.0.9
iptables -A c -m iprange ! --src-range 10.0.0.1-10.0.0.9 --dst-range 1.1.1.1-2.2.2.2
iptables -A c -m iprange --src-range 10.0.0.1
iptables -A c -m iprange --src-range 10.0.0.9-10.0.0.1
iptables -A c -m iprange
iptables -A c -m addrtype --dst-type LOCAL
iptables -A c -m addrtype --src-type UNICAST ! --dst-type BROADCAST,MULTICAST
iptables -A c -m addrtype --dst-type LOCAL --limit-iface-in
iptables -A c -m addrtype --dst-type FOO
iptables -A c -m addrtype
iptables -A c -m length --length 100
iptables -A c -m length ! --length 100:200
iptables -A c -m length --length 100:
iptables -A c -m ttl --ttl-eq 5
iptables -A c -m ttl ! --ttl-eq 5
iptables -A c -m ttl --ttl-lt 5
iptables -A c -m ttl --ttl-gt 5
iptables -A c -m ttl --ttl-eq 300
iptables -A c -m tos --tos 0x10
iptables -A c -m tos ! --tos Minimize-Delay
iptables -A c -m tos --tos 0x10/0x3f
iptables -A c -m dscp --dscp 10
iptables -A c -m dscp --dscp-class EF
iptables -A c -m dscp ! --dscp-class AF11
iptables -A c -m limit
iptables -A c -m limit --limit 5/min --limit-burst 10
iptables -A c -m limit --limit 1/s
iptables -A c -m limit --limit 100/hour
iptables -A c -m limit --limit 7
iptables -A c -m limit --limit 0/s
iptables -A c -m limit --limit 5/fortnight
iptables -A c -m mac --mac-source 00:11:22:33:44:55
iptables -A c -m mac ! --mac-source 00:11:22:33:44:5f
iptables -A c -m mac --mac-source foo
iptables -A OUTPUT -m mac --mac-source 00:11:22:33:44:55
iptables -A c -m statistic --mode random --probability 0.5
iptables -A c -m statistic --mode nth --every 3 --packet 1
iptables -A c -m statistic --mode nth --every 3
iptables -A c -m statistic --mode foo
iptables -A c -m statistic
iptables -A c -m pkttype --pkt-type broadcast
iptables -A c -m pkttype ! --pkt-type unicast
iptables -A c -m pkttype --pkt-type foo
iptables -A c -m tcp --dport 1
iptables -A c -p udp -m tcp --dport 1
iptables -A c -m tcp -p tcp --dport 1
iptables -A c -p tcp -m tcp -m tcp --dport 1
iptables -S c
iptables -L c
iptables -L c -n
iptables -L c -nv
iptables -L c -v
iptables -L c -nv --line-numbers -x
