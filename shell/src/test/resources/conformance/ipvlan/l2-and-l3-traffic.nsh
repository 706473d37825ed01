sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns add b
ip netns add c
for n in a b c; do ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; done
ip link add v0 address 02:00:00:00:00:f0 type veth peer name v1 address 02:00:00:00:00:f1 netns c
ip link set v0 up
ip -n c link set v1 up
ip -n c addr add 10.0.0.3/24 dev v1
ip addr add 10.0.0.9/24 dev v0
ip link add i0 link v0 netns a type ipvlan mode l2
ip link add i1 link v0 netns b type ipvlan mode l2
ip -n a link set i0 up
ip -n b link set i1 up
ip -n a addr add 10.0.0.1/24 dev i0
ip -n b addr add 10.0.0.2/24 dev i1
sleep 2
ip -n a link show i0
ip netns exec a ping -c 2 10.0.0.2
ip netns exec a ping -c 2 10.0.0.3
ip netns exec a ping -c 2 -W 1 10.0.0.9
ping -c 1 -W 1 10.0.0.1
ip -n a neigh
sleep 7
ip -n c neigh
ip -n a link set i0 type ipvlan private
ip -n a -d link show i0
ip netns exec a ping -c 1 -W 1 10.0.0.2 2>/dev/null
ip -n a link set i0 type ipvlan vepa
ip netns exec a ping -c 1 -W 1 10.0.0.2 2>/dev/null
ip -n a link set i0 type ipvlan bridge
ip -n a link set i0 type ipvlan mode l3
ip -n a -d link show i0
ip -n a neigh
ip netns exec a ping -c 2 10.0.0.2
ip netns exec a ping -c 1 -W 1 10.0.0.3
ip netns exec c ping -c 1 -W 1 10.0.0.1
sleep 7
ip -n c neigh
ip -n c addr add 10.0.9.3/24 dev v1
ip -n c route add 10.0.0.1 via 10.0.9.9
ip -n c neigh flush all
ip addr add 10.0.9.9/24 dev v0
ip netns exec a ping -c 1 -W 1 10.0.9.3
ip -n a route add default dev i0
ip netns exec a ping -c 1 -W 1 10.0.9.3
ip -n a route
ip -n a neigh
sleep 7
ip -n c neigh
ip netns exec c ping -c 1 -W 1 10.0.0.1
ip -n a link set i0 type ipvlan mode l3s
ip netns exec a ping -c 1 -W 1 10.0.9.3
ip -n a link show i0
ip netns exec a ip route add 10.7.0.0/24 via 10.0.0.2
ip link del v0
ip -n a -br link
