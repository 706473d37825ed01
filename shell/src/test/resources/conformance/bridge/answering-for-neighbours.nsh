sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in a b; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; done
ip link add br0 address 02:00:00:00:00:b0 type bridge
i=1; for n in a b; do ip link add v$n address 02:00:00:00:00:b$i type veth peer name eth0 address 02:00:00:00:00:0$i netns $n; ip link set v$n master br0; ip link set v$n up; ip -n $n link set eth0 up; ip -n $n addr add 10.0.0.$i/24 dev eth0; i=$((i+1)); done
ip link set br0 up
sleep 2
ip netns exec b ping -c 1 -W 1 10.0.0.1
ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:01 dev br0 nud permanent
bridge link set dev va neigh_suppress on
bridge link set dev vb neigh_suppress on
ip -n b neigh flush all
ip netns exec b ping -c 1 -W 1 10.0.0.1
ip -n b neigh
ip -n a link set eth0 arp off
ip -n b neigh flush all
ip netns exec b arping -c 1 -w 1 10.0.0.1 | head -2
ip neigh del 10.0.0.1 dev br0
ip -n b neigh flush all
ip netns exec b arping -c 1 -w 1 10.0.0.1 | head -2
bridge link set dev va neigh_suppress off
bridge link set dev vb neigh_suppress off
ip neigh add 10.0.0.1 lladdr 02:00:00:00:00:01 dev br0 nud permanent
ip netns exec b arping -c 1 -w 1 10.0.0.1 | head -2
ip link set vb type bridge_slave proxy_arp on
ip netns exec b arping -c 1 -w 1 10.0.0.1 | head -2
ip link set vb type bridge_slave proxy_arp off
ip link set va type bridge_slave proxy_arp_wifi on
ip netns exec b arping -c 1 -w 1 10.0.0.1 | head -2
