sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
bridge link
bridge link show
bridge link show dev d0
bridge link show dev nosuch
ip link set d0 master br0
ip link set v0 master br0
bridge link
ip link set d0 up
ip link set v0 up
ip link set br0 up
sleep 2
bridge link
bridge -d link
bridge -o link
bridge -j link show dev d0
bridge -j -p -d link show dev d0
bridge -s link show dev v0
bridge link set dev d0 cost 10
bridge link set dev d0 priority 8
bridge link set dev d0 hairpin on
bridge link set dev d0 guard on root_block on fastleave on learning off flood off mcast_flood off bcast_flood off isolated on neigh_suppress on vlan_tunnel off locked on
bridge -d link show dev d0
bridge link set dev d0 state 1
bridge link show dev d0
bridge link set dev d0 state blocking
bridge link set dev d0 state forwarding
bridge link show dev d0
bridge link set dev d0 state 9
bridge link set dev d0 state bogus
bridge link set dev d0 cost abc
bridge link set dev d0 cost 0
bridge link set dev d0 priority 99
bridge link set dev d0 hairpin maybe
bridge link set dev d0 bogus on
bridge link set dev nosuch cost 1
bridge link set cost 1
bridge link set dev ens33 cost 1
bridge link set dev d0 cost 7 self
bridge link set dev d0 cost 7 master
bridge link set dev d0 hwmode veb
bridge link bogus
bridge
bridge bogus
bridge -V
bridge -bogus
bridge monitor bogus
bridge monitor link > /tmp/m &
sleep 0.5
ip link set d0 nomaster
ip link set d0 master br0
sleep 1
kill $!
wait
cat /tmp/m
bridge monitor fdb > /tmp/f &
sleep 0.5
bridge fdb add 02:00:00:00:11:01 dev d0 master static
bridge fdb del 02:00:00:00:11:01 dev d0 master
sleep 0.5
kill $!
wait
cat /tmp/f
ip link add br1 address 02:00:00:00:00:b1 type bridge
ip link set v1 master br1
bridge link
bridge link show master br1
ip -n nosuch bridge
ip netns add a
bridge -n a link
bridge -n nosuch link
