sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns exec a sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:10 type veth peer name p0 address 02:00:00:00:00:20 netns a
ip link add v1 address 02:00:00:00:00:11 type veth peer name p1 address 02:00:00:00:00:21 netns a
ip link add bond0 address 02:00:00:00:00:aa type bond mode active-backup updelay 500
ip link add bond0 address 02:00:00:00:00:aa type bond mode active-backup miimon 100 updelay 550 downdelay 300 primary_reselect failure
ip -d link show bond0
ip link set v0 master bond0
ip link set v1 master bond0
ip link set bond0 type bond primary v1
ip link set v0 down
ip link set v0 up
for i in 0 1; do ip -n a link set p$i up; done
ip link set bond0 up
sleep 3
cat /sys/class/net/bond0/bonding/active_slave
ip -n a link set p1 down
sleep 1
cat /proc/net/bonding/bond0 | tail -7
cat /sys/class/net/bond0/bonding/active_slave
ip -n a link set p1 up
sleep 2
cat /sys/class/net/v1/bonding_slave/mii_status
cat /sys/class/net/bond0/bonding/active_slave
ip link set bond0 type bond primary_reselect always
sleep 1
cat /sys/class/net/bond0/bonding/active_slave
ip link set bond0 type bond active_slave v0
cat /sys/class/net/bond0/bonding/active_slave
ip link set bond0 type bond clear_active_slave
cat /sys/class/net/bond0/bonding/active_slave
ip link set bond0 type bond active_slave p0
ip link set bond0 type bond active_slave bond0
brctl addbr br0
ip link set br0 address 02:00:00:00:00:cc
ip link set bond0 master br0
ip link set v0 master br0
ip -d link show bond0 | head -2
ip -d link show v0 | head -2
ip -d link show v1 | head -2
ip link add link bond0 name bond0.5 type vlan id 5
ip link show bond0.5
ip link set bond0 nomaster
ip addr add 10.0.0.1/24 dev bond0
ip addr add 10.1.0.1/24 dev v0
ip link set bond0 name uplink
ls /proc/net/bonding
ls -d /sys/class/net/uplink/master
readlink /sys/class/net/v0/master
echo v0 > /sys/class/net/uplink/bonding/primary
cat /sys/class/net/uplink/bonding/primary
echo abc > /sys/class/net/uplink/bonding/miimon
echo bogus > /sys/class/net/uplink/bonding/xmit_hash_policy
echo layer2+3 > /sys/class/net/uplink/bonding/xmit_hash_policy
cat /sys/class/net/uplink/bonding/xmit_hash_policy
echo balance-xor > /sys/class/net/uplink/bonding/mode
echo v1 > /sys/class/net/uplink/bonding/slaves
cat /sys/class/net/uplink/bonding/queue_id
ip link del v0
cat /sys/class/net/uplink/bonding/slaves
ip link del uplink
ip -br link
dmesg | grep -e bond0 -e uplink | grep -v 'enabling it' | sed 's/^\[[^]]*\] //'
