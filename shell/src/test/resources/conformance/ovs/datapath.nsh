sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ovs-vsctl --version
ovs-ofctl --version
ovs-appctl version
ovs-vsctl show | wc -l
ovs-appctl dpctl/dump-dps
ovs-appctl dpif/show
ovs-vsctl add-br br0 -- set bridge br0 other-config:hwaddr=02:00:00:00:00:01
ovs-appctl dpctl/dump-dps
ovs-appctl dpctl/show
for i in 1 2; do ip netns add h$i; ip netns exec h$i sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip link add p$i type veth peer name eth0 address 02:00:00:00:02:0$i netns h$i; ip link set p$i address 02:00:00:00:01:0$i; ip link set p$i up; ip -n h$i addr add 10.0.0.$i/24 dev eth0; ip -n h$i link set eth0 up; ovs-vsctl add-port br0 p$i; done
sleep 2
ip netns exec h1 ping -c 1 10.0.0.2
ovs-appctl dpctl/dump-flows | sed 's/used:[0-9.]*s/used:T/' | sort
ovs-appctl dpctl/dump-flows --names | sed 's/used:[0-9.]*s/used:T/' | sort
ovs-appctl dpif/show
ovs-appctl dpctl/show
ovs-appctl fdb/stats-show br0
sleep 2
ovs-ofctl dump-flows br0 | sed 's/duration=[0-9.]*s/D/; s/idle_age=[0-9]*/A/'
ovs-ofctl dump-ports br0 LOCAL
ovs-ofctl dump-tables br0 | head -12
ip link set p1 nomaster
ip link show p1 | head -1
ip -d link show p1 | tail -1
ip link show master ovs-system | grep -c mtu
ip link add brl type bridge
ip link set p1 master brl
ovs-appctl fdb/add br0 p1 5 02:00:00:00:09:01
ovs-appctl fdb/show br0 | tail -1
ovs-appctl fdb/del br0 5 02:00:00:00:09:01
ovs-appctl fdb/flush br0
ovs-appctl fdb/show br0
ip -n h1 link set eth0 down
sleep 2
ovs-ofctl dump-ports-desc br0 p1 | grep -A2 p1
ovs-vsctl get interface p1 link_state admin_state
ip link del p1
sleep 1
ovs-vsctl get interface p1 error ofport
ovs-vsctl list-ports br0
ovs-appctl dpif/show | tail -n +2
ip link add p1 type veth peer name q1
sleep 1
ip link show p1 | sed 's/.*master/master/' | head -1
ovs-vsctl get interface p1 error ofport
ovs-vsctl add-port br0 in0 -- set interface in0 type=internal
ip netns add x
ip link set in0 netns x
ip -n x link show in0 | head -1
ip netns del x
sleep 2
ip link show in0 | head -1 | sed 's/^[0-9]*//'
ovs-vsctl get interface in0 ofport
ovs-vsctl del-br br0
sleep 1
ip link | grep -c ovs-system
