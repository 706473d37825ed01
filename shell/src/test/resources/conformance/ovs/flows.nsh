sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ovs-vsctl add-br br0 -- set bridge br0 other-config:hwaddr=02:00:00:00:00:01
for i in 1 2 3; do ip netns add h$i; ip netns exec h$i sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip link add p$i type veth peer name eth0 address 02:00:00:00:02:0$i netns h$i; ip link set p$i address 02:00:00:00:01:0$i; ip link set p$i up; ip -n h$i addr add 10.0.0.$i/24 dev eth0; ip -n h$i link set eth0 up; done
for i in 1 2 3; do ovs-vsctl add-port br0 p$i; done
ovs-ofctl show br0
ovs-ofctl --no-stats dump-flows br0
ovs-ofctl del-flows br0
sleep 2
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
ovs-ofctl add-flow br0 in_port=p1,actions=output:p2
ovs-ofctl add-flow br0 in_port=p2,actions=output:p1
sleep 4
ip netns exec h1 ip neigh flush all
ip netns exec h1 ping -c 2 10.0.0.2
ovs-ofctl add-flow br0 in_port=p3,actions=normal
ovs-ofctl --no-stats dump-flows br0
ovs-ofctl --no-stats --names dump-flows br0 in_port=p3
ovs-ofctl del-flows br0
ovs-ofctl add-flow br0 "table=0,priority=10,actions=resubmit(,1)"
ovs-ofctl add-flow br0 "table=1,priority=100,arp,actions=flood"
ovs-ofctl add-flow br0 "table=1,priority=100,icmp,nw_dst=10.0.0.2,actions=p2"
ovs-ofctl add-flow br0 "table=1,priority=100,icmp,nw_dst=10.0.0.1,actions=p1"
ovs-ofctl add-flow br0 "table=1,priority=50,icmp,nw_dst=10.0.0.9,actions=mod_nw_dst:10.0.0.3,mod_dl_dst:02:00:00:00:02:03,output:p3"
ovs-ofctl add-flow br0 "table=1,priority=50,icmp,nw_src=10.0.0.3,actions=mod_nw_src:10.0.0.9,output:p1"
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
ip netns exec h1 ip neigh add 10.0.0.9 lladdr 02:00:00:00:02:09 dev eth0
ip netns exec h1 ping -c 1 -W 1 10.0.0.9
ip netns exec h1 ping -c 1 -W 1 10.0.0.3
sleep 1
ovs-ofctl dump-flows br0 icmp,nw_dst=10.0.0.2 | sed 's/duration=[0-9.]*s/D/; s/idle_age=[0-9]*/A/'
ovs-ofctl dump-flows br0 table=1,icmp,nw_dst=10.0.0.9 | sed 's/duration=[0-9.]*s/D/; s/idle_age=[0-9]*/A/'
ovs-appctl ofproto/trace br0 in_port=p1,icmp,nw_src=10.0.0.1,nw_dst=10.0.0.9,dl_src=02:00:00:00:02:01,dl_dst=02:00:00:00:02:09
ovs-appctl ofproto/trace br0 in_port=p3,icmp,nw_src=10.0.0.3,nw_dst=10.0.0.7
ovs-appctl ofproto/trace br0 in_port=p3,tcp,tp_dst=80
ovs-ofctl mod-flows br0 "table=1,arp,actions=drop"
ovs-ofctl --no-stats dump-flows br0 table=1,arp
ovs-ofctl --strict del-flows br0 "table=1,priority=50,icmp,nw_dst=10.0.0.9"
ovs-ofctl --no-stats dump-flows br0 table=1,icmp,nw_dst=10.0.0.9
ovs-ofctl del-flows br0 table=1
ovs-ofctl --no-stats dump-flows br0
ovs-ofctl add-flow br0 "priority=20,idle_timeout=2,in_port=3,dl_type=0x88cc,actions=2"
ovs-ofctl add-flow br0 "priority=20,hard_timeout=3,in_port=3,dl_type=0x88cd,actions=1"
ovs-ofctl --no-stats dump-flows br0 in_port=3
sleep 5
ovs-ofctl --no-stats dump-flows br0
printf 'in_port=1,actions=mod_vlan_vid:5,2\n# a comment\nin_port=2,actions=strip_vlan,1\n' > f.txt
ovs-ofctl add-flows br0 f.txt
ovs-ofctl --no-stats dump-flows br0 in_port=1
ovs-ofctl -O OpenFlow13 --no-stats dump-flows br0 in_port=1
ovs-appctl ofproto/trace br0 in_port=1
ovs-appctl ofproto/trace br0 in_port=2,dl_vlan=5
ovs-ofctl -O OpenFlow13 add-group br0 group_id=1,type=all,bucket=output:2,bucket=output:3
ovs-ofctl -O OpenFlow13 add-flow br0 in_port=1,actions=group:1
ovs-ofctl -O OpenFlow13 dump-groups br0
ovs-appctl ofproto/trace br0 in_port=1
ovs-ofctl mod-port br0 p3 down
ip link show p3 | head -1
ovs-ofctl mod-port br0 p3 up
ovs-ofctl mod-port br0 p3 no-flood
ovs-ofctl dump-ports-desc br0 p3 | grep -A1 p3
ovs-ofctl -O OpenFlow13 del-groups br0
ovs-ofctl --no-stats dump-flows br0
