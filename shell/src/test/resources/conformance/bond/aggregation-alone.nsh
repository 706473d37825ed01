sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns exec a sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:10 type veth peer name p0 address 02:00:00:00:00:20 netns a
ip link add v1 address 02:00:00:00:00:11 type veth peer name p1 address 02:00:00:00:00:21 netns a
ip link add bond0 address 02:00:00:00:00:aa type bond mode 802.3ad
cat /proc/net/bonding/bond0
ip link set v0 master bond0
ip link set v1 master bond0
cat /proc/net/bonding/bond0
ip -n a link set p0 up
ip -n a link set p1 up
ip -n a addr add 10.0.0.2/24 dev p0
ip link set bond0 up
ip addr add 10.0.0.1/24 dev bond0
sleep 1
cat /proc/net/bonding/bond0
ip link show bond0
sleep 8
cat /proc/net/bonding/bond0
ip link show bond0
ip -d link show v0 | tail -2 | head -1
ping -c 1 -W 1 10.0.0.2
ip link set bond0 type bond lacp_rate fast
ip link set bond0 type bond min_links 3
cat /sys/class/net/bond0/bonding/ad_actor_system /sys/class/net/v0/bonding_slave/ad_aggregator_id /sys/class/net/v0/bonding_slave/ad_actor_oper_port_state
ip -n a link set p0 down
sleep 4
cat /proc/net/bonding/bond0 | grep -e MII -e 'Aggregator ID' -e ports -e state:
