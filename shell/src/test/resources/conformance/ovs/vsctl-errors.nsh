ovs-vsctl
ovs-vsctl nosuch
ovs-vsctl add-br
ovs-vsctl add-br br0 br1
ovs-vsctl --bogus list-br
ovs-vsctl --if-exists list-br
ovs-vsctl -z
ovs-vsctl --timeout=abc list-br
ovs-vsctl del-br br0
ovs-vsctl --if-exists del-br br0
ovs-vsctl br-exists br0
ovs-vsctl br-to-vlan br0
ovs-vsctl list-ports br0
ovs-vsctl add-port br0 p1
ovs-vsctl add-br br0 -- add-br br0
ovs-vsctl list-br
ovs-vsctl add-br br0 -- add-br br1
ovs-vsctl list-br
ovs-vsctl --may-exist add-br br0
ovs-vsctl --may-exist add-br br0 br1 5
ovs-vsctl add-br br0.5 br0 5
ovs-vsctl add-br br0.6 br0 5
ovs-vsctl add-br br0.7 br0.5 7
ovs-vsctl add-br br0.7 br9 7
ovs-vsctl add-br br0.7 br0 4096
ovs-vsctl add-port br0 nosuch
ovs-vsctl get interface nosuch error
ovs-vsctl get interface nosuch ofport
ovs-vsctl add-port br0 nosuch
ovs-vsctl add-port br1 nosuch
ovs-vsctl --may-exist add-port br0 nosuch
ovs-vsctl --may-exist add-port br1 nosuch
ovs-vsctl add-port br0 x tag=5000
ovs-vsctl add-port br0 x tag=abc
ovs-vsctl add-port br0 x tag
ovs-vsctl add-port br0 x bogus=1
ovs-vsctl add-port br0 x vlan_mode=bogus
ovs-vsctl list-ports br0
ovs-vsctl del-port br0 y
ovs-vsctl del-port br0
ovs-vsctl del-port br1 nosuch
ovs-vsctl --if-exists del-port br0 y
ovs-vsctl add-port br0 lo
ovs-vsctl add-port br0 br1
ovs-vsctl add-br lo
ip link add d0 type dummy
ip link add brl type bridge
ip link set d0 master brl
ovs-vsctl add-port br0 d0
ovs-vsctl add-port br0 pt -- set interface pt type=patch
ovs-vsctl add-port br0 pu -- set interface pu type=patch options:peer=pu
ovs-vsctl add-port br0 pv -- set interface pv type=bogus
ovs-vsctl add-port br0 vx -- set interface vx type=vxlan
ovs-vsctl add-bond br0 b0 e0
ovs-vsctl add-bond br0 b0 e0 e1 bond_mode=nosuch
ovs-vsctl add-br averylongbridgename
ovs-vsctl get bridge br9 name
ovs-vsctl get bogus br0 name
ovs-vsctl get i br0 name
ovs-vsctl get bridge br0 bogus
ovs-vsctl get bridge br0 other_config:x
ovs-vsctl --if-exists get bridge br0 other_config:x
ovs-vsctl set port br0 tag:5=6
ovs-vsctl set port br0 tag=1,2
ovs-vsctl set port br0 name=x
ovs-vsctl set bridge br0 stp_enable=maybe
ovs-vsctl set bridge br0 other_config=x
ovs-vsctl set port br0 trunks=[1,2,1]
ovs-vsctl clear port br0 name
ovs-vsctl remove port br0 trunks 7
ovs-vsctl find port tag
ovs-vsctl -f bogus list port
ovs-vsctl --columns=bogus list port
ovs-vsctl set-fail-mode br0 maybe
ovs-vsctl set bridge br0 mirrors=@m
