sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add far
ip netns exec far sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add h1
ip netns exec h1 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add u0 address 02:00:00:00:05:01 type veth peer name u1 address 02:00:00:00:05:02 netns far
ip addr add 192.168.50.1/24 dev u0
ip link set u0 up
ip -n far addr add 192.168.50.2/24 dev u1
ip -n far link set u1 up
ip -n far link add vx type vxlan id 42 remote 192.168.50.1 dstport 4789
ip -n far link set vx address 02:00:00:00:02:02
ip -n far addr add 10.0.0.2/24 dev vx
ip -n far link set vx up
ovs-vsctl add-br br0 -- set bridge br0 other-config:hwaddr=02:00:00:00:00:01
ip link add p1 address 02:00:00:00:01:01 type veth peer name eth0 address 02:00:00:00:02:01 netns h1
ip link set p1 up
ip -n h1 addr add 10.0.0.1/24 dev eth0
ip -n h1 link set eth0 up
ip -n h1 link set eth0 mtu 1450
ovs-vsctl add-port br0 p1
ovs-vsctl add-port br0 vx0 -- set interface vx0 type=vxlan options:remote_ip=192.168.50.2 options:key=42
ovs-vsctl --columns=name,type,options,ofport,link_state,admin_state,mtu,error list interface vx0
ovs-vsctl get interface vx0 status
ip link show vxlan_sys_4789 | head -1
ip -d link show vxlan_sys_4789 | tail -2
lsmod | grep -E '^(vport|vxlan|udp_tunnel|ip6_udp)'
sleep 2
ip netns exec h1 ping -c 2 10.0.0.2
ip netns exec far ping -c 1 10.0.0.1
ovs-appctl fdb/show br0 | sed 's/ *[0-9]*$//' | sort
ovs-appctl dpif/show | tail -n +2
ovs-appctl dpctl/show | grep port
ovs-appctl ofproto/list-tunnels
ovs-appctl ofproto/trace br0 in_port=p1,dl_src=02:00:00:00:02:01,dl_dst=02:00:00:00:02:02
ovs-appctl ofproto/trace br0 in_port=p1,dl_src=02:00:00:00:02:01,dl_dst=02:00:00:00:02:09
ovs-appctl dpctl/dump-flows | grep 'eth_type(0x0800)' | sed 's/used:[0-9.]*s/used:T/; s/packets:[0-9]*, bytes:[0-9]*/N/' | sort
ovs-vsctl set interface vx0 options:key=44
ovs-vsctl get interface vx0 ofport options:key
ip netns exec h1 ip neigh flush all
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
ovs-vsctl set interface vx0 options:key=42
sleep 4
ip netns exec h1 ip neigh flush all
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
ovs-vsctl add-port br0 vx1 -- set interface vx1 type=vxlan options:remote_ip=192.168.50.2 options:key=42
ovs-vsctl del-port vx1
ovs-vsctl add-port br0 vx2 -- set interface vx2 type=vxlan options:remote_ip=192.168.50.2 options:key=43
ovs-vsctl add-port br0 vx3 -- set interface vx3 type=vxlan options:remote_ip=flow options:key=flow
ovs-appctl dpif/show | tail -n +2
ovs-ofctl del-flows br0
ovs-ofctl add-flow br0 "in_port=p1,actions=set_field:42->tun_id,set_field:192.168.50.2->tun_dst,output:vx3"
ovs-ofctl --no-stats dump-flows br0
ovs-vsctl del-port vx0
ovs-vsctl del-port vx2
ip link show vxlan_sys_4789 | head -1
ovs-vsctl del-port vx3
sleep 1
ip link show vxlan_sys_4789 | head -1
ovs-vsctl add-port br0 vy -- set interface vy type=vxlan options:remote_ip=192.168.50.2 options:dst_port=4790
ip -o link show type vxlan | sed 's/.*: \(vxlan[^:]*\):.*/\1/'
ovs-vsctl del-br br0
sleep 1
ip -o link show type vxlan
ovs-appctl dpif/show
