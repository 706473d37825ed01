sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link
ovs-vsctl add-br br0 -- set bridge br0 other-config:hwaddr=02:00:00:00:00:01
ovs-vsctl add-br br1 -- set bridge br1 other-config:hwaddr=02:00:00:00:00:02
ip link
ovs-vsctl add-port br0 pa -- set interface pa type=patch options:peer=pb
ovs-vsctl get interface pa error
ovs-vsctl add-port br1 pb -- set interface pb type=patch options:peer=pa
ovs-vsctl get interface pa error
ovs-vsctl --columns=name,type,options,ofport,link_state,admin_state,ifindex,mtu,status list interface pb
ip link show pa
for i in 1 2; do ip netns add h$i; ip netns exec h$i sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ovs-vsctl add-port br$((i-1)) in$i -- set interface in$i type=internal; ip link set in$i address 02:00:00:00:02:0$i; ip link set in$i netns h$i; ip -n h$i addr add 10.0.0.$i/24 dev in$i; ip -n h$i link set in$i up; done
sleep 2
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
ip -n h1 link
ip -n h1 -d link show in1
ip link show in1
ovs-vsctl list-ports br0
ovs-vsctl get interface in1 type
ovs-vsctl get interface in1 status
ovs-appctl fdb/show br0 | sed 's/ *[0-9]*$//' | sort
ovs-appctl fdb/show br1 | sed 's/ *[0-9]*$//' | sort
ovs-appctl dpif/show | tail -n +2
ovs-appctl ofproto/trace br0 in_port=in1,dl_src=02:00:00:00:02:01,dl_dst=02:00:00:00:02:02
ovs-appctl ofproto/trace br0 in_port=in1,dl_src=02:00:00:00:02:01,dl_dst=02:00:00:00:02:09
ip link set br0 up
ip addr add 10.0.0.100/24 dev br0
sleep 1
ip netns exec h2 ping -c 1 -W 1 10.0.0.100
ip link show br0
ip -n h1 link del in1
ip link del br0
ip link set br0 master ovs-system
ip link set ovs-system netns h1
ip link set ovs-system up
ip link del ovs-system
ip link add brl type bridge
ip link set br0 master brl
ip link add x0 type openvswitch
ip link show type openvswitch | grep -c mtu
ovs-vsctl del-port in1
ip -n h1 link
ovs-vsctl del-port pb
ip netns exec h2 ping -c 1 -W 1 10.0.0.100
ovs-vsctl del-br br1
ip -n h2 link
ovs-vsctl del-br br0
ip link
