#!/usr/bin/env netsh
#@ netsh 1
#@ seed 1
# An Open vSwitch with VLANs: four hosts on one switch in two VLANs, a trunk to a second switch, a router between the VLANs,
# and flows of our own. The hosts are namespaces, as virtual machines or containers would be.
#
#     red  10.0.10.1 --p1 tag 10--+           +--p3 tag 10-- pink 10.0.10.3
#                                 br0 ==trunk== br1
#     blue 10.0.20.2 --p2 tag 20--+           +--p4 tag 20-- navy 10.0.20.4
#                                  \-- gw10, gw20: the router's feet in both VLANs

# 1. Two switches. ovs-vsctl writes what we want into a database, the daemon ovs-vswitchd makes it so. A bridge is also a
#    link of this machine, by which the machine itself could take part; ovs-system is the datapath that all bridges share.
ovs-vsctl add-br br0 -- set bridge br0 other-config:hwaddr=02:00:00:00:00:b0
ovs-vsctl add-br br1 -- set bridge br1 other-config:hwaddr=02:00:00:00:00:b1
ovs-vsctl list-br
#> br0
#> br1

# 2. Four hosts, each at one end of a cable.
for host in red:1:10.0.10.1 blue:2:10.0.20.2 pink:3:10.0.10.3 navy:4:10.0.20.4; do
  name=${host%%:*}; rest=${host#*:}; number=${rest%%:*}
  ip netns add $name
  ip link add p$number type veth peer name eth0 netns $name address 02:00:00:00:00:0$number
  ip link set p$number up
  ip -n $name addr add ${rest#*:}/24 dev eth0
  ip -n $name link set eth0 up
done

# 3. Access ports: the switch puts whatever comes in into the port's VLAN; the hosts know nothing of it.
ovs-vsctl add-port br0 p1 tag=10
ovs-vsctl add-port br0 p2 tag=20
ovs-vsctl add-port br1 p3 tag=10
ovs-vsctl add-port br1 p4 tag=20
ovs-vsctl list-ports br0
#> p1
#> p2

# Nothing joins the switches yet, so red does not reach pink.
sleep 2
ip netns exec red ping -c 1 -W 1 10.0.10.3
#? 1

# 4. The trunk: a pair of patch ports, Open vSwitch's own cable between its bridges. A port without a tag carries all VLANs;
#    frames travel on it with their tags. (A veth pair or a real card would do as well.)
ovs-vsctl add-port br0 to-br1 -- set interface to-br1 type=patch options:peer=to-br0
ovs-vsctl add-port br1 to-br0 -- set interface to-br0 type=patch options:peer=to-br1
ip netns exec red ping -c 1 10.0.10.3
ip netns exec blue ping -c 1 10.0.20.4

# The VLANs are apart, even if a host takes an address of the other one.
ip -n pink addr add 10.0.20.33/24 dev eth0
ip netns exec blue ping -c 1 -W 1 10.0.20.33
#? 1
ip -n pink addr del 10.0.20.33/24 dev eth0

# What the switch has learnt: port, VLAN and address. Port 3 is the trunk, behind which pink and navy are.
ovs-appctl fdb/show br0 | sed 's/ *[0-9]*$//' | sort
#>     1    10  02:00:00:00:00:01
#>     2    20  02:00:00:00:00:02
#>     3    10  02:00:00:00:00:03
#>     3    20  02:00:00:00:00:04
#>  port  VLAN  MAC                Age

# 5. A trunk can be narrowed to the VLANs that belong on it, and a forgotten one shows at once. Why it does so, ofproto/trace
#    says: it follows a packet through the switch without sending one.
ovs-vsctl set port to-br1 trunks=10
ip netns exec blue ping -c 1 -W 1 10.0.20.4
#? 1
ovs-appctl ofproto/trace br0 in_port=to-br1,dl_vlan=20,dl_src=02:00:00:00:00:04 | grep dropping
#>      >>>> dropping VLAN 20 packet received on port to-br1 not configured for trunking VLAN 20 <<<<
#>      >> disallowed VLAN VID for this input port, dropping
ovs-vsctl add port to-br1 trunks 20
ovs-vsctl get port to-br1 trunks
#> [10, 20]
ip netns exec blue ping -c 1 10.0.20.4

# 6. A router between the VLANs: a namespace with a foot in each. Internal ports are links that the switch makes itself.
ip netns add router
for vlan in 10 20; do
  ovs-vsctl add-port br0 gw$vlan tag=$vlan -- set interface gw$vlan type=internal
  ip link set gw$vlan address 02:00:00:00:00:$vlan netns router
  ip -n router addr add 10.0.$vlan.254/24 dev gw$vlan
  ip -n router link set gw$vlan up
done
ip netns exec router sysctl -w net.ipv4.ip_forward=1
#> net.ipv4.ip_forward = 1
for host in red:10 pink:10 blue:20 navy:20; do ip -n ${host%:*} route add default via 10.0.${host#*:}.254; done
sleep 2
ip netns exec red ping -c 2 10.0.20.4
ip netns exec red traceroute -n 10.0.20.4 | sed 's/  [0-9.]* ms.*//'
#> traceroute to 10.0.20.4 (10.0.20.4), 30 hops max, 60 byte packets
#>  1  10.0.10.254
#>  2  10.0.20.4

# 7. Flows. So far one rule did everything: NORMAL, which makes a learning switch. A rule with a higher priority goes before
#    it: red must not ping navy any more, all else is as before.
ovs-ofctl --no-stats dump-flows br0
#>  priority=0 actions=NORMAL
ovs-ofctl add-flow br0 "priority=100,icmp,nw_src=10.0.10.1,nw_dst=10.0.20.4,actions=drop"
ip netns exec red ping -c 1 -W 1 10.0.20.4
#? 1
ip netns exec red ping -c 1 10.0.10.3
ip netns exec pink ping -c 1 10.0.20.4

# The rule counted what it dropped: the packet on its way to the router, which is where it met the switch first.
ovs-ofctl dump-flows br0 icmp | sed 's/.*\(n_packets=[0-9]*\).*\(priority.*\)/\1 \2/'
#> NXST_FLOW reply (xid=0x8):
#> n_packets=1 priority=100,icmp,nw_src=10.0.10.1,nw_dst=10.0.20.4 actions=drop
ovs-appctl ofproto/trace br0 in_port=p1,icmp,nw_src=10.0.10.1,nw_dst=10.0.20.4 | tail -6
#>  0. icmp,nw_src=10.0.10.1,nw_dst=10.0.20.4, priority 100
#>     drop
#> 
#> Final flow: unchanged
#> Megaflow: recirc_id=0,eth,icmp,in_port=1,nw_src=10.0.10.1,nw_dst=10.0.20.4,nw_frag=no
#> Datapath actions: drop
ovs-ofctl del-flows br0 icmp
ip netns exec red ping -c 1 10.0.20.4

# 8. The checks: within a VLAN across both switches, between the VLANs through the router, and not around it.
ip netns exec red ping -c 1 10.0.10.3
ip netns exec navy ping -c 1 10.0.20.2
ip netns exec pink ping -c 1 10.0.20.2
ip -n red route del default
ip netns exec red ping -c 1 -W 1 10.0.20.2
#? 2
ovs-vsctl del-br br1
ip netns exec red ping -c 1 -W 1 10.0.10.3
#? 1
ovs-vsctl del-br br0
ovs-vsctl list-br
ip link show ovs-system
#> Device "ovs-system" does not exist.
#? 1
