for n in a r b; do ip netns add $n; ip -n $n link set lo up; done
ip link add x type veth peer name y
ip -n a link add e0 address 02:00:00:00:0a:01 type veth peer name a0 address 02:00:00:00:0a:02 netns r
ip -n b link add e0 address 02:00:00:00:0b:01 type veth peer name b0 address 02:00:00:00:0b:02 netns r
ip -n a addr add 2001:db8:a::1/64 dev e0 nodad
ip -n r addr add 2001:db8:a::fe/64 dev a0 nodad
ip -n r addr add 2001:db8:b::fe/64 dev b0 nodad
ip -n b addr add 2001:db8:b::1/64 dev e0 nodad
for x in a:e0 b:e0 r:a0 r:b0; do ip -n ${x%:*} link set ${x#*:} up; done
sleep 4
ip -n a -6 route
ip -n a -6 route show table local
ip -n a -6 addr
ip netns exec a ping -c 1 2001:db8:a::fe
ip -n a -6 neigh
ip netns exec a ping -c 1 2001:db8:b::1
ip -n a -6 route add default via 2001:db8:a::fe
ip -n a -6 route add default via 2001:db8:a::fe
ip -n b -6 route add default via fe80::ff:fe00:b02 dev e0
ip netns exec a ping -c 1 -W 1 2001:db8:b::1
ip netns exec r sysctl -w net.ipv6.conf.all.forwarding=1
sleep 1
ip netns exec a ping -c 2 2001:db8:b::1
ip netns exec a ping -c 1 -t 1 2001:db8:b::1
ip netns exec a ping -c 1 2001:db8:c::1
sleep 1
ip netns exec a ping -c 1 -W 4 2001:db8:b::99
ip netns exec a ping -c 1 fe80::ff:fe00:a02%e0
ip netns exec a ping -c 1 -I e0 fe80::ff:fe00:a02
ip netns exec a ping -c 1 fe80::ff:fe00:a02
ip netns exec a ping -c 2 -I e0 ff02::1
ip netns exec a ping -c 1 ff02::1%e0
ip netns exec a ping -c 1 ::1
ip netns exec a ping -6 -c 1 localhost
ip netns exec a ping -c 1 -s 1452 -M do 2001:db8:b::1
ip netns exec a ping -c 1 -s 1453 -M do 2001:db8:b::1
ip -n r link set b0 mtu 1400
ip netns exec a ping -c 2 -s 1452 2001:db8:b::1
ip -n a -6 route get 2001:db8:b::1
ip -n a -6 route get 2001:db8:a::fe
ip -n a -6 route get ::1
ip -n a -6 route get 2001:db8:a::1
ip -n a -6 route add 2001:db8:d::/48 via 2001:db8:a::fe metric 50
ip -n a -6 route add 2001:db8:e::/48 dev e0
ip -n a -6 route add 2001:db8:f::1 via 2001:db8:ff::1
ip -n a -6 route add 2001:db8:f::/33/2 via 2001:db8:a::fe
ip -n a -6 route add unreachable 2001:db8:10::/48
ip -n a -6 route add blackhole 2001:db8:11::/48
ip -n a -6 route add prohibit 2001:db8:12::/48
ip -n a -6 route
ip netns exec a ping -c 1 2001:db8:10::1
ip netns exec a ping -c 1 2001:db8:11::1
ip netns exec a ping -c 1 2001:db8:12::1
ip -n a -6 route get 2001:db8:10::1
ip -n a -6 route del 2001:db8:d::/48
ip -n a -6 route del 2001:db8:d::/48
ip -n a -6 route show default
ip -n a -6 rule
ip -n a -6 neigh add 2001:db8:a::5 lladdr 02:00:00:00:00:05 dev e0 nud permanent
ip -n a -6 neigh show nud permanent
ip -n a -6 neigh del 2001:db8:a::5 dev e0
ip -n a -6 maddr show dev e0
ip -n r -6 maddr show dev a0
ip netns exec a ifconfig e0 | grep inet6 | sort
ip netns exec a route -A inet6 -n
ip -6 route
