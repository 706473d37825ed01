ip netns add h1
ip netns add h2
ip netns exec h1 sysctl -q -w net.ipv6.conf.all.forwarding=1 net.ipv6.conf.default.accept_dad=0
ip netns exec h2 sysctl -q -w net.ipv6.conf.all.forwarding=1 net.ipv6.conf.default.accept_dad=0
ip link add e0 netns h1 address 02:00:00:00:01:01 type veth peer name e0 netns h2 address 02:00:00:00:02:01
ip -n h1 addr add fd00::1/64 dev e0 nodad
ip -n h2 addr add fd00::2/64 dev e0 nodad
ip -n h1 link set e0 up
ip -n h2 link set e0 up
sleep 3
ip -n h1 link add vx address 02:00:00:00:00:01 type vxlan id 7 dstport 4789 remote fd00::2 local fd00::1 dev e0
ip -n h2 link add vx address 02:00:00:00:00:02 type vxlan id 7 dstport 4789 remote fd00::1 local fd00::2 dev e0
ip -n h1 link show vx
ip -n h1 addr add 172.20.0.1/24 dev vx
ip -n h2 addr add 172.20.0.2/24 dev vx
ip -n h1 link set vx up
ip -n h2 link set vx up
sleep 2
ip netns exec h1 ping -c 1 172.20.0.2
bridge -n h1 fdb show dev vx
ip netns exec h1 tcpdump -l -n -i e0 -c 2 udp port 4789 and greater 150 > /tmp/cap 2>/dev/null &
sleep 1
ip netns exec h1 ping -c 1 172.20.0.2 > /dev/null
sleep 1
wait
sed -e 's/^[0-9:.]* //' -e 's/\.[0-9]* > fd00/.PORT > fd00/' -e 's/id [0-9]*, seq/id ID, seq/' /tmp/cap
ip netns exec h1 ping -c 1 -M do -s 1402 172.20.0.2
ip netns exec h1 ping -c 1 -M do -s 1403 172.20.0.2
ip -n h1 link add vg address 02:00:00:00:00:11 type vxlan id 9 dstport 4789 group ff05::9 dev e0
ip -n h2 link add vg address 02:00:00:00:00:12 type vxlan id 9 dstport 4789 group ff05::9 dev e0
ip -n h1 addr add 172.21.0.1/24 dev vg
ip -n h2 addr add 172.21.0.2/24 dev vg
ip -n h1 link set vg up
ip -n h2 link set vg up
sleep 1
ip netns exec h1 ping -c 1 172.21.0.2
bridge -n h1 fdb show dev vg
