sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in h r1 r2 s; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip -n $n link set lo up; done
ip -n h link add e1 type veth peer name h0 netns r1
ip -n h link add e2 type veth peer name h0 netns r2
ip -n r1 link add s0 type veth peer name e1 netns s
ip -n r2 link add s0 type veth peer name e2 netns s
ip -n h addr add 10.1.0.1/24 dev e1
ip -n h addr add 10.2.0.1/24 dev e2
ip -n r1 addr add 10.1.0.254/24 dev h0
ip -n r2 addr add 10.2.0.254/24 dev h0
ip -n r1 addr add 10.3.0.254/24 dev s0
ip -n r2 addr add 10.4.0.254/24 dev s0
ip -n s addr add 10.3.0.1/24 dev e1
ip -n s addr add 10.4.0.1/24 dev e2
ip -n s addr add 10.9.9.9/32 dev lo
for x in h:e1 h:e2 r1:h0 r1:s0 r2:h0 r2:s0 s:e1 s:e2; do ip -n ${x%:*} link set ${x#*:} up; done
for n in r1 r2; do ip netns exec $n sysctl -q -w net.ipv4.ip_forward=1; done
ip -n r1 route add 10.9.9.9 via 10.3.0.1
ip -n r2 route add 10.9.9.9 via 10.4.0.1
ip -n s route add 10.1.0.0/24 via 10.3.0.254
ip -n s route add 10.2.0.0/24 via 10.4.0.254
ip -n h route add 10.9.9.9 via 10.1.0.254
sleep 2
ip netns exec h ping -c 1 -W 1 10.9.9.9
ip netns exec h ping -c 1 -W 1 -I 10.2.0.1 10.9.9.9
ip -n h rule add from 10.2.0.1 lookup 20
ip -n h route add default via 10.2.0.254 table 20
ip netns exec h traceroute -n -q 1 10.9.9.9
ip netns exec h ping -c 1 -W 1 -I 10.2.0.1 10.9.9.9
ip -n h route get 10.9.9.9
ip -n h route get 10.9.9.9 from 10.2.0.1
ip -n h rule add to 10.9.9.9 lookup 20 pref 100
ip -n h route get 10.9.9.9
ip netns exec h ping -c 1 -W 1 10.9.9.9
ip -n h rule del pref 100
ip netns exec h iptables -t mangle -A OUTPUT -p icmp -j MARK --set-mark 7
ip -n h rule add fwmark 7 lookup 20
ip netns exec h ping -c 1 -W 1 10.9.9.9
ip netns exec r1 iptables -A FORWARD -p icmp -j DROP
ip netns exec h ping -c 1 -W 1 10.9.9.9
ip netns exec h iptables -t mangle -F
ip netns exec h ping -c 1 -W 1 10.9.9.9
ip netns exec r1 iptables -F
ip -n h route del 10.9.9.9
ip -n h route add 10.9.9.9 metric 10 via 10.1.0.254
ip -n h route add 10.9.9.9 metric 20 via 10.2.0.254
ip -n h route
ip -n h route get 10.9.9.9
ip -n h link set e1 down
ip -n h route
ip netns exec h ping -c 1 -W 1 10.9.9.9
ip -n h link set e1 up
sleep 2
ip -n h route
ip -n h route add 10.9.9.9 metric 5 via 10.1.0.254
ip -n r1 link set h0 down
sleep 2
ip -n h route
ip netns exec h ping -c 1 -W 1 10.9.9.9
ip netns exec h sysctl -q -w net.ipv4.conf.all.ignore_routes_with_linkdown=1 net.ipv4.conf.e1.ignore_routes_with_linkdown=1
ip -n h route
ip netns exec h ping -c 1 -W 1 10.9.9.9
ip -n h rule
