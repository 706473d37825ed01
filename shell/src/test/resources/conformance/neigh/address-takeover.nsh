sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link set br0 up
for i in 1 2 3; do ip netns add h$i; ip netns exec h$i sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip link add p$i type veth peer name e0 address 02:00:00:00:00:0$i netns h$i; ip link set p$i master br0 up; ip -n h$i addr add 10.0.0.$i/24 dev e0; ip -n h$i link set e0 up; done
sleep 2
ip netns exec h1 ping -c 1 10.0.0.2
ip netns exec h1 ping -c 1 10.0.0.3
ip -n h1 neigh
ip -n h2 neigh
ip netns exec h1 arp -n
ip netns exec h1 arp -a | sort
ip netns exec h1 arp -e -n
ip netns exec h1 arp -n 10.0.0.2
ip netns exec h1 arp -n 10.0.0.9
ip netns exec h1 cat /proc/net/arp | sort
ip -n h2 addr del 10.0.0.2/24 dev e0
ip -n h3 addr add 10.0.0.2/24 dev e0
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
ip -n h1 neigh show 10.0.0.2
ip netns exec h3 arping -U -c 1 -I e0 10.0.0.2
ip -n h1 neigh show 10.0.0.2
sleep 1
ip netns exec h3 arping -A -c 1 -I e0 10.0.0.2
ip -n h1 neigh show 10.0.0.2
ip netns exec h1 ping -c 1 10.0.0.2
ip -n h3 addr del 10.0.0.2/24 dev e0
ip -n h2 addr add 10.0.0.2/24 dev e0
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
ip -n h1 neigh flush dev e0
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
ip -n h1 neigh show 10.0.0.2
ip netns exec h1 sysctl -w net.ipv4.conf.e0.drop_gratuitous_arp=1
ip netns exec h1 arp -s 10.0.0.2 02:00:00:00:00:77
ip netns exec h1 arp -n 10.0.0.2
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
ip netns exec h1 arp -d 10.0.0.2
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
ip netns exec h1 arp -s 10.0.0.50 02:00:00:00:00:02 pub
ip netns exec h1 arp -n | sort
ip netns exec h2 ip link set e0 arp off
ip netns exec h1 ip neigh flush dev e0
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
ip netns exec h2 ip link set e0 arp on
ip -n h1 neigh add 10.0.0.66 lladdr 02:00:00:00:00:03 dev e0 nud permanent
ip -n h3 addr add 10.0.0.66/32 dev lo
ip -n h3 link set lo up
ip netns exec h1 ping -c 1 -W 1 10.0.0.66
ip -n h1 neigh del 10.0.0.66 dev e0
ip netns exec h1 ping -c 1 -W 1 10.0.0.66
ip netns exec h3 sysctl -q -w net.ipv4.conf.all.arp_ignore=1
ip -n h1 neigh flush dev e0
ip netns exec h1 ping -c 1 -W 1 10.0.0.66
ip netns exec h3 ping -c 1 -W 1 -I 10.0.0.66 10.0.0.1
sleep 3
ip -n h1 neigh show 10.0.0.66
ip netns exec h1 ip neigh show nud failed
