sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns add b
for n in a b; do ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip -n $n link set lo up; done
ip link add red address 02:00:00:00:00:a1 type vrf table 10
ip link add blue address 02:00:00:00:00:a2 type vrf table 20
ip link set red up
ip link set blue up
ip link add va address 02:00:00:00:00:01 type veth peer name pa address 02:00:00:00:00:11 netns a
ip link add vb address 02:00:00:00:00:02 type veth peer name pb address 02:00:00:00:00:12 netns b
ip link set va master red
ip link set vb master blue
ip link set va up
ip link set vb up
ip -n a link set pa up
ip -n b link set pb up
ip addr add 10.0.0.1/24 dev va
ip addr add 10.0.0.1/24 dev vb
ip -n a addr add 10.0.0.2/24 dev pa
ip -n b addr add 10.0.0.2/24 dev pb
ip -n a route add default via 10.0.0.1
ip -n b route add default via 10.0.0.1
sleep 2
ip -br addr
ip route
ip route show vrf red
ip route show vrf blue
ping -c 1 -W 1 10.0.0.2
ping -c 2 -I red 10.0.0.2
ping -c 1 -I blue 10.0.0.2
ping -c 1 -I va 10.0.0.2
ip netns exec a ping -c 2 10.0.0.1
ip neigh | sort | grep -v ens33
ip neigh show vrf red
ip neigh show vrf blue
ip -s link show red | tail -4 | head -1
ip vrf exec red ping -c 1 10.0.0.2
ip addr add 10.9.9.9/32 dev red
ip netns exec a ping -c 1 10.9.9.9
ping -c 1 -I red 10.9.9.9
ip addr show red
ip route show vrf red
ip route show table local
ip route show table 10
sysctl net.ipv4.ip_forward=1
ip -n a addr add 10.1.0.1/24 dev lo
ip -n b addr add 10.2.0.1/24 dev lo
ip route add 10.1.0.0/24 via 10.0.0.2 vrf red
ip netns exec b ping -c 1 -W 1 10.1.0.1
ip route add 10.2.0.0/24 via 10.0.0.2 dev vb vrf red
ip route add 10.1.0.0/24 via 10.0.0.2 dev va vrf blue
ip route show vrf red
ip route show vrf blue
ip netns exec a ping -c 1 -W 1 -I 10.1.0.1 10.2.0.1
ip route add unreachable default metric 4278198272 vrf blue
ip route show vrf blue
ip netns exec b ping -c 1 -W 1 10.77.0.1
ping -c 1 -I blue 10.77.0.1
ip link set red down
ip route show vrf red
ping -c 1 -W 1 -I red 10.0.0.2
ip link set red up
ip route show vrf red
ip link del blue
ip route
ip link show vb
sysctl -a 2>/dev/null | grep l3mdev
