#!/usr/bin/env netsh
#@ netsh 1
#@ seed 1
# VLANs, access links and a trunk: two switches, each with a host in VLAN 10 and one in VLAN 20, and a single cable between
# them. Built twice: with a bridge for each VLAN and VLAN links on the trunk, and with one bridge that knows VLANs itself.
#
#     red  10.0.10.1 --p1--+                   +--p1-- pink 10.0.10.3       VLAN 10
#                         sw1 ====trunk==== sw2
#     blue 10.0.10.2 --p2--+                   +--p2-- navy 10.0.10.4       VLAN 20

# 1. The switches and hosts are namespaces. All four hosts have addresses of one network, so that nothing but the VLANs keeps
#    them apart. IPv6 would only add its chatter here.
modprobe 8021q
for node in sw1 sw2 red blue pink navy; do
  ip netns add $node
  ip netns exec $node sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
done
ip link add trunk netns sw1 type veth peer name trunk netns sw2
for port in red:1:sw1:p1 blue:2:sw1:p2 pink:3:sw2:p1 navy:4:sw2:p2; do
  IFS=: read -r host number switch name <<< "$port"
  ip link add $name netns $switch type veth peer name eth0 netns $host address 02:00:00:00:00:0$number
  ip -n $host addr add 10.0.10.$number/24 dev eth0
  ip -n $host link set eth0 up
  ip -n $switch link set $name up
done
for switch in sw1 sw2; do ip -n $switch link set trunk up; done

# 2. A bridge for each VLAN. A host's port is an access link: its frames have no tag, the bridge it is in says where they
#    belong. On the trunk the VLAN links trunk.10 and trunk.20 write the number into each frame (802.1Q) and take it off again.
for switch in sw1 sw2; do
  for vlan in 10 20; do
    ip -n $switch link add br$vlan type bridge
    ip -n $switch link add link trunk name trunk.$vlan type vlan id $vlan
    ip -n $switch link set trunk.$vlan master br$vlan
    ip -n $switch link set trunk.$vlan up
    ip -n $switch link set br$vlan up
  done
  ip -n $switch link set p1 master br10
  ip -n $switch link set p2 master br20
done
sleep 2

# The same VLAN reaches over the trunk; the other one is not heard, not even on the same switch.
ip netns exec red ping -c 1 10.0.10.3 | grep -o '[0-9]* received'
#> 1 received
ip netns exec blue ping -c 1 10.0.10.4 | grep -o '[0-9]* received'
#> 1 received
ip netns exec red ping -c 1 -W 1 10.0.10.2 | grep -o '[0-9]* received'
#> 0 received
ip netns exec red ping -c 1 -W 1 10.0.10.4 | grep -o '[0-9]* received'
#> 0 received

# What travels: a tag on the trunk, none on the access link.
ip netns exec sw1 timeout 3 tcpdump -c 1 -nei trunk icmp > /tmp/trunk 2> /dev/null &
ip netns exec sw1 timeout 3 tcpdump -c 1 -nei p1 icmp > /tmp/access 2> /dev/null &
sleep 1
ip netns exec red ping -c 1 10.0.10.3 > /dev/null
wait
grep -o 'ethertype.*ICMP echo request' /tmp/trunk
#> ethertype 802.1Q (0x8100), length 102: vlan 10, p 0, ethertype IPv4 (0x0800), 10.0.10.1 > 10.0.10.3: ICMP echo request
grep -o 'ethertype.*ICMP echo request' /tmp/access
#> ethertype IPv4 (0x0800), length 98: 10.0.10.1 > 10.0.10.3: ICMP echo request

# 3. The same with one bridge in each switch. Every VLAN more would have cost a bridge and a link; a bridge that filters keeps a
#    table instead. pvid is the VLAN that frames without a tag get when they come in, untagged takes the tag off going out.
for switch in sw1 sw2; do
  for vlan in 10 20; do ip -n $switch link del trunk.$vlan; ip -n $switch link del br$vlan; done
  ip -n $switch link add br0 type bridge vlan_filtering 1 vlan_default_pvid 0
  for port in p1 p2 trunk; do ip -n $switch link set $port master br0; done
  bridge -n $switch vlan add dev p1 vid 10 pvid untagged
  bridge -n $switch vlan add dev p2 vid 20 pvid untagged
  bridge -n $switch vlan add dev trunk vid 10
  bridge -n $switch vlan add dev trunk vid 20
  ip -n $switch link set br0 up
done
sleep 2
bridge -n sw1 vlan show
ip netns exec red ping -c 1 10.0.10.3 | grep -o '[0-9]* received'
#> 1 received
ip netns exec blue ping -c 1 10.0.10.4 | grep -o '[0-9]* received'
#> 1 received
ip netns exec red ping -c 1 -W 1 10.0.10.2 | grep -o '[0-9]* received'
#> 0 received

# One table of addresses, but each entry belongs to a VLAN.
bridge -n sw1 fdb show br br0 dynamic | grep -o '^02.*vlan [0-9]*' | sort
#> 02:00:00:00:00:01 dev p1 vlan 10
#> 02:00:00:00:00:02 dev p2 vlan 20
#> 02:00:00:00:00:03 dev trunk vlan 10
#> 02:00:00:00:00:04 dev trunk vlan 20

# 4. A VLAN forgotten at one end of the trunk is the usual mistake: only that VLAN is cut.
bridge -n sw2 vlan del dev trunk vid 20
ip netns exec blue ping -c 1 -W 1 10.0.10.4 | grep -o '[0-9]* received'
#> 0 received
ip netns exec red ping -c 1 10.0.10.3 | grep -o '[0-9]* received'
#> 1 received
bridge -n sw2 vlan add dev trunk vid 20
ip netns exec blue ping -c 1 10.0.10.4 | grep -o '[0-9]* received'
#> 1 received
