sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns exec a sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
ip link show type veth
ip link set v0 up
sleep 2
ip link show type veth
ip link set v1 netns a
ip link show v0
ip -n a link show v1
ip -n a link set v1 up
sleep 2
ip link show v0
ip -n a link show v1
ip link set v0 down
sleep 2
ip link show v0
ip -n a link show v1
ip link set v0 up
sleep 2
ip -n a link add link v1 name v1.5 type vlan id 5
ip -n a link show v1.5
ip -n a link set v1.5 up
sleep 2
ip -n a link show v1.5
ip -n a link set v1 down
sleep 2
ip -n a link show
ip link show v0
ip -n a link set v1.5 up
ip -n a link set v1 up
sleep 2
ip -n a link show
ip -n a link set v1.5 up
sleep 2
ip -n a link show v1.5
ip link set v0 down
sleep 2
ip -n a link show
ip link set v0 up
sleep 2
ip -n a link show
ip -n a link add br0 address 02:00:00:00:00:b0 type bridge
ip -n a link set br0 up
sleep 2
ip -n a link show br0
ip -n a link add link br0 name br0.7 type vlan id 7
ip -n a link set br0.7 up
sleep 2
ip -n a link show br0.7
ip -n a link set v1 master br0
sleep 2
ip -n a link show
ip link set v0 down
sleep 2
ip -n a link show
ip link set v0 up
ip -n a link set br0 down
sleep 2
ip -n a link show
ip -n a link set br0 up
sleep 2
ip -n a link set v1 nomaster
sleep 2
ip -n a -br link
ip link del v0
ip -n a -br link
ip netns add b
ip link add p0 type veth peer name p1 netns b
ip link set p0 netns a
ip -n a link show p0
ip -n b link show p1
ip -n a netns list-id
ip -n b netns list-id
ip netns list
