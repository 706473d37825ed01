sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ovs-vsctl add-br br0 -- set bridge br0 other-config:hwaddr=02:00:00:00:00:01
for i in 1 2 3 4; do ip netns add h$i; ip netns exec h$i sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip link add p$i type veth peer name eth0 address 02:00:00:00:02:0$i netns h$i; ip link set p$i address 02:00:00:00:01:0$i; ip link set p$i up; ip -n h$i addr add 10.0.0.$i/24 dev eth0; ip -n h$i link set eth0 up; done
ovs-vsctl add-port br0 p1 tag=10 -- add-port br0 p2 tag=10 -- add-port br0 p3 tag=20
ovs-vsctl add-port br0 p4 trunks=10,20
ip -n h4 link add link eth0 name eth0.10 type vlan id 10
ip -n h4 link add link eth0 name eth0.20 type vlan id 20
ip -n h4 addr del 10.0.0.4/24 dev eth0
ip -n h4 addr add 10.0.0.4/24 dev eth0.10
ip -n h4 addr add 10.0.0.5/24 dev eth0.20
ip -n h4 link set eth0.10 up
ip -n h4 link set eth0.20 up
sleep 2
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
ip netns exec h1 ping -c 1 -W 1 10.0.0.3
ip netns exec h1 ping -c 1 -W 1 10.0.0.4
ip netns exec h3 ping -c 1 -W 1 10.0.0.5
ovs-appctl fdb/show br0 | sed 's/ *[0-9]*$//' | sort
ovs-appctl ofproto/trace br0 in_port=p1,dl_src=02:00:00:00:02:01,dl_dst=02:00:00:00:02:04
ovs-appctl ofproto/trace br0 in_port=p4,dl_vlan=20,dl_src=02:00:00:00:02:04,dl_dst=02:00:00:00:02:03
ovs-appctl ofproto/trace br0 in_port=p4,dl_vlan=30
ovs-appctl ofproto/trace br0 in_port=p4
ovs-appctl ofproto/trace br0 in_port=p1,dl_vlan=10
ovs-vsctl remove port p4 trunks 20
ovs-vsctl get port p4 trunks
ip netns exec h3 ping -c 1 -W 1 10.0.0.5
ovs-vsctl set port p4 vlan_mode=native-untagged tag=10 trunks=20
ip -n h4 link set eth0.10 down
ip -n h4 addr add 10.0.0.6/24 dev eth0
sleep 2
ip netns exec h1 ping -c 1 -W 1 10.0.0.6
ip netns exec h3 ping -c 1 -W 1 10.0.0.5
ovs-vsctl set port p4 vlan_mode=native-tagged
ip netns exec h2 ping -c 1 -W 1 10.0.0.6
ovs-appctl ofproto/trace br0 in_port=p4,dl_src=02:00:00:00:02:04,dl_dst=02:00:00:00:02:01
ovs-vsctl clear port p4 vlan_mode tag trunks
ovs-vsctl --columns=name,tag,trunks,vlan_mode list port p4
ovs-vsctl add-br br0-v20 br0 20
ovs-vsctl list-br
ovs-vsctl br-to-vlan br0-v20
ovs-vsctl br-to-parent br0-v20
ovs-vsctl list-ports br0
ovs-vsctl list-ports br0-v20
ip -o link show br0-v20 | sed 's/.*br0-v20/br0-v20/; s/ether [0-9a-f:]*/ether/'
ip addr add 10.0.0.20/24 dev br0-v20
ip link set br0-v20 up
sleep 1
ip netns exec h3 ping -c 1 -W 1 10.0.0.20
ip netns exec h1 ping -c 1 -W 1 10.0.0.20
ovs-vsctl del-br br0-v20
ovs-vsctl list-br
