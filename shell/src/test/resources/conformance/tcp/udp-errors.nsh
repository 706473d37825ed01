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
timeout 5 ip netns exec a nc -u -v -w 1 10.0.5.2 5353 < /dev/null; echo "status $?"
sleep 2
echo x | timeout 5 ip netns exec a nc -u -v -w 1 10.0.5.2 5353; echo "status $?"
sleep 2
echo x | timeout 5 ip netns exec a nc -u -w 1 10.0.5.2 5353; echo "status $?"
timeout 5 ip netns exec a nc -u -z -v 10.0.5.2 5353; echo "status $?"
timeout 20 ip netns exec b nc -ul 5353 < /dev/null > /tmp/got &
sleep 0.5
ip netns exec b ss -uln
ip netns exec b netstat -uln
timeout 9 ip netns exec a nc -u -z -v 10.0.5.2 5353; echo "status $?"
kill %1; wait
cat /tmp/got; echo
timeout 5 ip netns exec a nc -u -v 10.0.6.1 53 < /dev/null
ip -n a route add unreachable 10.7.0.1
ip -n a route add prohibit 10.7.0.2
timeout 5 ip netns exec a nc -u -v 10.7.0.1 53 < /dev/null
timeout 5 ip netns exec a nc -u -v 10.7.0.2 53 < /dev/null
timeout 5 ip netns exec a nc -u -v 10.0.5.255 53 < /dev/null
timeout 5 ip netns exec a nc -u -v -s 10.0.5.7 10.0.5.2 53 < /dev/null
ip netns exec b iptables -A INPUT -p udp --dport 99 -j DROP
echo lost | timeout 5 ip netns exec a nc -u -w 1 10.0.5.2 99; echo "status $?"
timeout 9 ip netns exec b nc -ul 98 < /dev/null > /tmp/got &
sleep 0.3
for i in 1 2 3; do echo message $i | timeout 5 ip netns exec a nc -u -w 1 -p 50000 10.0.5.2 98; done
kill %1; wait
cat /tmp/got
timeout 5 ip netns exec b nc -ul 10.0.5.77 98
timeout 5 ip netns exec b nc -ul
