sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add p0 address 02:00:00:00:00:a0 type dummy
ip link add p1 address 02:00:00:00:00:b0 type dummy
ip link add i0 link p0 type ipvlan
ip -d link show i0
ip link add i1 link p0 type ipvlan mode l2
ip -d link show i1
ip -d link show i0
ip link add i2 link p1 type ipvlan mode l2 private
ip -d link show i2
ip link add i3 link p1 type ipvlan mode l3s vepa
ip -d link show i3
ip -d link show i2
ip -d -j link show i2
ip -d -j -p link show i0
ip link add ix link p0 type ipvlan mode bogus
ip link add ix link p0 type ipvlan mode
ip link add ix link p0 type ipvlan bogus
ip link add ix type ipvlan mode l2
ip link add ix link nosuch type ipvlan mode l2
ip link add ix link lo type ipvlan mode l2
ip link add ix link p0 address 02:00:00:00:00:01 type ipvlan mode l2
ip link show ix
ip link add iy link i0 type ipvlan mode l2
ip -d link show iy
ip link set i0 type ipvlan mode l3
ip -d link show i0
ip link show i1
ip link set i0 type ipvlan mode l3s bridge
ip -d link show i0
ip link set i0 address 02:00:00:00:00:09
ip link set i0 up
ip link set p0 up
ip link set i0 up
sleep 2
ip link show i0
ip link show p0
ip link set p0 mtu 1400
ip link show i0
ip link set i0 mtu 1500
ip link set i0 mtu 1300
ip link show i0
ip addr add 10.0.0.1/24 dev i0
ip addr add 10.0.0.1/24 dev i1
ip addr add 10.0.0.1/24 dev p0
ip link set p0 down
ip link show i0
ip link add mv link p0 type macvlan mode bridge
ip link add im link p1 type macvlan mode bridge
ip link set p0 address 02:00:00:00:00:a5
ip link show i0
brctl addbr br0
ip link set i1 master br0
ip link set p0 master br0
ip link help ipvlan
ip link add type ipvlan help
lsmod
ip link del p0
ip -br link
