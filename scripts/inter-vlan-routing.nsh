#!/usr/bin/env netsh
#@ netsh 1
#@ seed 1
# Routing between VLANs in two other ways than on a stick. First a router with a cable into each VLAN, by access links: the
# simplest, but each VLAN costs a port on both sides. Then a layer-3 switch: the switch itself has an address in each VLAN, and
# routes between them without any cable.
#
#     red  10.0.10.1 --p1, VLAN 10--+     +--p3, VLAN 10-- eth10 10.0.10.254
#                                   switch                                   router
#     blue 10.0.20.2 --p2, VLAN 20--+     +--p4, VLAN 20-- eth20 10.0.20.254

# 1. The switch, a namespace with a bridge that filters VLANs, and a host in each VLAN.
modprobe 8021q
for node in switch router red blue; do
  ip netns add $node
  ip netns exec $node sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
done
ip -n switch link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 vlan_default_pvid 0
ip -n switch link set br0 up
for port in p1:10:red:eth0:1 p2:20:blue:eth0:2 p3:10:router:eth10:254 p4:20:router:eth20:254; do
  IFS=: read -r name vlan host link number <<< "$port"
  ip link add $name netns switch type veth peer name $link netns $host
  ip -n switch link set $name master br0 up
  bridge -n switch vlan add dev $name vid $vlan pvid untagged
  ip -n $host addr add 10.0.$vlan.$number/24 dev $link
  ip -n $host link set $link up
done
ip -n red route add default via 10.0.10.254
ip -n blue route add default via 10.0.20.254
sleep 2
bridge -n switch vlan show
#> port              vlan-id  
#> p1                10 PVID Egress Untagged
#> p2                20 PVID Egress Untagged
#> p3                10 PVID Egress Untagged
#> p4                20 PVID Egress Untagged

# 2. The router knows nothing of VLANs: two links, two networks. It only has to forward.
ip netns exec red ping -c 1 -W 1 10.0.20.2 | grep -o '[0-9]* received'
#> 0 received
ip netns exec router sysctl -q -w net.ipv4.ip_forward=1
ip netns exec red ping -c 1 10.0.20.2 | grep -o 'ttl=[0-9]*'
#> ttl=63
ip netns exec red traceroute -n 10.0.20.2 | awk 'NR > 1 {print $1, $2}'
#> 1 10.0.10.254
#> 2 10.0.20.2

# The VLANs stay apart below: the router's cable to VLAN 20 is red's only way there.
ip -n router link set eth20 down
ip netns exec red ping -c 1 -W 1 10.0.20.2 | grep -o '[0-9]* received'
#> 0 received

# 3. The layer-3 switch. The router goes; its namespace takes both cables with it.
ip netns del router
# The bridge becomes a member of both VLANs, with their tags ("self": the bridge itself, not a port of it). VLAN links on it are the
# switch's own legs, what other vendors call a VLAN interface or SVI.
for vlan in 10 20; do
  bridge -n switch vlan add dev br0 vid $vlan self
  ip -n switch link add link br0 name vlan$vlan type vlan id $vlan
  ip -n switch addr add 10.0.$vlan.254/24 dev vlan$vlan
  ip -n switch link set vlan$vlan up
done
ip netns exec switch sysctl -q -w net.ipv4.ip_forward=1
sleep 2
ip -n switch route
#> 10.0.10.0/24 dev vlan10 proto kernel scope link src 10.0.10.254 
#> 10.0.20.0/24 dev vlan20 proto kernel scope link src 10.0.20.254 

# The hosts keep their addresses and gateways. They remember the router's MAC address a while; here they are made to forget it.
for host in red blue; do ip -n $host neigh flush all; done
ip netns exec red ping -c 1 10.0.20.2 | grep -o 'ttl=[0-9]*'
#> ttl=63
ip netns exec blue ping -c 1 10.0.10.1 | grep -o 'ttl=[0-9]*'
#> ttl=63

# 4. The bridge's own membership is what is easily forgotten: without it, VLAN 20 has no gateway, though the ports are right.
bridge -n switch vlan del dev br0 vid 20 self
ip netns exec blue ping -c 1 -W 1 10.0.20.254 | grep -o '[0-9]* received'
#> 0 received
bridge -n switch vlan add dev br0 vid 20 self
ip netns exec blue ping -c 1 10.0.10.1 | grep -o '[0-9]* received'
#> 1 received

# 5. One place that routes is also one place to filter: blue may be asked, but asks nobody in VLAN 10.
ip netns exec switch iptables -A FORWARD -i vlan20 -o vlan10 -m conntrack --ctstate NEW -j DROP
ip netns exec red ping -c 1 10.0.20.2 | grep -o '[0-9]* received'
#> 1 received
ip netns exec blue ping -c 1 -W 1 10.0.10.1 | grep -o '[0-9]* received'
#> 0 received
