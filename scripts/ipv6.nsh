#!/usr/bin/env netsh
#@ netsh 1
#@ seed 1
# IPv6: two networks and a router. What is new compared with IPv4: each link has an address by itself, neighbours are asked for by
# multicast instead of ARP, a new address is tried out before it is used, and routers' addresses are usually link-local.
#
#     red 2001:db8:1::1 -- 2001:db8:1::fe left, router, right 2001:db8:2::fe -- 2001:db8:2::2 blue

# 1. The cables. An up link makes its own link-local address from its MAC address: 02 becomes 00, and ff:fe goes into the middle.
for node in red router blue; do ip netns add $node; done
ip link add left netns router address 02:00:00:00:00:fa type veth peer name eth0 netns red address 02:00:00:00:00:01
ip link add right netns router address 02:00:00:00:00:fb type veth peer name eth0 netns blue address 02:00:00:00:00:02
for link in left right; do ip -n router link set $link up; done
for host in red blue; do ip -n $host link set eth0 up; done

# For a second or two the address is tentative: the host asks whether somebody has it already (duplicate address detection).
sleep 3
ip -n red -6 addr show dev eth0 | grep -o 'inet6.*'
#> inet6 fe80::ff:fe00:1/64 scope link 

# Neighbours reach each other at once, without any configuration; the link has to be named, since fe80:: is on all of them.
ip netns exec red ping -c 1 fe80::ff:fe00:fa%eth0 | grep -o '[0-9]* received'
#> 1 received

# 2. Addresses that are good for more than one link. 2001:db8::/32 is kept for documentation; /64 is the size of every LAN.
ip -n red addr add 2001:db8:1::1/64 dev eth0
ip -n router addr add 2001:db8:1::fe/64 dev left
ip -n router addr add 2001:db8:2::fe/64 dev right
ip -n blue addr add 2001:db8:2::2/64 dev eth0
sleep 3
ip netns exec red ping -c 1 2001:db8:1::fe | grep -o '[0-9]* received'
#> 1 received

# The neighbour's MAC address was asked for by ICMPv6, of the multicast group that ends as the address does.
ip -n red neigh flush all
ip netns exec router timeout 4 tcpdump -ni left icmp6 > /tmp/neighbours 2> /dev/null &
sleep 1
ip netns exec red ping -c 1 2001:db8:1::fe | grep -o '[0-9]* received'
#> 1 received
wait
grep -o 'IP6 .*ICMP6, neighbor [a-z]*' /tmp/neighbours | head -2
#> IP6 2001:db8:1::1 > ff02::1:ff00:fe: ICMP6, neighbor solicitation
#> IP6 2001:db8:1::fe > 2001:db8:1::1: ICMP6, neighbor advertisement
ip -n red -6 neigh show 2001:db8:1::fe | grep -o 'lladdr [0-9a-f:]*'
#> lladdr 02:00:00:00:00:fa

# 3. Routing. The gateway is the router's link-local address, which stays if the network is renumbered; forwarding is a switch of
#    its own.
ip netns exec red ping -c 1 2001:db8:2::2
#? 2
ip -n red route add default via fe80::ff:fe00:fa dev eth0
ip -n blue route add default via fe80::ff:fe00:fb dev eth0
ip netns exec red ping -c 1 -W 1 2001:db8:2::2 | grep -o '[0-9]* received'
#> 0 received
ip netns exec router sysctl -w net.ipv6.conf.all.forwarding=1
#> net.ipv6.conf.all.forwarding = 1
ip netns exec red ping -c 1 2001:db8:2::2 | grep -o 'ttl=[0-9]*'
#> ttl=63
ip netns exec blue ping -c 1 2001:db8:1::1 | grep -o 'ttl=[0-9]*'
#> ttl=63

# 4. No NAT, so a router that keeps strangers out says so itself: red asks, blue answers, but blue may not begin.
ip netns exec router ip6tables -A FORWARD -i right -m conntrack --ctstate NEW -j DROP
ip netns exec red ping -c 1 2001:db8:2::2 | grep -o '[0-9]* received'
#> 1 received
ip netns exec blue ping -c 1 -W 1 2001:db8:1::1 | grep -o '[0-9]* received'
#> 0 received
