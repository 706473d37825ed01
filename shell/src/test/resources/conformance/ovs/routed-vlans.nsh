sysctl -qw net.ipv6.conf.default.disable_ipv6=1 net.ipv6.conf.all.disable_ipv6=1
ovs-vsctl add-br s1
ovs-vsctl add-br s2
ip link add t1 type veth peer name t2
ip link set t1 up
ip link set t2 up
ovs-vsctl add-port s1 t1 trunks=10,20 -- add-port s2 t2 trunks=10,20
ovs-vsctl add-port s1 vlan10 tag=10 -- set interface vlan10 type=internal
ovs-vsctl add-port s1 vlan20 tag=20 -- set interface vlan20 type=internal
ip addr add 10.1.0.254/24 dev vlan10
ip addr add 10.2.0.254/24 dev vlan20
ip link set vlan10 up
ip link set vlan20 up
sysctl -w net.ipv4.ip_forward=1
for i in 1 2; do ip netns add h$i; ip netns exec h$i sysctl -qw net.ipv6.conf.all.disable_ipv6=1; ip link add e$i type veth peer name eth0 netns h$i; ip link set e$i up; ovs-vsctl add-port s2 e$i tag=${i}0; ip -n h$i addr add 10.$i.0.1/24 dev eth0; ip -n h$i link set eth0 up; ip -n h$i route add default via 10.$i.0.254; done
ip netns exec h1 ping -c 2 -i 0.2 10.2.0.1 | sed 's/time.*//'
ip netns exec h1 traceroute -n 10.2.0.1 | sed 's/  [0-9.]* ms.*//'
ovs-appctl fdb/show s2 | awk '{print $2}' | sort
ovs-vsctl set port t1 trunks=10
ip netns exec h1 ping -c 1 -W 1 10.2.0.1 | sed 's/time.*//'
ovs-vsctl remove port t1 trunks 10
ovs-vsctl get port t1 trunks
ip netns exec h1 ping -c 1 -W 1 10.2.0.1 | sed 's/time.*//'
ip link set t2 down
ovs-vsctl get interface t1 link_state admin_state
ovs-vsctl get interface t2 link_state admin_state
ip netns exec h1 ping -c 1 -W 1 10.2.0.1 | sed 's/time.*//'
ip link set t2 up
ovs-vsctl set interface e1 mtu_request=1400
ip -o link show e1 | grep -o 'mtu [0-9]*'
ovs-vsctl set interface vlan10 mtu_request=1300
ip -o link show vlan10 | grep -o 'mtu [0-9]*'
ip -o link show s1 | grep -o 'mtu [0-9]*'
ovs-vsctl -- --id=@m create mirror name=m0 select-all=true output-port=@p -- --id=@p get port e2 -- set bridge s2 mirrors=@m | wc -l
ovs-vsctl get bridge s2 mirrors | wc -c
ovs-vsctl clear bridge s2 mirrors
ovs-vsctl --columns=name list mirror
ovs-vsctl set bridge s2 other-config:mac-aging-time=60 other_config:hwaddr=02:00:00:00:00:aa
ovs-vsctl get bridge s2 other_config
ip -br link show s2 | awk '{print $3}'
ovs-vsctl get bridge s2 datapath_id
ovs-vsctl remove bridge s2 other_config mac-aging-time
ovs-vsctl get bridge s2 other_config:mac-aging-time
ovs-vsctl --if-exists get bridge s2 other_config:mac-aging-time
ovs-vsctl set bridge s2 stp_enable=maybe
ovs-vsctl set bridge s2 fail_mode=open
ovs-vsctl set bridge s2 fail_mode=closed
ovs-vsctl set port e1 tag=4096
ovs-vsctl set port e1 vlan_mode=foo
ovs-vsctl add-port s1 e1
ovs-vsctl --may-exist add-port s2 e1
ovs-vsctl --may-exist add-port s1 e1
ovs-vsctl --may-exist add-br s1
ovs-vsctl --may-exist add-br s1 s2 10
ovs-vsctl del-port s1 e1
ovs-vsctl --with-iface del-port e2
ovs-vsctl list-ports s2
ovs-vsctl iface-to-br e1
ovs-vsctl iface-to-br nosuch
ovs-vsctl list-ifaces nosuch
ovs-vsctl br-to-vlan s1
ovs-vsctl br-to-parent s1
ovs-vsctl br-set-external-id s1 owner me
ovs-vsctl br-get-external-id s1
ovs-vsctl br-get-external-id s1 owner
ovs-vsctl get-manager
ovs-vsctl get-ssl
ovs-vsctl add-port s1
ovs-vsctl add-br
ovs-vsctl list-br extra
ovs-vsctl --bogus list-br
ovs-vsctl list nosuch
ovs-vsctl list bridge nosuch
ovs-vsctl find interface type=internal name!=s1 -- --columns=name find interface name=vlan10 | tail -1
ovs-vsctl --format=csv --no-headings --columns=name,type find interface type=internal | sort
ovs-vsctl -f list --data=bare --columns=name,tag find port name=e1
ovs-vsctl --version | head -1
ovs-ofctl --version | head -1
ovs-vsctl emer-reset
ovs-vsctl del-br s1 -- del-br s2
ovs-vsctl list-br
