sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add h1
ip netns add h2
ip netns add h3
ip netns exec h1 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns exec h2 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns exec h3 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add sw address 02:00:00:00:00:ff type bridge
ip link set sw up
ip link add p1 type veth peer name e0 netns h1 address 02:00:00:00:01:01
ip link add p2 type veth peer name e0 netns h2 address 02:00:00:00:02:01
ip link add p3 type veth peer name e0 netns h3 address 02:00:00:00:03:01
ip link set p1 master sw up
ip link set p2 master sw up
ip link set p3 master sw up
ip -n h1 addr add 10.0.0.1/24 dev e0
ip -n h2 addr add 10.0.0.2/24 dev e0
ip -n h3 addr add 10.0.0.3/24 dev e0
ip -n h1 link set e0 up
ip -n h2 link set e0 up
ip -n h3 link set e0 up
sleep 2
ip -n h1 link add vx address 02:00:00:00:01:0a type vxlan id 100 dstport 4789 group 239.1.1.1 dev e0
ip -n h2 link add vx address 02:00:00:00:02:0a type vxlan id 100 dstport 4789 group 239.1.1.1 dev e0
ip -n h3 link add vx address 02:00:00:00:03:0a type vxlan id 100 dstport 4789 group 239.1.1.1 dev e0
ip -n h1 addr add 10.100.0.1/24 dev vx
ip -n h2 addr add 10.100.0.2/24 dev vx
ip -n h3 addr add 10.100.0.3/24 dev vx
ip -n h1 maddr show dev e0
ip -n h1 link set vx up
ip -n h2 link set vx up
ip -n h3 link set vx up
ip -n h1 maddr show dev e0
sleep 3
ip netns exec h1 ping -c 1 10.100.0.2
ip -n h1 -s link show vx
ip -n h2 -s link show vx
ip netns exec h1 ping -c 1 10.100.0.3
bridge -n h1 fdb show dev vx
bridge -n h2 fdb show dev vx
bridge -n h3 fdb show dev vx
ip netns exec h1 tcpdump -l -n -e -i e0 -c 8 udp port 4789 > /tmp/cap 2>/dev/null &
sleep 1
ip netns exec h1 ping -c 1 10.100.0.2 > /dev/null
ip netns exec h1 ping -c 1 -W 1 10.100.0.9
sleep 3
wait
sed -e 's/^[0-9:.]* //' -e 's/\.[0-9]* > 10.0.0/.PORT > 10.0.0/' -e 's/\.[0-9]* > 239/.PORT > 239/' -e 's/id [0-9]*, seq/id ID, seq/' /tmp/cap
ip netns exec h1 tcpdump -l -n -v -i e0 -c 2 udp port 4789 > /tmp/cap 2>/dev/null &
sleep 1
ip netns exec h1 ping -c 1 10.100.0.2 > /dev/null
sleep 1
wait
sed -e 's/^[0-9:.]* //' -e 's/\.[0-9]* > 10.0.0/.PORT > 10.0.0/' -e 's/id [0-9]*, /id ID, /g' /tmp/cap
ip -n h1 link set vx down
ip -n h1 maddr show dev e0
bridge -n h1 fdb show dev vx
ip -n h1 link set vx up
sleep 1
ip netns exec h1 ping -c 1 10.100.0.2
bridge -n h1 fdb show dev vx
ip -n h1 link set vx type vxlan ageing 20
ip netns exec h1 ping -c 1 10.100.0.2
sleep 8
bridge -n h1 fdb show dev vx
sleep 35
bridge -n h1 fdb show dev vx
ip -n h1 link set vx type vxlan nolearning
ip -n h1 -d link show vx
ip -n h1 link set vx type vxlan learning
ip -n h1 link set vx type vxlan group 239.1.1.2
ip -n h1 -d link show vx
ip -n h1 maddr show dev e0
ip netns exec h1 ping -c 1 -W 1 10.100.0.2
ip -n h1 link set vx type vxlan ttl inherit
ip -n h1 link set vx type vxlan tos inherit
ip -n h1 link set vx type vxlan df set
ip -n h1 link set vx type vxlan rsc
ip -n h1 link set vx type vxlan l2miss
ip -n h1 link set vx type vxlan l3miss
ip -n h1 link set vx type vxlan udp6zerocsumtx
ip -n h1 link set vx type vxlan udp6zerocsumrx
ip -n h1 link set vx type vxlan remcsumtx
ip -n h1 link set vx type vxlan remcsumrx
ip -n h1 link set vx type vxlan external
ip -n h1 link set vx type vxlan gpe
ip -n h1 link set vx type vxlan maxaddr 3
ip -n h1 link set vx type vxlan remote 10.0.0.2
ip -n h1 link set vx type vxlan remote fd00::1
ip -n h1 link set vx type vxlan local fd00::1
ip -n h1 link set vx type vxlan flowlabel 5
ip -n h1 -d link show vx
ip -n h1 link set e0 down
ip netns exec h1 ping -c 1 -W 1 10.100.0.2
ip -n h1 -s link show vx
ip -n h1 link del e0
ip -n h1 link show
