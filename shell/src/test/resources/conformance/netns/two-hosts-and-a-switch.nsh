sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in red blue; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; done
ip link add veth-red address 02:00:00:00:01:01 type veth peer name eth0 address 02:00:00:00:00:01 netns red
ip link add veth-blue address 02:00:00:00:01:02 type veth peer name eth0 address 02:00:00:00:00:02 netns blue
ip link show type veth
ip -n red link
ip link add v-net-0 type bridge
ip link set dev v-net-0 up
ip link set veth-red master v-net-0
ip link set veth-blue master v-net-0
ip -n red addr add 192.168.15.1/24 dev eth0
ip -n blue addr add 192.168.15.2/24 dev eth0
ip -n red link set eth0 up
ip -n blue link set eth0 up
ip netns exec red ping -c 1 -W 1 192.168.15.2
ip link set veth-red up
ip link set veth-blue up
sleep 2
ip netns exec red ping -c 2 192.168.15.2
ip netns exec red arp -n
ip netns exec red ip neigh
ip addr add 192.168.15.5/24 dev v-net-0
ping -c 1 192.168.15.1
ip netns exec blue ping -c 1 8.8.8.8
ip netns exec blue ip route add default via 192.168.15.5
ip netns exec blue ping -c 1 -W 1 8.8.8.8
sysctl -w net.ipv4.ip_forward=1
ip netns exec blue ping -c 1 -W 1 8.8.8.8
iptables -t nat -A POSTROUTING -s 192.168.15.0/24 -j MASQUERADE
ip netns exec blue ping -c 1 8.8.8.8
ip netns exec blue ping -c 1 192.168.2.139
iptables -t nat -L -n -v
ip netns exec red ping -c 1 -W 1 8.8.8.8
ip netns exec red ip route add default via 192.168.15.5
ip netns exec red ping -c 1 -W 1 8.8.8.8
ip -n red link set eth0 down
ip netns exec blue ping -c 1 -W 1 192.168.15.1
bridge link
ip netns exec red ip route
ip -n red link set eth0 up
ip netns exec red ip route
sleep 2
ip netns exec blue ping -c 1 -W 2 192.168.15.1
ip netns exec red ping -c 1 -W 2 8.8.8.8
ip netns del blue
sleep 1
ip link show type veth
bridge fdb show br v-net-0 | grep -v permanent
ip netns exec red ping -c 1 -W 1 192.168.15.2
ip link del v-net-0
ip link show veth-red
ip netns exec red ping -c 1 -W 1 192.168.15.5
ip netns
