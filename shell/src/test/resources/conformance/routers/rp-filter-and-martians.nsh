sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in a r b; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip -n $n link set lo up; done
ip -n a link add e0 address 02:00:00:00:0a:01 type veth peer name a0 address 02:00:00:00:0a:02 netns r
ip -n a link add e1 address 02:00:00:00:0a:11 type veth peer name a1 address 02:00:00:00:0a:12 netns r
ip -n b link add e0 address 02:00:00:00:0b:01 type veth peer name b0 address 02:00:00:00:0b:02 netns r
ip -n a addr add 10.1.0.1/24 dev e0
ip -n a addr add 10.2.0.1/24 dev e1
ip -n b addr add 10.3.0.1/24 dev e0
ip -n r addr add 10.1.0.254/24 dev a0
ip -n r addr add 10.2.0.254/24 dev a1
ip -n r addr add 10.3.0.254/24 dev b0
for x in a:e0 a:e1 b:e0 r:a0 r:a1 r:b0; do ip -n ${x%:*} link set ${x#*:} up; done
ip -n a route add default via 10.1.0.254
ip -n b route add default via 10.3.0.254
ip netns exec r sysctl -q -w net.ipv4.ip_forward=1
sleep 2
ip netns exec a ping -c 1 -W 1 10.3.0.1
ip netns exec a ping -c 1 -W 1 -I 10.2.0.1 10.3.0.1
ip netns exec r sysctl net.ipv4.conf.all.rp_filter net.ipv4.conf.a0.rp_filter
ip netns exec r sysctl -w net.ipv4.conf.a0.rp_filter=1
ip netns exec a ping -c 1 -W 1 -I 10.2.0.1 10.3.0.1
ip netns exec a ping -c 1 -W 1 10.3.0.1
ip netns exec r sysctl -w net.ipv4.conf.a0.rp_filter=2
ip netns exec a ping -c 1 -W 1 -I 10.2.0.1 10.3.0.1
ip netns exec r sysctl -w net.ipv4.conf.a0.rp_filter=0 net.ipv4.conf.all.rp_filter=1
ip netns exec a ping -c 1 -W 1 -I 10.2.0.1 10.3.0.1
ip netns exec r sysctl -w net.ipv4.conf.all.rp_filter=0
ip -n a addr add 10.77.0.1/32 dev lo
ip netns exec a ping -c 1 -W 1 -I 10.77.0.1 10.3.0.1
ip -n r route add 10.77.0.0/24 via 10.1.0.1
ip netns exec a ping -c 1 -W 1 -I 10.77.0.1 10.3.0.1
ip -n r route get 10.3.0.1 from 10.77.0.1 iif a1
ip netns exec r sysctl -q -w net.ipv4.conf.a1.rp_filter=1
ip -n r route get 10.3.0.1 from 10.77.0.1 iif a1
ip -n r route get 10.3.0.1 from 10.77.0.1 iif a0
ip -n r route get 10.3.0.1 from 127.0.0.1 iif a0
ip -n r route get 10.3.0.1 from 224.0.0.1 iif a0
ip -n r route get 127.0.0.1 from 10.1.0.1 iif a0
ip -n r route get 10.3.0.1 from 10.3.0.254 iif a0
ip netns exec r sysctl -q -w net.ipv4.conf.a0.accept_local=1
ip -n r route get 10.3.0.1 from 10.3.0.254 iif a0
ip netns exec r sysctl -w net.ipv4.conf.a0.forwarding=0
ip netns exec a ping -c 1 -W 1 10.3.0.1
ip netns exec r sysctl net.ipv4.ip_forward net.ipv4.conf.all.forwarding net.ipv4.conf.b0.forwarding net.ipv4.conf.a0.forwarding
ip netns exec r sysctl -w net.ipv4.conf.a0.forwarding=1
ip netns exec a ping -c 1 -W 1 10.3.0.1
ip netns exec r sysctl -w net.ipv4.ip_forward=0
ip netns exec a ping -c 1 -W 1 10.3.0.1
ip netns exec a ping -c 1 -W 1 10.3.0.254
ip netns exec r sysctl -q -w net.ipv4.ip_forward=1
ip -n a route add 127.0.0.0/8 via 10.1.0.254 table 9
ip netns exec a sysctl -q -w net.ipv4.conf.all.log_martians=1
ip -n r route add 10.88.0.0/24 via 10.1.0.1
ip -n b route add 10.88.0.0/24 via 10.3.0.254
ip netns exec b ping -c 1 -W 1 10.88.0.1
ip netns exec b ping -c 2 -t 5 10.88.0.1
