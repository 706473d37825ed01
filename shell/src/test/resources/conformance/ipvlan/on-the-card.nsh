sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns exec a sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add b
ip netns exec b sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add link ens33 name i0 netns a type ipvlan mode l2
ip link add link ens33 name m0 address 02:00:00:00:00:01 type macvlan mode bridge
ip -n a link set lo up
ip -n a link set i0 up
ip -n a addr add 192.168.2.50/24 dev i0
ip -n a addr add 192.168.2.50/24 dev i0
ip -n a addr add 192.168.2.51/32 dev i0
ip -n a route add default via 192.168.2.2
sleep 1
ip -n a addr show i0
ip netns exec a ping -c 2 192.168.2.2
ip netns exec a ping -c 1 8.8.8.8
ip netns exec a ping -c 1 192.168.2.51
ip -n a neigh
ping -c 1 192.168.2.2
ip link add link ens33 name i1 netns b type ipvlan
ip -n a -d link show i0 | tail -1
ip -n b link set i1 up
ip -n b addr add 192.168.2.51/24 dev i1
ip -n b addr add 192.168.2.60/24 dev i1
ip -n b route
ip -n a link show i0
ip netns exec a ping -c 1 192.168.2.60
ip netns exec b ping -c 1 -W 1 192.168.2.2
ip -n b route add default dev i1
ip netns exec b ping -c 1 -W 1 8.8.8.8
ip -n a -s link show i0 | wc -l
ip link add m1 link ens33 netns b type macvlan mode bridge
ip -n b link del i1
ip -n a link set i0 down
ip -n a link set i0 name eth0
ip -n a link set eth0 up
ip -n a route
ip netns del a
sleep 1
ip link add link ens33 name m0 address 02:00:00:00:00:01 netns b type macvlan mode bridge
ip -n b link show m0
ip -n b link set m0 up
ip -n b addr add 192.168.2.70/24 dev m0
sleep 1
ip netns exec b ping -c 1 192.168.2.2
ip -d link show ens33 | grep -o 'promiscuity.*maxmtu'
ip netns exec b ping -c 1 -W 1 192.168.2.139
ip -n b neigh
ip netns del b
