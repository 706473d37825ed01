sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in a b; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip -n $n link set lo up; done
brctl addbr br0
ip link set br0 address 02:00:00:00:00:b0
ip link add pa type veth peer name e0 address 02:00:00:00:00:0a netns a
ip link add pb type veth peer name e0 address 02:00:00:00:00:0b netns b
ip -n a addr add 10.0.0.1/24 dev e0
ip -n b addr add 10.0.0.2/24 dev e0
ip -n a link set e0 up
ip -n b link set e0 up
brctl addif br0 pa
brctl addif br0 pb
ip link set br0 up
ip netns exec a ping -c 1 -W 1 10.0.0.2
ip link set pa up
ip netns exec a ping -c 1 -W 1 10.0.0.2
ip link set pb up
sleep 2
ip netns exec a ping -c 1 -W 2 10.0.0.2
ip netns exec a arp -n
ip link set pb mtu 1000
ip link show br0 | head -n 1
ip netns exec a ping -c 1 -W 1 -s 1200 10.0.0.2
ip netns exec a ping -c 1 -W 1 -M do -s 1200 10.0.0.2
ip link set pb mtu 1500
sleep 1
bridge fdb show br br0 | grep 02:00:00:00:00
brctl hairpin br0 pa on
brctl showstp br0 | grep -c 'hairpin'
ip netns exec a ping -c 1 -W 1 -I e0 10.0.0.2
ip addr add 10.0.0.254/24 dev br0
ping -c 1 -W 1 10.0.0.1
ip neigh show dev br0
arp -n
ip route get 10.0.0.1
ip link set pa nomaster
ping -c 1 -W 1 10.0.0.1
ip link set pa master br0
sleep 1
ping -c 1 -W 1 10.0.0.1
ip addr add 10.0.0.99/24 dev pa
ip route show 10.0.0.0/24
ip addr del 10.0.0.99/24 dev pa
iptables -A FORWARD -j DROP
ip netns exec a ping -c 1 -W 1 10.0.0.2
sysctl -w net.bridge.bridge-nf-call-iptables=1
ip netns exec a ping -c 1 -W 1 10.0.0.2
ip netns exec a ping -c 1 -W 1 10.0.0.2
iptables -F
ip link set br0 down
ip netns exec a ping -c 1 -W 1 10.0.0.2
ping -c 1 -W 1 10.0.0.1
ip link set br0 up
sleep 2
ip netns exec a ping -c 1 -W 1 10.0.0.2
ip netns del b
sleep 1
brctl show br0
brctl showmacs br0 | awk '{print $2, $3}'
