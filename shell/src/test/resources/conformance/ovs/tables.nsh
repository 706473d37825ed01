ovs-vsctl add-br br0 -- set bridge br0 other-config:hwaddr=02:00:00:00:00:01
for i in 1 2 3; do ip link add p$i type veth peer name q$i; ip link set p$i address 02:00:00:00:01:0$i; ovs-vsctl add-port br0 p$i; done
ovs-vsctl get bridge br0 datapath_id
ovs-vsctl get bridge br0 other_config
ovs-vsctl get bridge br0 other-config:hwaddr
ovs-vsctl get br br0 name
ovs-vsctl get int p1 type ofport link_state admin_state mtu
ovs-vsctl get Interface p1 mac_in_use
ovs-vsctl get Interface p1 status
ovs-vsctl get Interface p1 status:driver_name
ovs-vsctl --columns=name,ofport,admin_state,link_state,duplex,link_speed,mtu,error list interface p1
ovs-vsctl set port p1 tag=100
ovs-vsctl get port p1 tag
ovs-vsctl set port p1 trunks=30,10,20
ovs-vsctl get port p1 trunks
ovs-vsctl add port p1 trunks 40 50
ovs-vsctl remove port p1 trunks 10
ovs-vsctl get port p1 trunks
ovs-vsctl clear port p1 trunks
ovs-vsctl get port p1 trunks
ovs-vsctl set bridge br0 external_ids:a=b external-ids:c="d e"
ovs-vsctl get bridge br0 external_ids
ovs-vsctl set bridge br0 'external_ids={x=y, "a b"=c}'
ovs-vsctl add bridge br0 external_ids k=v
ovs-vsctl get bridge br0 external_ids
ovs-vsctl remove bridge br0 external_ids k
ovs-vsctl remove bridge br0 external_ids x=z
ovs-vsctl get bridge br0 external_ids
ovs-vsctl br-set-external-id br0 foo bar
ovs-vsctl br-get-external-id br0
ovs-vsctl br-get-external-id br0 foo
ovs-vsctl --columns=name,tag list port p1 p2
ovs-vsctl --columns=name find port tag=100
ovs-vsctl --bare --columns=name find port tag!=100 | sort
ovs-vsctl --bare --columns=name find interface type=internal
ovs-vsctl --columns=name find port name=p2
ovs-vsctl --no-headings --columns=name,tag list port p1 p2
ovs-vsctl -f table --columns=name,tag list port p1 p2
ovs-vsctl -f csv --columns=name,tag,trunks list port p1 p2
ovs-vsctl -f json --columns=name,tag,other_config list port p1 p2
ovs-vsctl -f html --columns=name,tag list port p1
ovs-vsctl -d json --columns=name,tag list port p1
ovs-vsctl -d bare --columns=name,tag,external_ids list port p2
ovs-vsctl set interface p1 ofport_request=20
ovs-vsctl get interface p1 ofport
ovs-vsctl set interface p2 type=bogus
ovs-vsctl --columns=name,type,ofport,error list interface p2
ovs-vsctl set interface p2 type=system
ovs-vsctl --columns=name,type,ofport,error list interface p2
ovs-vsctl set interface p3 mtu_request=1400
ip link show p3 | head -1
ip link show br0 | head -1
ovs-vsctl -- --id=@p get port p1 -- --id=@q get port p2 -- --id=@m create mirror name=m0 select-dst-port=@p output-port=@q -- set bridge br0 mirrors=@m | wc -l
ovs-vsctl --columns=name,select_all list mirror
ovs-vsctl clear bridge br0 mirrors
ovs-vsctl list mirror
ovs-vsctl set-fail-mode br0 secure
ovs-vsctl get-fail-mode br0
ovs-ofctl --no-stats dump-flows br0
ovs-vsctl del-fail-mode br0
ovs-ofctl --no-stats dump-flows br0
ovs-vsctl set-controller br0 tcp:127.0.0.1:6653 ptcp:
ovs-vsctl get-controller br0
ovs-ofctl --no-stats dump-flows br0
ovs-vsctl del-controller br0
ovs-vsctl set-manager ptcp:6640
ovs-vsctl get-manager
ovs-vsctl show | sed 's/^[0-9a-f-]\{36\}$/UUID/' | head -2
ovs-vsctl del-manager
ovs-vsctl --oneline list-br -- list-ports br0
ovs-vsctl port-to-br p1
ovs-vsctl iface-to-br p1
ovs-vsctl list-ifaces br0
ovs-vsctl set Open_vSwitch . external-ids:system-id=abc
ovs-vsctl get Open_vSwitch . external_ids
ovs-vsctl --version
