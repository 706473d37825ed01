ip netns add h1
ip netns add h2
ip netns add r
ip netns exec h1 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns exec h2 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns exec r sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1 net.ipv4.ip_forward=1
ip link add e1 netns h1 address 02:00:00:00:01:01 type veth peer name r1 netns r address 02:00:00:00:01:02
ip link add e2 netns h2 address 02:00:00:00:02:01 type veth peer name r2 netns r address 02:00:00:00:02:02
ip -n h1 addr add 10.1.0.2/24 dev e1
ip -n r addr add 10.1.0.1/24 dev r1
ip -n h2 addr add 10.2.0.2/24 dev e2
ip -n r addr add 10.2.0.1/24 dev r2
ip -n h1 link set lo up
ip -n h1 link set e1 up
ip -n h2 link set e2 up
ip -n r link set r1 up
ip -n r link set r2 up
ip -n h1 route add default via 10.1.0.1
ip -n h2 route add default via 10.2.0.1
sleep 2
ip -n h1 link add vx address 02:00:00:00:00:01 type vxlan id 7 dstport 4789 remote 10.2.0.2 ttl 1
ip -n h2 link add vx address 02:00:00:00:00:02 type vxlan id 7 dstport 4789 remote 10.1.0.2
ip -n h1 link show vx
ip -n h1 addr add 172.20.0.1/24 dev vx
ip -n h2 addr add 172.20.0.2/24 dev vx
ip -n h1 link set vx up
ip -n h2 link set vx up
ip netns exec h1 ping -c 1 -W 1 172.20.0.2
ip -n h1 link set vx type vxlan ttl auto
ip netns exec h1 ping -c 1 172.20.0.2
ip netns exec h1 traceroute -n -q 1 172.20.0.2 | sed 's/[0-9.]* ms/T ms/g'
ip netns exec h1 ping -c 1 -s 1472 -M do 172.20.0.2
ip -n h1 route get 172.20.0.2 | sed 's/expires [0-9]*sec/expires N/'
ip netns exec h1 ping -c 1 -s 1472 -M do 172.20.0.2
ip netns exec h1 ping -c 1 -s 3000 172.20.0.2
ip -n h1 -s link show vx
ip -n h1 link set vx type vxlan tos inherit df inherit
ip netns exec r tcpdump -l -n -v -i r1 -c 2 udp port 4789 > /tmp/cap 2>/dev/null &
sleep 1
ip netns exec h1 ping -c 1 -Q 0x28 172.20.0.2 > /dev/null
sleep 1
wait
sed -e 's/^[0-9:.]* //' -e 's/\.[0-9]* > 10/.PORT > 10/' -e 's/id [0-9]*, /id ID, /g' /tmp/cap
ip -n h1 link set vx type vxlan df set
ip -n r link set r2 mtu 1400
ip -n h2 link set e2 mtu 1400
ip netns exec h1 ping -c 1 -W 1 -s 1380 172.20.0.2
ip netns exec h1 ping -c 1 -W 1 -s 1380 172.20.0.2
ip -n h1 route get 10.2.0.2 | sed 's/expires [0-9]*sec/expires N/'
ip -n h1 link set vx type vxlan df unset
ip netns exec h1 ping -c 1 -W 1 -s 1380 172.20.0.2
ip netns exec r iptables -A FORWARD -p udp --dport 4789 -j REJECT
ip netns exec h1 ping -c 1 -W 1 172.20.0.2
ip netns exec r iptables -L FORWARD -n
ip netns exec r iptables -F
ip netns exec r iptables -t nat -A POSTROUTING -o r2 -j MASQUERADE
ip netns exec h1 ping -c 1 -W 1 172.20.0.2
bridge -n h2 fdb show dev vx
ip -n h1 link add c0 address 02:00:00:00:00:c1 type vxlan id 8 dstport 4789 remote 10.2.0.2
ip -n h2 link add c0 address 02:00:00:00:00:c2 type vxlan id 8 dstport 4789 remote 10.1.0.2
ip netns add c
ip -n h1 link set c0 netns c
ip -n c link show c0
ip -n c addr add 172.21.0.1/24 dev c0
ip -n h2 addr add 172.21.0.2/24 dev c0
ip -n c link set c0 up
ip -n h2 link set c0 up
ip netns exec c ping -c 1 -W 1 172.21.0.2
ip -n h1 link add same type vxlan id 8 dstport 4789
ip -n h1 link add l1 address 02:00:00:00:00:d1 type vxlan id 31 dstport 4790 local 10.1.0.2
ip -n h1 link add l2 address 02:00:00:00:00:d2 type vxlan id 32 dstport 4790 local 10.1.0.2
ip -n h1 link set l2 netns c
bridge -n h1 fdb append 00:00:00:00:00:00 dev l1 dst 10.1.0.2 vni 32
bridge -n c fdb append 00:00:00:00:00:00 dev l2 dst 10.1.0.2 vni 31
ip -n h1 addr add 172.22.0.1/24 dev l1
ip -n c addr add 172.22.0.2/24 dev l2
ip -n h1 link set l1 up
ip -n c link set l2 up
ip netns exec h1 ping -c 1 -W 1 172.22.0.2
bridge -n h1 fdb show dev l1
bridge -n c fdb show dev l2
ip -n h1 -s link show l1
ip netns del h1
sleep 5
ip -n c link show
