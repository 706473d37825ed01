sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add h1
ip netns add h2
ip netns exec h1 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns exec h2 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add e0 netns h1 address 02:00:00:00:01:01 type veth peer name e0 netns h2 address 02:00:00:00:02:01
ip -n h1 addr add 10.0.0.1/24 dev e0
ip -n h2 addr add 10.0.0.2/24 dev e0
ip -n h1 link set e0 up
ip -n h2 link set e0 up
ip -n h1 link add vx8 address 02:00:00:00:01:08 type vxlan id 8 dstport 4789 local 10.0.0.1 dev e0 nolearning proxy l2miss l3miss
ip -n h2 link add vx8 address 02:00:00:00:02:08 type vxlan id 8 dstport 4789 local 10.0.0.2 remote 10.0.0.1 dev e0
ip -n h1 addr add 10.8.0.1/24 dev vx8
ip -n h2 addr add 10.8.0.2/24 dev vx8
ip -n h1 link set vx8 up
ip -n h2 link set vx8 up
bridge -n h1 fdb add 02:00:00:00:02:08 dev vx8 dst 10.0.0.2
ip -n h1 monitor neigh > /tmp/mon &
sleep 1
ip -n h1 neigh add 10.8.0.9 lladdr 02:00:00:00:02:99 dev vx8
ip netns exec h1 ping -c 1 -W 1 10.8.0.9
ip -n h1 neigh add 10.8.0.2 lladdr 02:00:00:00:02:08 dev vx8
ip netns exec h1 ping -c 1 -W 1 10.8.0.2
ip -n h1 -s link show vx8
sleep 1
kill $!
wait
cat /tmp/mon
ip netns exec h1 arping -c 1 -w 1 -I vx8 10.8.0.2 | sed 's/ *[0-9.]*ms//'
ip netns exec h1 arping -c 1 -w 1 -I vx8 10.8.0.7 | sed 's/ *[0-9.]*ms//'
ip -n h1 monitor neigh > /tmp/mon &
sleep 1
ip netns exec h1 arping -c 1 -w 1 -I vx8 10.8.0.77 > /dev/null
sleep 1
kill $!
wait
cat /tmp/mon
bridge -n h1 monitor fdb > /tmp/mon &
sleep 1
bridge -n h1 fdb add 02:00:00:00:02:aa dev vx8 dst 10.0.0.2
bridge -n h1 fdb del 02:00:00:00:02:aa dev vx8
bridge -n h1 fdb append 00:00:00:00:00:00 dev vx8 dst 10.0.0.2
bridge -n h1 fdb append 00:00:00:00:00:00 dev vx8 dst 10.0.0.3
bridge -n h1 fdb del 00:00:00:00:00:00 dev vx8 dst 10.0.0.2
bridge -n h1 fdb replace 02:00:00:00:02:08 dev vx8 dst 10.0.0.3
sleep 1
kill $!
wait
cat /tmp/mon
