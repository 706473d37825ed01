ovs-vsctl add-br br0 -- set bridge br0 other-config:hwaddr=02:00:00:00:00:01
ovs-ofctl
ovs-ofctl nosuch br0
ovs-ofctl add-flow br0
ovs-ofctl dump-flows
ovs-ofctl dump-flows br0 a b
ovs-ofctl show br9
ovs-ofctl add-flow br9 actions=drop
ovs-ofctl -Z show br0
ovs-ofctl --bogus show br0
ovs-ofctl -O OpenFlow99 show br0
ovs-ofctl add-flow br0 in_port=1
ovs-ofctl add-flow br0 actions=bogus
ovs-ofctl add-flow br0 bogus=1,actions=drop
ovs-ofctl add-flow br0 ip,nw_src=abc,actions=drop
ovs-ofctl add-flow br0 dl_src=zz,actions=drop
ovs-ofctl add-flow br0 in_port=abc,actions=drop
ovs-ofctl add-flow br0 priority=70000,actions=drop
ovs-ofctl add-flow br0 priority=abc,actions=drop
ovs-ofctl add-flow br0 actions=output:abc
ovs-ofctl add-flow br0 actions=mod_vlan_vid:5000
ovs-ofctl add-flow br0 actions=mod_dl_src:abc
ovs-ofctl add-flow br0 actions=drop,output:1
ovs-ofctl add-flow br0 actions=resubmit
ovs-ofctl add-flow br0 table=5,actions=goto_table:3
ovs-ofctl add-flow br0 actions=goto_table:3,output:1
ovs-ofctl add-flow br0 "actions=set_field:5->bogus"
ovs-ofctl add-flow br0 "actions=set_field:zz->eth_src"
ovs-ofctl add-flow br0 actions=push_vlan:0x8100
ovs-ofctl add-flow br0 actions=group:7
ovs-ofctl -O OpenFlow13 add-flow br0 in_port=3,actions=group:7
ovs-ofctl del-flows br0 actions=drop
ovs-ofctl del-flows br0 priority=5
ovs-ofctl dump-flows br0 priority=5
ovs-ofctl add-flows br0 nosuch.txt
printf 'in_port=1,actions=2\nin_port=zz,actions=1\n' > bad.txt
ovs-ofctl add-flows br0 bad.txt
ovs-ofctl --no-stats dump-flows br0
ovs-ofctl mod-port br0 9 up
ovs-ofctl mod-port br0 LOCAL bogus
ovs-ofctl dump-ports br0 zz
ovs-ofctl set-frags br0 bogus
ovs-ofctl -O OpenFlow13 add-group br0 group_id=1,type=all,bucket=output:1
ovs-ofctl -O OpenFlow13 add-group br0 group_id=1,type=all,bucket=output:1
ovs-ofctl -O OpenFlow13 add-group br0 type=all
ovs-ofctl -O OpenFlow13 add-group br0 group_id=2
ovs-ofctl -O OpenFlow13 add-group br0 group_id=2,type=bogus
ovs-vsctl set bridge br0 protocols=OpenFlow13
ovs-ofctl dump-flows br0 2>&1 | sed 's/^[0-9TZ:-]*|/T|/'
ovs-ofctl -O OpenFlow13 --no-stats dump-flows br0
ovs-vsctl set bridge br0 protocols=OpenFlow10,OpenFlow14
ovs-ofctl -O OpenFlow13 show br0 2>&1 | sed 's/^[0-9TZ:-]*|/T|/'
ovs-vsctl set bridge br0 protocols=OpenFlow99
ovs-ofctl --version
ovs-appctl
ovs-appctl nosuch
ovs-appctl fdb/show
ovs-appctl fdb/show br9
ovs-appctl fdb/flush br9
ovs-appctl ofproto/trace br9 in_port=1
ovs-appctl ofproto/trace br0
ovs-appctl ofproto/trace br0 bogus=1
ovs-appctl ofproto/trace br0 in_port=zz
ovs-appctl ofproto/trace br0 nw_src=1.2.3.4
ovs-appctl dpctl/show nosuch
ovs-appctl -t nosuch version 2>&1 | sed 's/^[0-9TZ:-]*|/T|/'
ovs-appctl --version
