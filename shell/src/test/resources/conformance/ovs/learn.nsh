sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ovs-vsctl add-br br0 -- set bridge br0 other-config:hwaddr=02:00:00:00:00:01
for i in 1 2 3; do ip netns add h$i; ip netns exec h$i sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip link add p$i type veth peer name eth0 address 02:00:00:00:02:0$i netns h$i; ip link set p$i address 02:00:00:00:01:0$i; ip link set p$i up; ip -n h$i addr add 10.0.0.$i/24 dev eth0; ip -n h$i link set eth0 up; ovs-vsctl add-port br0 p$i; done
ovs-ofctl del-flows br0
ovs-ofctl add-flow br0 "table=0,actions=learn(table=10,priority=7,hard_timeout=300,cookie=0x5,NXM_OF_VLAN_TCI[0..11],NXM_OF_ETH_DST[]=NXM_OF_ETH_SRC[],load:NXM_OF_IN_PORT[]->NXM_NX_REG0[0..15]),resubmit(,1)"
ovs-ofctl add-flow br0 "table=1,priority=99,dl_dst=01:00:00:00:00:00/01:00:00:00:00:00,actions=flood"
ovs-ofctl add-flow br0 "table=1,priority=0,actions=resubmit(,10),resubmit(,2)"
ovs-ofctl add-flow br0 "table=2,reg0=0,actions=flood"
ovs-ofctl add-flow br0 "table=2,priority=1,actions=output:NXM_NX_REG0[0..15]"
ovs-ofctl --no-stats dump-flows br0
sleep 2
ip netns exec h1 ping -c 2 10.0.0.2
ovs-ofctl --no-stats dump-flows br0 table=10 | sort
ovs-ofctl dump-flows br0 table=10 | sed 's/duration=[0-9.]*s/D/; s/idle_age=[0-9]*/A/; s/hard_age=[0-9]*/H/; s/n_packets=[0-9]*, n_bytes=[0-9]*/N/' | sort
ovs-ofctl -O OpenFlow13 --no-stats dump-flows br0 table=10 | sort
ovs-appctl ofproto/trace br0 in_port=p1,dl_src=02:00:00:00:02:01,dl_dst=02:00:00:00:02:02
ovs-appctl ofproto/trace br0 in_port=p3,dl_src=02:00:00:00:02:03,dl_dst=02:00:00:00:02:09
ovs-ofctl add-flow br0 "table=3,actions=learn(table=255)"
ovs-ofctl add-flow br0 "table=3,tcp,actions=learn(table=11,idle_timeout=10,dl_type=0x800,nw_proto=6,NXM_OF_IP_SRC[]=NXM_OF_IP_DST[],load:5->NXM_NX_REG1[],output:NXM_OF_IN_PORT[])"
ovs-ofctl --no-stats dump-flows br0 table=3
ovs-ofctl add-flow br0 "table=4,actions=write_actions(output:1,mod_vlan_vid:5),goto_table:5"
ovs-ofctl -O OpenFlow13 add-flow br0 "table=4,actions=write_actions(output:1,set_field:02:00:00:00:00:09->eth_dst),goto_table:5"
ovs-ofctl -O OpenFlow13 add-flow br0 "table=5,actions=clear_actions,write_actions(output:2)"
ovs-ofctl -O OpenFlow13 --no-stats dump-flows br0 table=4
ovs-ofctl -O OpenFlow13 --no-stats dump-flows br0 table=5
ovs-ofctl --no-stats dump-flows br0 table=4
ovs-ofctl add-flow br0 "table=0,priority=99999,actions=resubmit(,4)"
ovs-ofctl add-flow br0 "table=0,priority=9999,actions=resubmit(,4)"
ovs-appctl ofproto/trace br0 in_port=3
ovs-ofctl add-flow br0 "table=6,actions=output:NXM_NX_REG0[]"
ovs-ofctl --no-stats dump-flows br0 table=6
