sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns add b
ip link add e0 netns a type veth peer name e0 netns b
ip -n a addr add 10.0.5.1/24 dev e0
ip -n b addr add 10.0.5.2/24 dev e0
ip -n a link set e0 up
ip -n b link set e0 up
sleep 2
timeout 5 ip netns exec a nc -v 10.0.5.2 8080 < /dev/null
timeout 5 ip netns exec a nc -vn 10.0.5.2 8080 < /dev/null
timeout 5 ip netns exec a nc 10.0.5.2 8080 < /dev/null; echo "status $?"
timeout 5 ip netns exec a nc -v nosuch 8080 < /dev/null
timeout 5 ip netns exec a nc -vn nosuch 8080 < /dev/null
timeout 5 ip netns exec a nc -v 10.0.6.1 80 < /dev/null
timeout 5 ip netns exec a nc -v -w 1 10.0.5.9 80 < /dev/null
ip -n a link set lo up
timeout 9 ip netns exec a nc -v 10.0.5.9 80 < /dev/null
timeout 5 ip netns exec a nc -v -s 10.0.5.7 10.0.5.2 80 < /dev/null
timeout 5 ip netns exec a nc -v -4 ::1 80 < /dev/null
timeout 5 ip netns exec a nc -v -6 10.0.5.2 80 < /dev/null
timeout 5 ip netns exec a nc -v 127.0.0.1 80 < /dev/null
timeout 5 ip netns exec a nc -v localhost 80 < /dev/null
timeout 5 ip netns exec a nc -v 0 80 < /dev/null
timeout 5 ip netns exec a nc -v 10.0.5.255 80 < /dev/null
timeout 5 ip netns exec a nc -v 224.0.0.1 80 < /dev/null
ip -n a route add unreachable 10.7.0.1
ip -n a route add prohibit 10.7.0.2
ip -n a route add blackhole 10.7.0.3
timeout 5 ip netns exec a nc -v 10.7.0.1 80 < /dev/null
timeout 5 ip netns exec a nc -v 10.7.0.2 80 < /dev/null
timeout 5 ip netns exec a nc -v 10.7.0.3 80 < /dev/null
timeout 5 ip netns exec a nc -zv 10.0.5.2 20-22; echo "status $?"
timeout 9 ip netns exec b nc -lk 21 > /dev/null &
sleep 0.5
timeout 5 ip netns exec a nc -zv 10.0.5.2 20-22; echo "status $?"
timeout 5 ip netns exec a nc -zvn 10.0.5.2 21
timeout 5 ip netns exec a nc -z 10.0.5.2 21; echo "status $?"
timeout 5 ip netns exec a nc -z 10.0.5.2 22; echo "status $?"
timeout 5 ip netns exec a nc -zv 10.0.5.2 ftp
timeout 5 ip netns exec a nc 10.0.5.2
timeout 5 ip netns exec a nc 10.0.5.2 abc
timeout 5 ip netns exec a nc 10.0.5.2 70000
timeout 5 ip netns exec a nc 10.0.5.2 0
timeout 5 ip netns exec a nc -w abc 10.0.5.2 80
timeout 5 ip netns exec a nc -w -1 10.0.5.2 80
timeout 5 ip netns exec a nc -k 10.0.5.2 80
kill %1; wait
