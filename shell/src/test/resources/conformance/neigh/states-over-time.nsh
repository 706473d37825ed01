sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02 netns a
ip addr add 10.0.0.1/24 dev v0
ip link set v0 up
ip -n a addr add 10.0.0.2/24 dev v1
ip -n a link set v1 up
sleep 2
ping -c 1 10.0.0.2
ip neigh show dev v0
ip -n a neigh
sleep 10
ip neigh show dev v0
sleep 45
ip neigh show dev v0
ip -n a neigh
ping -c 1 10.0.0.2
ip neigh show dev v0
sleep 7
ip neigh show dev v0
ip -n a neigh
sleep 45
ip -n a link set v1 down
ip neigh show dev v0
ping -c 1 -W 1 10.0.0.2
ip neigh show dev v0
sleep 3
ip neigh show dev v0
sleep 7
ip neigh show dev v0
ping -c 1 -W 5 10.0.0.2
ip neigh show dev v0
ip -n a link set v1 up
sleep 2
ping -c 1 -W 5 10.0.0.2
ip neigh show dev v0
ip -n a link set v1 address 02:00:00:00:00:03
ip -n a link show v1
ping -c 2 -W 1 10.0.0.2
ip neigh show dev v0
sleep 5
ping -c 1 -W 3 10.0.0.2
ip neigh show dev v0
ip link set v0 down
ip neigh show dev v0
ip link set v0 up
sleep 2
ip neigh show dev v0
ip neigh add 10.0.0.5 lladdr 02:00:00:00:00:05 dev v0 nud permanent
ip neigh add 10.0.0.6 lladdr 02:00:00:00:00:06 dev v0 nud reachable
ip link set v0 down
ip neigh show dev v0
ip link set v0 up
ip addr del 10.0.0.1/24 dev v0
ip neigh show dev v0
