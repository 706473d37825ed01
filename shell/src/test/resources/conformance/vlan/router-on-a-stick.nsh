sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in r h10 h20; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip -n $n link set lo up; done
ip link add sw address 02:00:00:00:00:05 type bridge
ip link set sw up
i=0; for n in r h10 h20; do i=$((i+1)); ip link add p-$n address 02:00:00:00:01:0$i type veth peer name eth0 address 02:00:00:00:00:0$i netns $n; ip link set p-$n up; ip -n $n link set eth0 up; done
ip link set p-r master sw
ip link add link p-h10 name p-h10.10 type vlan id 10
ip link add br10 address 02:00:00:00:00:10 type bridge
ip link add br20 address 02:00:00:00:00:20 type bridge
ip link set br10 up
ip link set br20 up
ip link set p-r nomaster
ip link add link p-r name p-r.10 type vlan id 10
ip link add link p-r name p-r.20 type vlan id 20
ip link set p-r.10 master br10 up
ip link set p-r.20 master br20 up
ip link set p-h10 master br10
ip link set p-h20 master br20
ip link del p-h10.10
ip -n r link add link eth0 name eth0.10 type vlan id 10
ip -n r link add link eth0 name eth0.20 type vlan id 20
ip -n r addr add 10.0.10.254/24 dev eth0.10
ip -n r addr add 10.0.20.254/24 dev eth0.20
ip -n r link set eth0.10 up
ip -n r link set eth0.20 up
ip -n h10 addr add 10.0.10.1/24 dev eth0
ip -n h20 addr add 10.0.20.1/24 dev eth0
ip -n h10 route add default via 10.0.10.254
ip -n h20 route add default via 10.0.20.254
sleep 2
brctl show
ip netns exec h10 ping -c 1 -W 1 10.0.10.254
ip netns exec h10 ping -c 1 -W 1 10.0.20.254
ip netns exec h10 ping -c 1 -W 1 10.0.20.1
ip netns exec r sysctl -w net.ipv4.ip_forward=1
ip netns exec h10 ping -c 2 10.0.20.1
ip netns exec h10 traceroute -n -q 1 10.0.20.1
ip netns exec r ip route
ip netns exec r ip neigh
ip netns exec r cat /proc/net/vlan/config
ip netns exec r ifconfig eth0.10 | grep -v packets
ip -n r link set eth0.20 down
ip netns exec h10 ping -c 1 -W 1 10.0.20.1
ip -n r link set eth0.20 up
sleep 1
ip netns exec h10 ping -c 1 -W 2 10.0.20.1
ip netns exec r iptables -A FORWARD -i eth0.10 -o eth0.20 -j DROP
ip netns exec h10 ping -c 1 -W 1 10.0.20.1
ip netns exec h20 ping -c 1 -W 1 10.0.10.1
ip netns exec r iptables -L FORWARD -v -n
ip link show type vlan
ip -d link show p-r.10 | head -n 4
ip -n r link set eth0 down
ip -n r -br link
sleep 1
ip -br link show type vlan
ip -n r link set eth0 up
sleep 2
ip -n r -br addr
ip netns exec h10 ping -c 1 -W 2 10.0.10.254
ip netns exec h10 ping -c 1 -W 1 10.0.20.254
bridge link
