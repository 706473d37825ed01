sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in a r1 r2 b; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1 net.ipv4.ip_forward=1; ip -n $n link set lo up; done
ip -n a link add e0 type veth peer name e0 netns r1
ip -n r1 link add e1 mtu 1300 type veth peer name e0 mtu 1300 netns r2
ip -n r2 link add e1 mtu 1000 type veth peer name e0 mtu 1000 netns b
ip -n a addr add 10.1.0.1/24 dev e0
ip -n r1 addr add 10.1.0.254/24 dev e0
ip -n r1 addr add 10.2.0.1/24 dev e1
ip -n r2 addr add 10.2.0.2/24 dev e0
ip -n r2 addr add 10.3.0.254/24 dev e1
ip -n b addr add 10.3.0.1/24 dev e0
for x in a:e0 r1:e0 r1:e1 r2:e0 r2:e1 b:e0; do ip -n ${x%:*} link set ${x#*:} up; done
ip -n a route add default via 10.1.0.254
ip -n r1 route add 10.3.0.0/24 via 10.2.0.2
ip -n r2 route add 10.1.0.0/24 via 10.2.0.1
ip -n b route add default via 10.3.0.254
sleep 2
ip netns exec a ping -c 1 -W 1 10.3.0.1
ip netns exec a ping -c 1 -W 1 -s 972 10.3.0.1
ip netns exec a ping -c 1 -W 1 -M dont -s 973 10.3.0.1
ip netns exec a ping -c 1 -W 1 -M dont -s 1400 10.3.0.1
ip netns exec a ping -c 1 -W 1 -M dont -s 5000 10.3.0.1
ip -n a route get 10.3.0.1
ip netns exec a ping -c 1 -W 1 -M do -s 1400 10.3.0.1
ip -n a route get 10.3.0.1
sleep 2
ip netns exec a ping -c 1 -W 1 -M do -s 1272 10.3.0.1
ip -n a route get 10.3.0.1
sleep 2
ip netns exec a ping -c 1 -W 1 -M do -s 972 10.3.0.1
ip netns exec a ping -c 1 -W 1 -M do -s 973 10.3.0.1
ip netns exec a ping -c 1 -W 1 -s 1400 10.3.0.1
ip -n a route flush cache
ip -n a route get 10.3.0.1
sleep 2
ip netns exec a ping -c 3 -M do -s 1400 -W 1 10.3.0.1
ip netns exec a ping -c 1 -W 1 -M want -s 1400 10.3.0.1
ip netns exec a ping -c 1 -W 1 -t 1 10.3.0.1
ip netns exec a ping -c 1 -W 1 -t 2 10.3.0.1
ip netns exec a ping -c 1 -W 1 -t 3 10.3.0.1
ip netns exec a traceroute -n -q 1 10.3.0.1
ip netns exec a ping -c 1 -W 1 -R 10.3.0.1
ip netns exec b ping -c 1 -W 1 -s 2000 10.1.0.1
ip netns exec a ping -c 1 -W 1 -s 65507 10.3.0.1
ip netns exec r1 iptables -A FORWARD -p icmp -m length --length 1000: -j DROP
ip netns exec a ping -c 1 -W 1 -M dont -s 1400 10.3.0.1
ip netns exec r1 iptables -L FORWARD -v -n
ip netns exec r1 iptables -F
ip netns exec r2 iptables -A FORWARD -f -j DROP
ip netns exec a ping -c 1 -W 1 -M dont -s 1400 10.3.0.1
ip netns exec r2 iptables -F
ip netns exec a sysctl -q -w net.ipv4.ip_no_pmtu_disc=1
ip netns exec a ping -c 1 -W 1 -s 1400 10.3.0.1
ip -n r1 link set e1 mtu 1500
ip -n r2 link set e0 mtu 1300
ip netns exec a ping -c 1 -W 1 -M do -s 1380 10.2.0.2
