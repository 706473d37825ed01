#!/usr/bin/env netsh
#@ netsh 1
#@ seed 1
# NAT: a private network reaches 8.8.8.8 through a namespace that lends it its address, the homework's heart without virtual machines.
# Routing alone does not do it: the outside knows no way back to a private network.
#
#     host 10.0.1.1 -- 10.0.1.254 inside, router, outside 192.168.2.140 -- br-ex -- ens33 -- 192.168.2.2, behind it 8.8.8.8

# 1. The outside: ens33 becomes a port of br-ex, which takes over its address, so that the router can be plugged in beside it. The
#    default route goes with the address.
ip link add br-ex type bridge
ip link set br-ex up
ip addr del 192.168.2.139/24 dev ens33; ip addr add 192.168.2.139/24 dev br-ex; ip link set ens33 master br-ex

# 2. The router, which forwards, and a host behind it.
for node in router host; do
  ip netns add $node
  ip netns exec $node sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
done
ip link add to-router type veth peer name outside netns router
ip link set to-router master br-ex up
ip link add inside netns router type veth peer name eth0 netns host
ip -n router addr add 192.168.2.140/24 dev outside
ip -n router addr add 10.0.1.254/24 dev inside
ip -n host addr add 10.0.1.1/24 dev eth0
for link in outside inside; do ip -n router link set $link up; done
ip -n host link set eth0 up
ip -n router route add default via 192.168.2.2
ip -n host route add default via 10.0.1.254
ip netns exec router sysctl -q -w net.ipv4.ip_forward=1
sleep 2

# 3. Without NAT. The router itself gets out; the host's request gets out too, with a source that nobody outside can answer.
ip netns exec router ping -c 1 8.8.8.8 | grep -o '[0-9]* received'
#> 1 received
ip netns exec router timeout 3 tcpdump -c 1 -ni outside icmp > /tmp/before 2> /dev/null &
sleep 1
ip netns exec host ping -c 1 -W 1 8.8.8.8 | grep -o '[0-9]* received'
#> 0 received
wait
grep -o 'IP .* echo request' /tmp/before
#> IP 10.0.1.1 > 8.8.8.8: ICMP echo request

# 4. With NAT: what leaves by "outside" gets the address that "outside" has. Traffic inside is left as it is, and answers need no rule:
#    the router remembers each connection and turns its packets back.
ip netns exec router iptables -t nat -A POSTROUTING -s 10.0.1.0/24 ! -d 10.0.1.0/24 -o outside -j MASQUERADE
ip netns exec router timeout 3 tcpdump -c 2 -ni outside icmp > /tmp/after 2> /dev/null &
sleep 1
ip netns exec host ping -c 1 8.8.8.8 | grep -o '[0-9]* received'
#> 1 received
wait
grep -o 'IP .* echo re[a-z]*' /tmp/after
#> IP 192.168.2.140 > 8.8.8.8: ICMP echo request
#> IP 8.8.8.8 > 192.168.2.140: ICMP echo reply

# Its memory: the addresses as they were sent, and as they are expected back.
ip netns exec router conntrack -L -p icmp 2> /dev/null | grep -o 'src=[0-9.]* dst=[0-9.]*'
#> src=10.0.1.1 dst=8.8.8.8
#> src=8.8.8.8 dst=192.168.2.140

# The rule counts only the first packet of each connection: the later ones follow the memory.
ip netns exec router iptables -t nat -Z
ip netns exec host ping -c 3 8.8.8.8 | grep -o '[0-9]* received'
#> 3 received
ip netns exec router iptables -t nat -vnL POSTROUTING | awk '/MASQUERADE/ {print $1}'
#> 1
