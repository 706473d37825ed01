sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ovs-vsctl add-br br0 -- set bridge br0 other-config:hwaddr=02:00:00:00:00:01
ip netns add h1
ip netns exec h1 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add h2
ip netns exec h2 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add p1 address 02:00:00:00:01:01 type veth peer name eth0 address 02:00:00:00:02:01 netns h1
ip link set p1 up
ip -n h1 addr add 10.0.0.1/24 dev eth0
ip -n h1 link set eth0 up
for i in a b; do ip link add b$i type veth peer name e$i netns h2; ip link set b$i up; ip -n h2 link set e$i up; done
ip link set ba address 02:00:00:00:01:0a
ip link set bb address 02:00:00:00:01:0b
ip -n h2 link add br type bridge
ip -n h2 link set br address 02:00:00:00:02:02
ip -n h2 link set ea master br
ip -n h2 link set eb master br
ip -n h2 addr add 10.0.0.2/24 dev br
ip -n h2 link set br up
ovs-vsctl add-port br0 p1
ovs-vsctl add-bond br0 bond0 ba bb bond_mode=active-backup
ovs-vsctl --columns=name,bond_mode,tag list port bond0
ovs-vsctl list-ports br0
ovs-vsctl list-ifaces br0
ovs-vsctl port-to-br bond0
ovs-vsctl iface-to-br ba
ovs-vsctl port-to-br ba
sleep 3
ip netns exec h1 ping -c 1 -W 2 10.0.0.2
ip -n h2 link set ea down
sleep 2
ip netns exec h1 ping -c 1 -W 2 10.0.0.2
ovs-vsctl del-port ba
ovs-vsctl --with-iface del-port br0 ba
ovs-vsctl list-ports br0
ovs-appctl bond/list
ovs-appctl bond/show
ovs-vsctl add-br br1
ovs-vsctl set port p1 protected=true
ovs-vsctl get port p1 protected
ovs-vsctl del-br br1
