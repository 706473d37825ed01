sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in a r1 r2; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1 net.ipv4.ip_forward=1; ip -n $n link set lo up; done
ip -n a link add e0 type veth peer name e0 netns r1
ip -n r1 link add e1 type veth peer name e0 netns r2
ip -n a addr add 10.0.0.1/24 dev e0
ip -n r1 addr add 10.0.0.254/24 dev e0
ip -n r1 addr add 10.1.0.1/24 dev e1
ip -n r2 addr add 10.1.0.2/24 dev e0
for x in a:e0 r1:e0 r1:e1 r2:e0; do ip -n ${x%:*} link set ${x#*:} up; done
ip -n a route add default via 10.0.0.254
ip -n r1 route add default via 10.1.0.2
ip -n r2 route add default via 10.1.0.1
sleep 2
ip netns exec a ping -c 2 -W 1 10.1.0.2
ip netns exec a ping -c 1 -W 5 10.1.0.77
sleep 2
ip netns exec a ping -c 4 -W 5 10.1.0.78
sleep 2
ip netns exec a ping -c 1 -W 1 10.99.0.1
sleep 1
ip netns exec a ping -c 1 -W 1 -t 10 10.99.0.1
sleep 1
ip netns exec a ping -c 1 -W 1 -t 9 10.99.0.1
ip netns exec a traceroute -n -q 1 -m 6 10.99.0.1
ip -n r2 route del default
ip -n r2 route add 10.0.0.0/24 via 10.1.0.1
ip netns exec a ping -c 1 -W 1 10.99.0.1
ip -n r1 link set e1 down
sleep 1
ip netns exec a ping -c 1 -W 1 10.1.0.2
ip -n r1 route
ip -n r1 link set e1 up
sleep 2
ip -n r1 route
ip netns exec a ping -c 1 -W 1 10.1.0.2
ip -n r2 link set e0 down
sleep 2
ip -n r1 route
ip netns exec a ping -c 1 -W 1 10.1.0.2
ip -n r2 link set e0 up
sleep 2
ip netns exec a ping -c 1 -W 1 10.1.0.2
ip -n r2 route
ip -n r2 route add 10.0.0.0/24 via 10.1.0.1
ip netns exec a ping -c 1 -W 1 10.1.0.2
ip netns del r1
sleep 1
ip netns exec a ping -c 1 -W 1 10.1.0.2
ip -n a -br link
ip -n a route
