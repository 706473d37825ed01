sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns exec a sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:10 type veth peer name p0 address 02:00:00:00:00:20 netns a
ip link add v1 address 02:00:00:00:00:11 type veth peer name p1 address 02:00:00:00:00:21 netns a
ip link add bond0 address 02:00:00:00:00:aa type bond mode balance-rr miimon 100
ip -n a link add bond0 address 02:00:00:00:00:bb type bond mode balance-rr miimon 100
for i in 0 1; do ip link set v$i master bond0; ip -n a link set p$i master bond0; done
ip link set bond0 up
ip -n a link set bond0 up
ip addr add 10.0.0.1/24 dev bond0
ip -n a addr add 10.0.0.2/24 dev bond0
sleep 2
ping -c 4 10.0.0.2
cat /proc/net/bonding/bond0
ip -s link show v0 | sed -n '5,6p'
ip -d link show v1
ip link del bond0
ip -n a link del bond0
ip link add bond0 address 02:00:00:00:00:aa type bond mode balance-xor miimon 100 xmit_hash_policy layer2+3
ip -n a link add bond0 address 02:00:00:00:00:bb type bond mode balance-xor miimon 100
for i in 0 1; do ip link set v$i master bond0; ip -n a link set p$i master bond0; done
ip link set bond0 up
ip -n a link set bond0 up
ip addr add 10.0.0.1/24 dev bond0
ip -n a addr add 10.0.0.2/24 dev bond0
sleep 2
ping -c 2 10.0.0.2
cat /proc/net/bonding/bond0 | head -12
ip link del bond0
ip -n a link del bond0
ip link add bond0 address 02:00:00:00:00:aa type bond mode broadcast miimon 100 updelay 200 downdelay 200
ip -n a link add bond0 address 02:00:00:00:00:bb type bond mode broadcast miimon 100
for i in 0 1; do ip link set v$i master bond0; ip -n a link set p$i master bond0; done
ip link set bond0 up
ip -n a link set bond0 up
ip addr add 10.0.0.1/24 dev bond0
ip -n a addr add 10.0.0.2/24 dev bond0
sleep 2
ping -c 2 10.0.0.2
cat /proc/net/bonding/bond0
