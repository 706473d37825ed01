sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns exec a sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:10 type veth peer name p0 address 02:00:00:00:00:20 netns a
ip link add v1 address 02:00:00:00:00:11 type veth peer name p1 address 02:00:00:00:00:21 netns a
ip link add bond0 address 02:00:00:00:00:aa type bond mode 802.3ad miimon 100
ip -n a link add bond0 address 02:00:00:00:00:bb type bond mode 802.3ad miimon 100 lacp_rate fast
ip link set v0 master bond0
ip link set v1 master bond0
ip -n a link set p0 master bond0
ip -n a link set p1 master bond0
ip -n a link set bond0 up
ip link set bond0 up
ip addr add 10.0.0.1/24 dev bond0
ip -n a addr add 10.0.0.2/24 dev bond0
sleep 5
cat /proc/net/bonding/bond0
ip netns exec a cat /proc/net/bonding/bond0
ip -d link show bond0
ip -d link show v0
ip -d -j link show v0
ip -d -j link show bond0
ping -c 2 10.0.0.2
cat /sys/class/net/bond0/bonding/ad_actor_key /sys/class/net/bond0/bonding/ad_aggregator /sys/class/net/bond0/bonding/ad_num_ports /sys/class/net/bond0/bonding/ad_partner_key /sys/class/net/bond0/bonding/ad_partner_mac
ip -n a link set p1 down
sleep 2
cat /proc/net/bonding/bond0 | head -40
ping -c 1 10.0.0.2
ip -n a link set p1 up
ip link set bond0 down
ip link del bond0
ip -n a link del bond0