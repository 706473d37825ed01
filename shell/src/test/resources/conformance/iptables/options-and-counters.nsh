ip netns add n15; ip netns add n16
ip netns exec n15 iptables -c 1 2 -P INPUT DROP
ip netns exec n15 iptables -P INPUT DROP -c 3 4
ip netns exec n15 iptables -S -v
ip netns exec n15 iptables -L -v -n
ip netns exec n15 iptables -A INPUT -c 123456 1234567890 -j ACCEPT
ip netns exec n15 iptables -A INPUT -c 99999 999999 -j ACCEPT
ip netns exec n15 iptables -A INPUT -c 100000 10000000 -j ACCEPT
ip netns exec n15 iptables -A INPUT -c 9999999999999 99999999999999999 -j ACCEPT
ip netns exec n15 iptables -L -v -n
ip netns exec n15 iptables -L -v -n -x
ip netns exec n15 iptables -Z INPUT
ip netns exec n15 iptables-save -c | grep -v "^#"
ip netns exec n16 iptables -L INPUT -n -t nat
ip netns exec n16 iptables -t nat -L FORWARD
ip netns exec n16 iptables -t nat -A FORWARD -j ACCEPT
ip netns exec n16 iptables -t raw -A INPUT -j ACCEPT
ip netns exec n16 iptables -A PREROUTING -j ACCEPT
ip netns exec n16 iptables -A INPUT -o eth0
ip netns exec n16 iptables -t nat -A PREROUTING -o eth0
ip netns exec n16 iptables -t nat -A POSTROUTING -i eth0
ip netns exec n16 iptables -A INPUT -j REJECT -p udp
ip netns exec n16 iptables -A INPUT -j FOO --bar
ip netns exec n16 iptables -A INPUT -j DROP --dport 3
ip netns exec n16 iptables -A INPUT -n -j DROP
ip netns exec n16 iptables -A INPUT --line-numbers -j DROP
ip netns exec n16 iptables -A INPUT -x -j DROP
ip netns exec n16 iptables -L -j DROP
ip netns exec n16 iptables -L -s 1.1.1.1
ip netns exec n16 iptables -F -n
ip netns exec n16 iptables -P INPUT DROP extra
ip netns exec n16 iptables -N
ip netns exec n16 iptables -N a b
ip netns exec n16 iptables -X a b
ip netns exec n16 iptables -I
ip netns exec n16 iptables -D
ip netns exec n16 iptables -D INPUT
ip netns exec n16 iptables -I INPUT
ip netns exec n16 iptables -I INPUT x -j DROP
ip netns exec n16 iptables -D INPUT x
ip netns exec n16 iptables -R INPUT
ip netns exec n16 iptables -R
ip netns exec n16 iptables -R INPUT x -j DROP
ip netns exec n16 iptables -E
ip netns exec n16 iptables -P
ip netns exec n16 iptables -C
ip netns exec n16 iptables -Z INPUT x
ip netns exec n16 iptables --zero INPUT -L
ip netns exec n16 iptables -L -Z
ip netns exec n16 iptables -S -Z
ip netns exec n16 iptables -t
ip netns exec n16 iptables !
ip netns exec n16 iptables -A INPUT !
ip netns exec n16 iptables -A INPUT ! -m comment
ip netns exec n16 iptables -A INPUT ! --comment
ip netns exec n16 iptables -A INPUT -m
ip netns exec n16 iptables -A INPUT -m comment --comment a --comment b
ip netns exec n16 iptables -A INPUT -p tcp --dport 1 --dport 2
ip netns exec n16 iptables -A INPUT -m mark --mark 1 --mark 2
ip netns exec n16 iptables -A INPUT -m state --state NEW --state RELATED
ip netns exec n16 iptables -A INPUT -m limit --limit 1/s --limit 2/s
ip netns exec n16 iptables -A INPUT -m limit ! --limit 1/s
ip netns exec n16 iptables -A INPUT -m length --length abc
ip netns exec n16 iptables -A INPUT -m length --length 1:2:3
ip netns exec n16 iptables -A INPUT -m ttl --ttl-eq abc
ip netns exec n16 iptables -A INPUT -m tos --tos 256
ip netns exec n16 iptables -A INPUT -m tos --tos foo
ip netns exec n16 iptables -A INPUT -p tcp --tcp-flags SYN FOO
ip netns exec n16 iptables -A INPUT -p tcp ! --syn --dport 5 -j DROP
ip netns exec n16 iptables -A INPUT -m addrtype --src-type LOCAL --limit-iface-in --limit-iface-out
ip netns exec n16 iptables -A OUTPUT -m addrtype --src-type LOCAL --limit-iface-in
ip netns exec n16 iptables -A INPUT -m pkttype --pkt-type
ip netns exec n16 iptables -A INPUT -d 1.1.1.1/foo
ip netns exec n16 iptables -A INPUT -d 1.1.1.1/
ip netns exec n16 iptables -A INPUT -d ""
ip netns exec n16 iptables -A INPUT -s 0x0a000001
ip netns exec n16 iptables -A INPUT -s 10.1.2.3/0
ip netns exec n16 iptables -A INPUT ! -s 0/0 -j DROP
ip netns exec n16 iptables -A INPUT -s localhost
ip netns exec n16 iptables -A INPUT -p TCP
ip netns exec n16 iptables -A INPUT -p ICMP
ip netns exec n16 iptables -A INPUT ! -p all
ip netns exec n16 iptables -A INPUT -p 0
ip netns exec n16 iptables -A INPUT -p ipv6-icmp
ip netns exec n16 iptables -A INPUT -p icmpv6
ip netns exec n16 iptables -A INPUT -p igmp
ip netns exec n16 iptables -A INPUT -p ospf
ip netns exec n16 iptables -S
ip netns exec n16 iptables -L -n
ip netns exec n16 iptables -L
