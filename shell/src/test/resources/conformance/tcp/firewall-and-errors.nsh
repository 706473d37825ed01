sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns add b
ip link add e0 netns a type veth peer name e0 netns b
ip -n a addr add 10.0.5.1/24 dev e0
ip -n b addr add 10.0.5.2/24 dev e0
ip -n a link set e0 up
ip -n b link set e0 up
sleep 2
ip -n a link set lo up
ip netns exec b iptables -A INPUT -p tcp --dport 90 -j REJECT
ip netns exec b iptables -A INPUT -p tcp --dport 91 -j REJECT --reject-with tcp-reset
ip netns exec b iptables -A INPUT -p tcp --dport 92 -j REJECT --reject-with icmp-host-prohibited
ip netns exec b iptables -A INPUT -p tcp --dport 93 -j DROP
ip netns exec b iptables -A INPUT -p tcp --dport 97 -j REJECT --reject-with icmp-net-unreachable
ip netns exec b iptables -A INPUT -p tcp --dport 98 -j REJECT --reject-with icmp-admin-prohibited
ip netns exec a iptables -A OUTPUT -p tcp --dport 94 -j REJECT
ip netns exec a iptables -A OUTPUT -p tcp --dport 95 -j REJECT --reject-with tcp-reset
ip netns exec a iptables -A OUTPUT -p tcp --dport 96 -j DROP
timeout 5 ip netns exec a nc -v 10.0.5.2 90 < /dev/null
sleep 2
timeout 5 ip netns exec a nc -v 10.0.5.2 91 < /dev/null
timeout 5 ip netns exec a nc -v 10.0.5.2 92 < /dev/null
sleep 2
timeout 5 ip netns exec a nc -v -w 2 10.0.5.2 93 < /dev/null
timeout 5 ip netns exec a nc -v 10.0.5.2 94 < /dev/null
timeout 5 ip netns exec a nc -v 10.0.5.2 95 < /dev/null
timeout 5 ip netns exec a nc -v -w 2 10.0.5.2 96 < /dev/null
timeout 5 ip netns exec a nc -v 10.0.5.2 97 < /dev/null
sleep 2
timeout 5 ip netns exec a nc -v 10.0.5.2 98 < /dev/null
ip netns exec b iptables -vnL INPUT
ip netns exec a iptables -vnL OUTPUT
ip netns exec b iptables -F INPUT
ip netns exec b iptables -A INPUT -p tcp --syn --dport 80 -j ACCEPT
ip netns exec b iptables -A INPUT -p tcp -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
ip netns exec b iptables -A INPUT -p tcp --tcp-flags SYN,ACK SYN -j REJECT --reject-with tcp-reset
ip netns exec b iptables -A INPUT -p tcp -m multiport --dports 81,82 -j DROP
ip netns exec b iptables -S INPUT
timeout 9 ip netns exec b nc -lk 80 < /dev/null > /tmp/got &
timeout 9 ip netns exec b nc -lk 81 < /dev/null > /tmp/got2 &
sleep 0.5
echo through | timeout 5 ip netns exec a nc -vN 10.0.5.2 80
echo stopped | timeout 5 ip netns exec a nc -vN 10.0.5.2 81
cat /tmp/got /tmp/got2
kill %1 %2; wait
ip netns exec a sysctl -w net.ipv4.tcp_syn_retries=1
ip netns exec b iptables -A INPUT -p tcp --dport 80 -j DROP
ip netns exec b iptables -D INPUT 1
ip netns exec b iptables -I INPUT -j DROP
ip netns exec a nc -v 10.0.5.2 80 < /dev/null
ip netns exec a iptables -A OUTPUT -p tcp --dport 80 -j TCPMSS
ip netns exec a iptables -A OUTPUT -p udp -j REJECT --reject-with tcp-reset
