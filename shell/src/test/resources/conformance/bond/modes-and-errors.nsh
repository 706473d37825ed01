sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add d0 address 02:00:00:00:00:10 type dummy
ip link add d1 address 02:00:00:00:00:11 type dummy
ip link add b0 type bond
ip -d link show b0 | sed 's/ether .* brd/ether X brd/'
ip -d -j link show b0 | sed 's/"address":"[^"]*"/X/'
ip link add b1 type bond mode bogus
ip link add b1 type bond mode 9
ip link add b1 type bond mode
ip link add b1 type bond bogus
ip link add b1 type bond miimon abc
ip link add b1 type bond mode 1
ip link add b2 type bond mode balance-xor xmit_hash_policy layer3+4
ip link add b3 type bond mode broadcast
for b in b1 b2 b3; do ip -d link show $b | sed 's/ether .* brd/ether X brd/'; done
ip link set d0 master b0
ip link show d0
ip link set d1 up
ip link set d1 master b0
ip link set d1 master b1
ip link show d1
ip link show b0
ip link set lo master b0
ip link set b1 master b0
ip link set b0 master b1
ip link set b0 type bond mode active-backup
ip link set b0 up
sleep 2
ip link set b0 type bond mode active-backup
ip link set b0 type bond miimon 100
ip -d link show b0
sleep 2
ip link show b0
cat /proc/net/bonding/b0
ip link set d0 down
sleep 1
ip link show d0
cat /proc/net/bonding/b0
ip link set d0 up
sleep 1
ip link show d0
ip addr show d0
ip link set b0 mtu 1400
ip link show d0
ip link set d0 mtu 1300
ip link show b0
ip link set b0 address 02:00:00:00:00:99
ip link show d1
ip link set d1 address 02:00:00:00:00:98
ip link show d1
ip link set d0 nomaster
ip link show d0
ip link del b0
ip link show d1
cat /sys/class/net/b2/bonding/xmit_hash_policy /sys/class/net/b2/bonding/mode
echo +d0 > /sys/class/net/b1/bonding/slaves
cat /sys/class/net/b1/bonding/slaves
echo 200 > /sys/class/net/b1/bonding/miimon
cat /sys/class/net/b1/bonding/miimon
echo balance-rr > /sys/class/net/b1/bonding/mode
echo -d0 > /sys/class/net/b1/bonding/slaves
echo balance-rr > /sys/class/net/b1/bonding/mode
cat /sys/class/net/b1/bonding/mode
echo +nosuch > /sys/class/net/b1/bonding/slaves
echo +b9 > /sys/class/net/bonding_masters
cat /sys/class/net/bonding_masters
echo -b9 > /sys/class/net/bonding_masters
cat /sys/class/net/bonding_masters
ls /proc/net/bonding
cat /proc/net/bonding/b3
ip link help bond
ip link add bz type bond mode active-backup primary nosuch
ip link add bz type bond mode active-backup primary d0
ip link add bz type bond mode balance-rr primary d0
ip link add by type bond mode balance-rr lacp_rate fast
ip link set d0 type bond_slave queue_id 3
ip link set d0 master b2
ip link set d0 type bond_slave queue_id 3
ip -d link show d0
ip -d -j link show d0
ip link del b2
dmesg | grep -e ' b0' -e ' b1:' -e bonding: | sed 's/^\[[^]]*\] //'
