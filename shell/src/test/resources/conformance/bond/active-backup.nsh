sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns exec a sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:10 type veth peer name p0 address 02:00:00:00:00:20 netns a
ip link add v1 address 02:00:00:00:00:11 type veth peer name p1 address 02:00:00:00:00:21 netns a
ip link add bond0 type bond mode active-backup miimon 100
ip link show bond0 | sed 's/ether .* brd/ether X brd/'
lsmod
ip link set v0 master bond0
ip link set v1 master bond0
ip link show v0
ip link show bond0
ip -d link show bond0
ip -d link show v0
ip -n a link add br0 address 02:00:00:00:00:20 type bridge
ip -n a link set p0 master br0
ip -n a link set p1 master br0
ip -n a link set p0 up
ip -n a link set p1 up
ip -n a link set br0 up
ip -n a addr add 10.0.0.2/24 dev br0
ip link set bond0 up
ip addr add 10.0.0.1/24 dev bond0
sleep 3
ip link show bond0
ip link show v0
ip link show v1
ip -d link show bond0
ip -d link show v1
cat /proc/net/bonding/bond0
ls /proc/net/bonding
ls /sys/class/net/bond0/bonding
cat /sys/class/net/bond0/bonding/mode /sys/class/net/bond0/bonding/active_slave /sys/class/net/bond0/bonding/slaves /sys/class/net/bond0/bonding/miimon /sys/class/net/bond0/bonding/mii_status
cat /sys/class/net/bonding_masters
ls /sys/class/net/v0/bonding_slave
cat /sys/class/net/v0/bonding_slave/state /sys/class/net/v1/bonding_slave/state /sys/class/net/v0/bonding_slave/mii_status /sys/class/net/v0/bonding_slave/perm_hwaddr
ping -c 2 10.0.0.2
ip -n a neigh
ip -n a link set p0 down
sleep 1
cat /proc/net/bonding/bond0
ip link show bond0
ip link show v0
ip link show v1
ip -d link show v0
ping -c 2 10.0.0.2
bridge -n a fdb show br br0 | grep 02:00:00:00:00:10
ip -n a link set p0 up
sleep 2
cat /proc/net/bonding/bond0
ip link set bond0 type bond active_slave v0
cat /sys/class/net/bond0/bonding/active_slave
ip -d link show bond0
ping -c 1 10.0.0.2
ip link set bond0 type bond primary v1
sleep 1
cat /sys/class/net/bond0/bonding/active_slave
ip -d link show bond0
ip -n a link set p1 down
sleep 0.5
ip -n a link set p0 down
sleep 1
ip link show bond0
cat /proc/net/bonding/bond0
ping -c 1 -W 1 10.0.0.2
ip link set v0 nomaster
ip link show v0
ip link show bond0
ip link set v1 nomaster
ip link show v1
ip link show bond0
ip link del bond0
ls /proc/net/bonding
dmesg | grep -i bond0 | sed 's/^\[[^]]*\] //'
