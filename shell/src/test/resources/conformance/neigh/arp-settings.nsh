sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in a b r; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip -n $n link set lo up; done
ip -n a link add e0 address 02:00:00:00:0a:01 type veth peer name a0 address 02:00:00:00:0a:02 netns r
ip -n b link add e0 address 02:00:00:00:0b:01 type veth peer name b0 address 02:00:00:00:0b:02 netns r
ip -n a addr add 10.0.0.1/16 dev e0
ip -n b addr add 10.0.1.1/16 dev e0
ip -n r addr add 10.0.0.254/24 dev a0
ip -n r addr add 10.0.1.254/24 dev b0
for x in a:e0 b:e0 r:a0 r:b0; do ip -n ${x%:*} link set ${x#*:} up; done
sleep 2
ip netns exec a ping -c 1 -W 1 10.0.1.1
ip netns exec r sysctl -w net.ipv4.ip_forward=1
ip netns exec r sysctl -w net.ipv4.conf.a0.proxy_arp=1 net.ipv4.conf.b0.proxy_arp=1
sleep 5
ip netns exec a ping -c 2 10.0.1.1
ip -n a neigh
ip -n b neigh
ip -n r neigh
ip netns exec a ping -c 1 10.0.1.254
ip -n a neigh show 10.0.1.254
ip netns exec r sysctl -w net.ipv4.conf.a0.proxy_arp=0
ip netns exec r sysctl -w net.ipv4.conf.all.arp_ignore=1
ip -n a neigh flush all
ip netns exec a ping -c 1 -W 1 10.0.1.254
ip -n a neigh
ip netns exec a ping -c 1 10.0.0.254
ip netns exec r sysctl -w net.ipv4.conf.all.arp_ignore=8
ip -n a neigh flush all
ip netns exec a ping -c 1 -W 1 10.0.0.254
ip netns exec r sysctl -w net.ipv4.conf.all.arp_ignore=2
ip -n a neigh flush all
ip netns exec a ping -c 1 -W 1 10.0.0.254
ip netns exec r sysctl -q -w net.ipv4.conf.all.arp_ignore=0
ip -n r neigh flush all
ip -n a neigh flush all
ip netns exec r ping -c 1 -I 10.0.1.254 10.0.0.1
ip -n a neigh
ip -n r neigh flush all
ip -n a neigh flush all
ip netns exec r sysctl -w net.ipv4.conf.all.arp_announce=2
ip netns exec r ping -c 1 -W 1 -I 10.0.1.254 10.0.0.1
ip -n a neigh
ip -n a link set e0 arp off
ip -n a neigh
ip netns exec a ping -c 1 -W 1 10.0.0.254
ip -n a neigh
ip -n a link set e0 arp on
ip netns exec a ping -c 1 -W 1 10.0.0.254
ip netns exec a sysctl -w net.ipv4.conf.e0.arp_accept=1
ip netns exec a arping -U -c 1 -I e0 10.0.0.1
ip netns exec r arping -U -c 1 -I a0 10.0.0.254
ip netns exec r arping -A -c 1 -I a0 10.0.0.254
ip -n a neigh show 10.0.0.254
ip netns exec a arping -D -c 1 -w 2 -I e0 10.0.0.254
ip netns exec a arping -D -c 1 -w 2 -I e0 10.0.0.77
ip netns exec a arping -f -c 3 -I e0 10.0.0.254
ip netns exec a arping -q -c 1 -I e0 10.0.0.254
ip netns exec a arping -c 1 -w 1 -I e0 10.0.0.77
ip netns exec a arping -c 1 -I nosuch 10.0.0.254
ip netns exec a arping -c 1 -I lo 127.0.0.1
ip netns exec a arping -c 1 bogus
ip netns exec a arping
ip netns exec a arping -b -c 2 -I e0 10.0.0.254
ip netns exec a arping -s 10.0.0.1 -c 1 -I e0 10.0.0.254
ip netns exec a arping -s 10.0.0.9 -c 1 -w 1 -I e0 10.0.0.254
ip -n b neigh add proxy 10.0.5.5 dev e0
ip -n r neigh flush all
ip netns exec r ip route add 10.0.5.5 dev b0
ip netns exec b sysctl -q -w net.ipv4.ip_forward=1
ip -n b addr add 10.0.5.5/32 dev lo
ip netns exec r ping -c 1 -W 1 10.0.5.5
