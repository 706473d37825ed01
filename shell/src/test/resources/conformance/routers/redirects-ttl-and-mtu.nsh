sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in h r1 r2 s; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip -n $n link set lo up; done
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link set br0 up
for n in h r1 r2; do ip link add p-$n type veth peer name e0 netns $n; ip link set p-$n master br0 up; ip -n $n link set e0 up; done
ip -n h addr add 10.0.0.1/24 dev e0
ip -n r1 addr add 10.0.0.2/24 dev e0
ip -n r2 addr add 10.0.0.3/24 dev e0
ip -n r2 link add s0 type veth peer name e0 netns s
ip -n r2 addr add 10.9.0.254/24 dev s0
ip -n s addr add 10.9.0.1/24 dev e0
ip -n r2 link set s0 up
ip -n s link set e0 up
ip -n s route add default via 10.9.0.254
ip -n h route add default via 10.0.0.2
ip -n r1 route add default via 10.0.0.3
for n in r1 r2; do ip netns exec $n sysctl -q -w net.ipv4.ip_forward=1; done
sleep 2
ip netns exec h sysctl -q -w net.ipv4.conf.all.accept_redirects=0 net.ipv4.conf.e0.accept_redirects=0
ip netns exec h ping -c 3 10.9.0.1
ip -n h route get 10.9.0.1
ip netns exec r1 sysctl -w net.ipv4.conf.all.send_redirects=0 net.ipv4.conf.e0.send_redirects=0
sleep 3
ip netns exec h ping -c 2 10.9.0.1
ip netns exec r1 sysctl -q -w net.ipv4.conf.all.send_redirects=1 net.ipv4.conf.e0.send_redirects=1
ip netns exec h sysctl -q -w net.ipv4.conf.all.accept_redirects=1 net.ipv4.conf.e0.accept_redirects=1
sleep 10
ip netns exec h ping -c 3 10.9.0.1
ip -n h route get 10.9.0.1
ip -n h route
ip -n h route flush cache
ip -n h route get 10.9.0.1
ip netns exec h sysctl -q -w net.ipv4.conf.e0.accept_redirects=0 net.ipv4.conf.all.accept_redirects=0
ip netns exec r1 sysctl -q -w net.ipv4.conf.all.send_redirects=0 net.ipv4.conf.e0.send_redirects=0
ip netns exec h ping -c 1 -t 1 10.9.0.1
ip netns exec h ping -c 1 -t 2 10.9.0.1
ip netns exec h ping -c 1 -t 3 10.9.0.1
ip netns exec h traceroute -n -q 1 10.9.0.1
ip -n r2 link set s0 mtu 1300
ip -n s link set e0 mtu 1300
ip netns exec h ping -c 2 -M do -s 1400 10.9.0.1
ip -n h route get 10.9.0.1
ip netns exec h ping -c 1 -M do -s 1272 10.9.0.1
ip netns exec h ping -c 1 -M do -s 1273 10.9.0.1
ip netns exec h ping -c 1 -s 2000 10.9.0.1
ip netns exec h ping -c 1 -s 4000 10.9.0.1
ip -n h route flush cache
ip -n h route get 10.9.0.1
ip netns exec h ping -c 1 -M dont -s 1400 10.9.0.1
ip -n h route change default via 10.0.0.2 mtu 1200
ip netns exec h ping -c 1 -M do -s 1200 10.9.0.1
ip -n r1 route add 10.9.0.0/24 via 10.0.0.2
ip -n r1 route add 10.8.0.0/24 via 10.0.0.1
ip netns exec h ping -c 1 -W 3 10.8.0.1
ip -n r1 route add unreachable 10.7.0.0/24
ip -n r1 route add prohibit 10.6.0.0/24
ip -n r1 route del default
sleep 2
ip netns exec h ping -c 1 -W 1 10.7.0.1
sleep 2
ip netns exec h ping -c 1 -W 1 10.6.0.1
sleep 2
ip netns exec h ping -c 1 -W 1 10.5.0.1
ip netns exec h ping -c 3 -i 0.3 -W 1 10.5.0.1
