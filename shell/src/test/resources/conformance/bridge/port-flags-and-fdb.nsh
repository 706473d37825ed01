sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in a b c; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; done
ip link add br0 address 02:00:00:00:00:b0 type bridge
i=1; for n in a b c; do ip link add v$n address 02:00:00:00:00:b$i type veth peer name eth0 address 02:00:00:00:00:0$i netns $n; ip link set v$n master br0; ip link set v$n up; ip -n $n link set eth0 up; ip -n $n addr add 10.0.0.$i/24 dev eth0; i=$((i+1)); done
ip link set br0 up
sleep 2
bridge link set dev va isolated on
bridge link set dev vb isolated on
bridge -d link show dev va
ip netns exec a ping -c 1 -W 1 10.0.0.2
ip netns exec a ping -c 1 -W 1 10.0.0.3
bridge link set dev vb isolated off
ip netns exec a ping -c 1 -W 1 10.0.0.2
bridge link set dev va learning off
bridge fdb flush dev va
bridge fdb del 02:00:00:00:00:01 dev va master
ip netns exec a ping -c 1 -W 1 10.0.0.2
bridge fdb show br br0 | grep 02:00:00:00:00:01
bridge link set dev va flood off
ip netns exec b ping -c 1 -W 1 10.0.0.1
bridge link set dev va flood on mcast_flood off
bridge link set dev va bcast_flood off
ip -n b neigh flush all
ip netns exec b ping -c 1 -W 1 10.0.0.1
bridge link set dev va bcast_flood on mcast_flood on learning on
bridge link set dev va bogus on
bridge link set dev va isolated maybe
bridge link set dev nosuch isolated on
bridge link set dev br0 isolated on
bridge link set dev va guard on root_block on
bridge -d link show dev va
bridge -d -j link show dev va
bridge link set dev va guard off root_block off neigh_suppress on
bridge -d link show dev va | grep -o 'neigh_suppress [a-z]*'
ip -n c neigh flush all
ip netns exec c ping -c 1 -W 1 10.0.0.1
bridge link set dev va neigh_suppress off
ip link set va type bridge_slave proxy_arp on
ip -n c neigh flush all
ip netns exec c ping -c 1 -W 1 10.0.0.1
ip link set va type bridge_slave proxy_arp off
bridge link set dev va hairpin on
bridge link set dev va cost 50 priority 4
bridge link show dev va
bridge link set dev va state 4
ip netns exec c ping -c 1 -W 1 10.0.0.1
bridge link set dev va state 3
bridge fdb add 02:00:00:00:00:77 dev va master static
bridge fdb add 02:00:00:00:00:77 dev va master static
bridge fdb replace 02:00:00:00:00:77 dev vb master static
bridge fdb append 02:00:00:00:00:77 dev vc master static
bridge fdb add 02:00:00:00:00:78 dev va master dynamic
bridge fdb add 02:00:00:00:00:79 dev va master
bridge fdb add 02:00:00:00:00:7a dev va self
bridge fdb add 02:00:00:00:00:7b dev va
bridge fdb add 01:00:5e:01:02:03 dev va self
bridge fdb show | grep -e :7 -e 5e:01
bridge -s fdb show | grep :77
bridge -j fdb show br br0 | grep -o '"mac":"02:00:00:00:00:7.","ifname":"v.","[^}]*'
bridge fdb get 02:00:00:00:00:77 br br0
bridge fdb get 02:00:00:00:00:99 br br0
bridge fdb del 02:00:00:00:00:77 dev vb master
bridge fdb del 02:00:00:00:00:77 dev vb master
bridge fdb del 02:00:00:00:00:7a dev va self
bridge fdb add xx dev va master
bridge fdb add 02:00:00:00:00:7c dev nosuch master
bridge fdb add 02:00:00:00:00:7c
bridge fdb add 02:00:00:00:00:7c dev va vlan 5 master
bridge fdb show dynamic | grep :7
bridge fdb flush dev va
bridge fdb show br br0 | grep :7
