for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18; do ip netns add n$i; done
ip netns exec n1 iptables -D INPUT 1
ip netns exec n1 iptables-save | grep -v "^#"
ip netns exec n2 iptables -F
ip netns exec n2 iptables-save | grep -v "^#"
ip netns exec n3 iptables -F INPUT
ip netns exec n3 iptables-save | grep -v "^#"
ip netns exec n4 iptables -Z
ip netns exec n4 iptables-save | grep -v "^#"
ip netns exec n5 iptables -Z INPUT
ip netns exec n5 iptables-save | grep -v "^#"
ip netns exec n6 iptables -C INPUT -j DROP
ip netns exec n6 iptables-save | grep -v "^#"
ip netns exec n7 iptables -I INPUT 2 -j DROP
ip netns exec n7 iptables-save | grep -v "^#"
ip netns exec n8 iptables -R INPUT 1 -j DROP
ip netns exec n8 iptables-save | grep -v "^#"
ip netns exec n9 iptables -X
ip netns exec n9 iptables-save | grep -v "^#"
ip netns exec n10 iptables -X INPUT
ip netns exec n10 iptables-save | grep -v "^#"
ip netns exec n11 iptables -D INPUT -j DROP
ip netns exec n11 iptables -L INPUT
ip netns exec n11 iptables -S INPUT
ip netns exec n11 iptables -v -F
ip netns exec n11 iptables-save | grep -v "^#"
ip netns exec n12 iptables -A FORWARD -j ACCEPT
ip netns exec n12 iptables -D INPUT 1
ip netns exec n12 iptables -v -Z
ip netns exec n12 iptables -X FORWARD
ip netns exec n12 iptables -N u
ip netns exec n12 iptables -A u -j ACCEPT
ip netns exec n12 iptables -X u
ip netns exec n12 iptables -P FORWARD DROP
ip netns exec n12 iptables -F
ip netns exec n12 iptables -X
ip netns exec n12 iptables -S
ip netns exec n12 iptables -X FORWARD
ip netns exec n12 iptables -S
ip netns exec n13 iptables -t nat -A POSTROUTING -j MASQUERADE
ip netns exec n13 iptables -t raw -A PREROUTING -j ACCEPT
ip netns exec n13 iptables -t mangle -A PREROUTING -j ACCEPT
ip netns exec n13 iptables -t security -A INPUT -j ACCEPT
ip netns exec n13 iptables -t filter -A INPUT -j ACCEPT
ip netns exec n13 iptables-save | grep -v "^#"
ip netns exec n14 iptables -A INPUT -s 10.0.0.1,10.0.0.2 -d 1.1.1.1,2.2.2.2 -v -j ACCEPT
ip netns exec n14 iptables -A INPUT ! -p tcp ! -s 1.1.1.1 -i eth0 -v -j LOG
ip netns exec n14 iptables -A INPUT -v -p udp --dport 53
ip netns exec n14 iptables -N u
ip netns exec n14 iptables -A INPUT -v -g u
ip netns exec n14 iptables -I INPUT -v -p icmp -f -j u
ip netns exec n14 iptables -C INPUT -v -p icmp -f -j u
ip netns exec n14 iptables -v -R INPUT 1 -p icmp -j u
ip netns exec n14 iptables -v -D INPUT 1
ip netns exec n14 iptables -v -X u
ip netns exec n14 iptables -v -E u w
ip netns exec n14 iptables -v -L
ip netns exec n15 iptables -c 1 2 -P INPUT DROP
