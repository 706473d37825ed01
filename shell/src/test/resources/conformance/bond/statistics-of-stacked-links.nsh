sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:10 type veth peer name p0 address 02:00:00:00:00:20
ip link set v0 up
ip link set p0 up
ip link add m0 link v0 address 02:00:00:00:00:31 type macvlan mode bridge
ip link add bond0 address 02:00:00:00:00:aa type bond mode balance-rr
ip link add red address 02:00:00:00:00:41 type vrf table 10
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link set d0 master bond0
ip link set bond0 up
sleep 2
ip -s -s link show v0
ip -s -s link show m0
ip -s -s link show bond0
ip -s link show red
ip -s -s -d link show d0
ip -s -s -j link show lo
ip -s -s -o link show lo
ip -s -s -br link show
ip link show type bond
ip link show type bond_slave
ip link show type vrf
ip link show master bond0
ip link show type macvlan
ip link show group default up
ip -s -s addr show lo
ls /sys/class/net
ls -d /sys/class/net/bond0/bonding /sys/class/net/d0/bonding_slave /sys/class/net/d0/master
cat /proc/net/dev | cut -d: -f1 | sort
ifconfig bond0 | head -1
ifconfig d0 | head -1
ifconfig m0 | head -1
ifconfig red | head -1
ip -d -j -p link show bond0 | head -30
tc -s -s qdisc show dev v0
