sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in a b c; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; done
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link set br0 up
for n in a b c; do ip link add p$n type veth peer name e0 netns $n; ip link set p$n master br0 up; ip -n $n link set e0 up; done
ip -n a link add link e0 name e0.10 type vlan id 10
ip -n b link add link e0 name e0.10 type vlan id 10
ip -n c link add link e0 name e0.20 type vlan id 20
ip -n a addr add 10.0.10.1/24 dev e0.10
ip -n b addr add 10.0.10.2/24 dev e0.10
ip -n c addr add 10.0.10.3/24 dev e0.20
ip -n a link set e0.10 up
ip -n b link set e0.10 up
ip -n c link set e0.20 up
sleep 2
ip netns exec a ping -c 1 10.0.10.2
ip netns exec a ping -c 1 -W 1 10.0.10.3
ip link add link br0 name br0.10 type vlan id 10
ip addr add 10.0.10.254/24 dev br0.10
ip link set br0.10 up
sleep 2
ip netns exec a ping -c 1 10.0.10.254
ping -c 1 10.0.10.2
ip -n a neigh
ip netns exec a ping -c 1 -M do -s 1472 10.0.10.2
ip -n a link set e0 mtu 1400
ip -n a link show e0.10
ip netns exec a ping -c 1 -M do -s 1373 10.0.10.2
ip -n c link add link e0 name e0.10 type vlan id 10
ip -n c addr add 10.0.10.33/24 dev e0.10
ip -n c link set e0.10 up
sleep 2
ip netns exec a ping -c 1 10.0.10.33
ip -n c addr add 10.0.20.3/24 dev e0.20
ip -n c link set e0.20 mtu 1501
ip -n b link set e0.10 down
ip netns exec a ping -c 1 -W 1 10.0.10.2
ip -n b link set e0 down
ip -n b link show e0.10
ip -n b link set e0 up
ip -n b link set e0.10 up
sleep 2
ip netns exec a ping -c 1 -W 2 10.0.10.2
ip -n a link set e0.10 type vlan reorder_hdr off
ip netns exec a ping -c 1 -W 2 10.0.10.2
ip -n a link add link e0 name q type vlan protocol 802.1ad id 100
ip -n b link add link e0 name q type vlan protocol 802.1ad id 100
ip -n a link add link q name q.5 type vlan id 5
ip -n b link add link q name q.5 type vlan id 5
ip -n a addr add 10.0.5.1/24 dev q.5
ip -n b addr add 10.0.5.2/24 dev q.5
for n in a b; do ip -n $n link set q up; ip -n $n link set q.5 up; done
sleep 2
ip netns exec a ping -c 1 -W 2 10.0.5.2
ip -n a -d link show q.5
ip -n a link del q
ip -n a -br link
ip -n a link set e0.10 address 02:00:00:00:10:10
ip netns exec a ping -c 1 -W 2 10.0.10.2
ip -n b neigh show 10.0.10.1
bridge fdb show br br0 | grep 02:00:00:00:10:10
ip link set e0.10 netns b
ip -n a link set e0.10 netns c
ip -n a link set e0.10 netns c name a10
ip -n c -d link show a10
ip -n c addr add 10.0.10.1/24 dev a10
ip -n c link set a10 up
sleep 2
ip netns exec c ping -c 1 -W 1 -I a10 10.0.10.2
