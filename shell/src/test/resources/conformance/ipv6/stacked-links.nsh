ip netns add a
ip link add v0 address 02:00:00:00:00:10 type veth peer name p0 address 02:00:00:00:00:20 netns a
ip link add v1 address 02:00:00:00:00:11 type veth peer name p1 address 02:00:00:00:00:21 netns a
ip -n a link set p0 up
ip -n a link set p1 up
ip link add bond0 address 02:00:00:00:00:aa type bond mode active-backup miimon 100
ip link set v0 master bond0
ip link set v1 master bond0
ip link set bond0 up
sleep 4
ip -6 addr show bond0
ip -6 addr show v0
ip -6 route show dev bond0
ping -6 -c 1 fe80::ff:fe00:20%bond0
ip link set v0 nomaster
ip link set v0 up
sleep 3
ip -6 addr show v0
ip link add m0 link v0 address 02:00:00:00:00:31 type macvlan mode bridge
ip link set m0 up
ip link add m1 link v0 address 02:00:00:00:00:32 type macvlan mode bridge
ip link set m1 netns a
ip -n a link set m1 up
sleep 3
ip -6 addr show m0
ip -n a -6 addr show m1
ping -6 -c 1 fe80::ff:fe00:32%m0
ping -6 -c 1 fe80::ff:fe00:20%m0
ip link del m0
ip -n a link del m1
ip link add i0 link v0 type ipvlan mode l2
ip link add i1 link v0 type ipvlan mode l2
ip link set i1 netns a
ip link set i0 up
ip -n a link set i1 up
sleep 3
ip -6 addr show i0
ip -n a -6 addr show i1
ping -6 -c 1 fe80::ff:fe00:20%i0
ip link del i0
ip link add red address 02:00:00:00:00:41 type vrf table 10
ip link set red up
sleep 3
ip -6 addr show red
ip -6 route show table all | grep -v ens33
ip link add ifb0 address 02:00:00:00:00:51 type ifb
ip link set ifb0 up
sleep 3
ip -6 addr show ifb0
