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
ip link add m0 link v0 address 02:00:00:00:00:01 type macvlan mode bridge
ip link set m0 netns a
ip link add m1 link v0 address 02:00:00:00:00:02 netns b type macvlan mode bridge
ip -n a link show m0
ip -n a -d link show m0
ip -n b link show m1
ip -n a link set m0 up
ip -n b link set m1 up
ip -n a addr add 10.0.0.1/24 dev m0
ip -n b addr add 10.0.0.2/24 dev m1
sleep 2
ip -n a link show m0
ip netns exec a ping -c 2 10.0.0.2
ip netns exec a ping -c 2 10.0.0.3
ip netns exec a ping -c 2 -W 1 10.0.0.9
ping -c 1 -W 1 10.0.0.1
ping -c 1 10.0.0.3
ip -n a neigh
ip -n a link set m0 type macvlan mode private
ip -n b link set m1 type macvlan mode private
ip -n a neigh flush all
ip -n b neigh flush all
ip netns exec a ping -c 2 -W 1 10.0.0.2
ip netns exec a ping -c 1 10.0.0.3
ip -n a link set m0 type macvlan mode vepa
ip -n b link set m1 type macvlan mode vepa
ip netns exec a ping -c 2 -W 1 10.0.0.2
ip netns exec a ping -c 1 10.0.0.3
ip -n c link add br0 address 02:00:00:00:00:f1 type bridge
ip -n c addr del 10.0.0.3/24 dev v1
ip -n c link set v1 master br0
ip -n c link set br0 up
ip -n c addr add 10.0.0.3/24 dev br0
ip -n c link set v1 type bridge_slave hairpin on
sleep 2
ip -n a neigh flush all
ip -n b neigh flush all
ip netns exec a ping -c 2 -W 1 10.0.0.2
ip netns exec a ping -c 2 -b -W 1 10.0.0.255
ip -n a link set m0 type macvlan mode bridge
ip netns exec a ping -c 1 -W 1 10.0.0.2
ip -n b link set m1 type macvlan mode bridge
ip netns exec a ping -c 1 -W 1 10.0.0.2
ip netns del a
ip -n b link set m1 netns 1
ip link show m1
ip link set v0 down
ip link show m1
ip link del v0
ip -br link
