sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add h1
ip netns add h2
ip netns add r
ip link add e1 netns h1 address 02:00:00:00:01:01 type veth peer name r1 netns r address 02:00:00:00:01:02
ip link add e2 netns h2 address 02:00:00:00:02:01 type veth peer name r2 netns r address 02:00:00:00:02:02
ip netns exec r sysctl -q -w net.ipv4.ip_forward=1
ip -n h1 addr add 10.1.0.2/24 dev e1
ip -n r addr add 10.1.0.1/24 dev r1
ip -n h2 addr add 10.2.0.2/24 dev e2
ip -n r addr add 10.2.0.1/24 dev r2
ip -n h1 link set e1 up
ip -n h2 link set e2 up
ip -n r link set r1 up
ip -n r link set r2 up
ip -n h1 route add default via 10.1.0.1
ip -n h2 route add default via 10.2.0.1
sleep 2
ip netns exec h1 ping -c 1 10.2.0.2
ip -n h1 tunnel add g1 mode gre local 10.1.0.2 remote 10.2.0.2 ttl 64
ip -n h2 tunnel add g1 mode gre local 10.2.0.2 remote 10.1.0.2 ttl 64
ip -n h1 link show
ip -n h1 addr add 172.16.0.1/30 dev g1
ip -n h2 addr add 172.16.0.2/30 dev g1
ip -n h1 link set g1 up
ip -n h2 link set g1 up
sleep 1
ip -n h1 addr show g1
ip -n h1 route
ip netns exec h1 ping -c 2 172.16.0.2
ip -n h1 neigh
ip -n h1 -s link show g1
ip netns exec h1 ping -c 1 -M do -s 1448 172.16.0.2
ip netns exec h1 ping -c 1 -M do -s 1449 172.16.0.2
ip netns exec h1 ping -c 1 -s 2000 172.16.0.2
ip -n r link set r2 mtu 1400
ip netns exec h1 ping -c 1 -W 1 -M do -s 1440 172.16.0.2
ip netns exec h1 ping -c 1 -W 1 -M do -s 1440 172.16.0.2
ip netns exec h1 ping -c 1 -W 1 -s 1440 172.16.0.2
ip -n h1 route get 172.16.0.2
ip -n h1 route get 10.2.0.2 | sed 's/expires [0-9]*sec/expires N/'
ip -n h1 link show g1
ip -n r link set r2 mtu 1500
ip -n h1 tunnel change g1 key 5
ip netns exec h1 ping -c 1 -W 1 172.16.0.2
ip -n h2 tunnel change g1 key 5
ip netns exec h1 ping -c 1 -W 1 172.16.0.2
ip -n h1 -s link show g1
ip netns exec h1 ping -c 1 -W 1 -t 1 172.16.0.2
ip -n h1 tunnel change g1 ttl 1
ip netns exec h1 ping -c 1 -W 1 172.16.0.2
ip -n h1 tunnel change g1 ttl 64
ip -n h2 link set g1 down
ip netns exec h1 ping -c 1 -W 1 172.16.0.2
ip -n h2 tunnel del g1
ip netns exec h1 ping -c 1 -W 1 172.16.0.2
ip -n h1 -s link show g1
ip -n h1 tunnel add i1 mode ipip local 10.1.0.2 remote 10.2.0.2
ip -n h2 tunnel add i1 mode ipip local 10.2.0.2 remote 10.1.0.2
ip -n h1 addr add 172.17.0.1 peer 172.17.0.2 dev i1
ip -n h2 addr add 172.17.0.2 peer 172.17.0.1 dev i1
ip -n h1 link set i1 up
ip -n h2 link set i1 up
ip netns exec h1 ping -c 1 -W 1 172.17.0.2
ip netns exec h1 traceroute -n -m 3 172.17.0.2 | sed 's/[0-9.]* ms/T ms/g'
ip -n h1 addr show i1
ip -n h1 -s link show i1
ip -n h1 route add 10.2.0.2 dev i1
ip netns exec h1 ping -c 1 -W 1 172.17.0.2
ip -n h1 -s link show i1
ip -n h1 route del 10.2.0.2 dev i1
ip -n h2 link set e2 down
ip netns exec h1 ping -c 1 -W 3 172.17.0.2
ip -n h1 -s link show i1
