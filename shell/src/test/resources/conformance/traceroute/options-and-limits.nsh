sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in a r1 r2; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv4.ip_forward=1; ip -n $n link set lo up; done
ip -n a link add e0 type veth peer name e0 netns r1
ip -n r1 link add e1 type veth peer name e0 netns r2
ip -n a addr add 10.0.0.1/24 dev e0
ip -n r1 addr add 10.0.0.254/24 dev e0
ip -n r1 addr add 10.1.0.1/24 dev e1
ip -n r2 addr add 10.1.0.2/24 dev e0
for x in a:e0 r1:e0 r1:e1 r2:e0; do ip -n ${x%:*} link set ${x#*:} up; done
ip -n a route add default via 10.0.0.254
ip -n r2 route add default via 10.1.0.1
sleep 2
ip netns exec a traceroute -n 10.1.0.2
sleep 6
ip netns exec a traceroute -n -I 10.1.0.2
sleep 6
ip netns exec a traceroute -n -q 1 -w 1 10.1.0.77
sleep 6
ip netns exec a traceroute -n -q 1 -w 1 10.77.0.1
sleep 6
ip -n r1 route add prohibit 10.6.0.0/16
ip netns exec a traceroute -n -q 2 -w 1 10.6.0.1
sleep 6
ip -n r1 route add blackhole 10.7.0.0/16
ip netns exec a traceroute -n -q 1 -w 1 -m 3 10.7.0.1
sleep 6
ip netns exec a traceroute -n -q 1 -f 2 10.1.0.2
ip netns exec a traceroute -n -q 1 -m 1 10.1.0.2
ip netns exec a traceroute -n -q 1 10.1.0.2 100
ip netns exec a traceroute -n -q 1 -s 10.0.0.1 -i e0 10.1.0.2
sleep 3
ip netns exec a traceroute -n -q 1 -s 10.9.9.9 10.1.0.2
ip netns exec a traceroute -n -q 1 -i nosuch 10.1.0.2
ip netns exec a traceroute -n nosuchhost
ip netns exec a traceroute
ip netns exec a traceroute -m 300 10.1.0.2
ip netns exec a traceroute -q 11 10.1.0.2
ip netns exec a traceroute -q 0 10.1.0.2
ip netns exec a traceroute -m abc 10.1.0.2
ip netns exec a traceroute -m 0 10.1.0.2
ip netns exec a traceroute -Z 10.1.0.2
ip netns exec a traceroute --bogus 10.1.0.2
ip netns exec a traceroute 10.1.0.2 abc
ip netns exec a traceroute 10.1.0.2 70000
ip netns exec a traceroute -V
ip netns exec a traceroute -n -q 1 10.0.0.1
sleep 2
ip netns exec r2 traceroute -n -q 1 127.0.0.1
ip -n r2 route del default
ip netns exec r2 traceroute -n -q 1 8.8.8.8
ip netns exec a traceroute -n -q 1 -w 1 -N 1 10.1.0.2
sleep 3
ip netns exec a traceroute -4 -n -q 1 -p 40000 10.1.0.2
ip netns exec a traceroute -n -q 1 -F 10.1.0.2 1400
