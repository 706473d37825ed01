sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns exec a sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02 netns a
ip addr add 10.0.0.1/24 dev v0
ip link set v0 up
ip route add 10.5.0.0/16 via 10.0.0.2
ip route
ip route get 10.5.0.1
ping -c 1 -W 1 10.5.0.1
ip -n a addr add 10.0.0.2/24 dev v1
ip -n a link set v1 up
sleep 2
ip route
ping -c 1 -W 1 10.0.0.2
ip -n a link set v1 down
sleep 2
ip route
ip route get 10.0.0.2
ping -c 1 -W 1 10.0.0.2
ip route get 10.5.0.1
sysctl -w net.ipv4.conf.v0.ignore_routes_with_linkdown=1
ip route
ip route get 10.5.0.1
ip route get 10.0.0.2
ping -c 1 -W 1 10.0.0.2
ip -n a link set v1 up
sleep 2
ip route
ip link set v0 down
ip route
ip link set v0 up
ip route
ip route add 10.5.0.0/16 via 10.0.0.2
ip route add 10.6.0.0/16 via 10.0.0.2 proto static
ip route add 10.7.0.0/16 via 10.0.0.2 table 77
ip route add blackhole 10.8.0.0/16
ip route flush proto static
ip route flush 10.5.0.0/16
ip route flush 10.5.0.0/16
ip route
ip -s route flush table 77
ip route flush table 77
ip route flush cache
ip route flush
ip route flush table bogus
ip route add 10.5.0.0/16 via 10.0.0.2
ip route add 10.5.1.0/24 via 10.0.0.2
ip -s -s route flush root 10.5.0.0/16
ip route flush dev v0
ip route
ping -c 1 -W 1 10.0.0.2
ip route flush type blackhole
ip route flush table main
ip route
ping -c 1 8.8.8.8
ip route add default via 192.168.2.2
ip route add 192.168.2.0/24 dev ens33
ip route add default via 192.168.2.2
ip route
ping -c 1 8.8.8.8
ip route flush scope link
ip route
ip addr add 10.9.0.1/24 dev v0
ip route add 10.77.0.0/16 via 10.9.0.2
ip route add 10.78.0.0/16 nexthop via 10.9.0.2 nexthop via 192.168.2.2
ip addr del 10.9.0.1/24 dev v0
ip route
ip link del v0
ip route
