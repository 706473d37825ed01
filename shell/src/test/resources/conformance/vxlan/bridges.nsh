sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add h1
ip netns add h2
ip netns add c1
ip netns add c2
ip netns exec h1 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns exec h2 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns exec c1 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns exec c2 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add e0 netns h1 address 02:00:00:00:01:01 type veth peer name e0 netns h2 address 02:00:00:00:02:01
ip -n h1 addr add 10.0.0.1/24 dev e0
ip -n h2 addr add 10.0.0.2/24 dev e0
ip -n h1 link set e0 up
ip -n h2 link set e0 up
ip -n h1 link add br0 address 02:00:00:00:01:b0 type bridge
ip -n h2 link add br0 address 02:00:00:00:02:b0 type bridge
ip -n h1 link set br0 up
ip -n h2 link set br0 up
ip link add c0 netns c1 address 02:00:00:00:c1:01 type veth peer name pc1 netns h1 address 02:00:00:00:c1:02
ip link add c0 netns c2 address 02:00:00:00:c2:01 type veth peer name pc2 netns h2 address 02:00:00:00:c2:02
ip -n h1 link set pc1 master br0 up
ip -n h2 link set pc2 master br0 up
ip -n c1 addr add 192.168.77.1/24 dev c0
ip -n c2 addr add 192.168.77.2/24 dev c0
ip -n c1 link set c0 up
ip -n c2 link set c0 up
ip -n h1 link add vx7 address 02:00:00:00:01:07 type vxlan id 7 dstport 4789 local 10.0.0.1 nolearning
ip -n h2 link add vx7 address 02:00:00:00:02:07 type vxlan id 7 dstport 4789 local 10.0.0.2 nolearning
ip -n h1 link set vx7 master br0 up
ip -n h2 link set vx7 master br0 up
sleep 2
ip netns exec c1 ping -c 1 -W 1 192.168.77.2
ip -n h1 -s link show vx7
bridge -n h1 fdb append 00:00:00:00:00:00 dev vx7 dst 10.0.0.2
bridge -n h2 fdb append 00:00:00:00:00:00 dev vx7 dst 10.0.0.1
ip netns exec c1 ping -c 1 -W 1 192.168.77.2
bridge -n h1 fdb show br br0 | sort
ip -n h1 link show br0
ip netns exec c1 ping -c 1 -W 1 -s 1472 192.168.77.2
ip netns exec c1 ping -c 1 -W 1 -s 1422 192.168.77.2
ip netns exec c1 ping -c 1 -W 1 -s 1423 192.168.77.2
ip netns exec c1 ping -c 1 -W 1 -M do -s 1440 192.168.77.2
ip -n c1 route get 192.168.77.2 | sed 's/expires [0-9]*sec/expires N/'
ip -n h1 link set vx7 mtu 1450
ip -n h1 link show br0
ip netns exec c1 ping -c 1 -W 1 -M do -s 1460 192.168.77.2
ip -n h1 link set br0 mtu 1450
ip netns exec h1 iptables -A OUTPUT -p udp --dport 4789 -j DROP
ip netns exec c1 ping -c 1 -W 1 192.168.77.2
ip netns exec h1 iptables -L OUTPUT -v -n | sed 's/^ *[0-9]* *[0-9]* /  N N /'
ip netns exec h1 iptables -F
ip netns exec h2 iptables -A INPUT -p udp --dport 4789 -j DROP
ip netns exec c1 ping -c 1 -W 1 192.168.77.2
ip netns exec h2 iptables -F
ip netns exec c1 ping -c 1 -W 1 192.168.77.2
bridge -n h1 fdb add 02:00:00:00:c2:01 dev vx7 dst 10.0.0.99 self
ip netns exec c1 ping -c 1 -W 1 192.168.77.2
bridge -n h1 fdb replace 02:00:00:00:c2:01 dev vx7 dst 10.0.0.2 self
ip netns exec c1 ping -c 1 -W 1 192.168.77.2
ip -n h1 route del 10.0.0.0/24
ip netns exec c1 ping -c 1 -W 1 192.168.77.2
ip -n h1 -s link show vx7
ip -n h1 route add 10.0.0.0/24 dev vx7
ip netns exec c1 ping -c 1 -W 1 192.168.77.2
ip -n h1 -s link show vx7
ip -n h1 route del 10.0.0.0/24 dev vx7
ip -n h1 route add 10.0.0.0/24 dev e0
ip netns exec h1 nc -l -u -p 4790 > /dev/null &
sleep 1
ip -n h1 link add vx9 address 02:00:00:00:01:09 type vxlan id 9 dstport 4790
ip -n h1 link set vx9 up
kill $!
wait
ip -n h1 link set vx9 up
ip -n h1 link add vx10 address 02:00:00:00:01:10 type vxlan id 10 dstport 4790 udp6zerocsumrx
ip -n h1 link set vx10 up
ip -n h1 link set vx9 netns c1
ip -n c1 link show vx9
ip -n c1 link set vx9 up
ip -n h1 link add vx11 type vxlan id 11 dstport 4789 local 10.0.0.1 remote 10.0.0.1
ip -n h1 link add vx9 type vxlan id 9 dstport 4790
