sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in a b; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; done
ip link add br0 address 02:00:00:00:00:b0 type bridge stp_state 1
ip link add pa address 02:00:00:00:01:01 type veth peer name e0 address 02:00:00:00:00:0a netns a
ip link add pb address 02:00:00:00:01:02 type veth peer name e0 address 02:00:00:00:00:0b netns b
ip -n a addr add 10.0.0.1/24 dev e0
ip -n b addr add 10.0.0.2/24 dev e0
ip -n a link set e0 up
ip -n b link set e0 up
ip link set pa master br0 up
ip link set pb master br0 up
ip link set br0 up
ip link show br0
sleep 2
bridge link
ip link show br0
ip netns exec a ping -c 1 -W 1 10.0.0.2
sleep 15
bridge link
bridge fdb show br br0 | grep -v permanent
sleep 14
bridge link
ip link show br0
ip netns exec a ping -c 1 -W 1 10.0.0.2
bridge fdb show br br0 | grep -v permanent
ip link set br0 type bridge forward_delay 400
ip -n b link set e0 down
sleep 2
bridge link
bridge fdb show br br0 | grep -v permanent
ip -n b link set e0 up
sleep 6
bridge link
sleep 7
bridge link
ip netns exec a ping -c 1 -W 1 10.0.0.2
brctl stp br0 off
ip -n b link set e0 down
sleep 1
ip -n b link set e0 up
sleep 0.3
bridge link
ip netns exec a ping -c 1 -W 1 10.0.0.2
ip link set br0 type bridge forward_delay 0
ip link set br0 type bridge stp_state 1
ip link set br0 type bridge forward_delay 0
ip -d -o link show br0 | grep -o 'forward_delay [0-9]*'
bridge link set dev pb state 4
bridge link
ip netns exec a ping -c 1 -W 1 10.0.0.2
brctl stp br0 off
bridge link
bridge link set dev pb state 0
bridge link
ip netns exec a ping -c 1 -W 1 10.0.0.2
bridge link set dev pb state 3
ip netns exec a ping -c 1 -W 1 10.0.0.2
