ip netns add r1
ip link add veth1 type veth peer name veth2 netns r1
ip link add br0 type bridge
ip link set veth1 master br0 up
ip link set br0 up
ip addr add 10.0.1.1/24 dev br0
ip netns exec r1 ip addr add 10.0.1.2/24 dev veth2
ip netns exec r1 ip link set veth2 up
ip netns exec r1 ping -c 1 10.0.1.1 | tail -n 2
ip link; ip addr; ip route; ip neigh; bridge link
iptables -t nat -A POSTROUTING -s 10.0.1.0/24 -j MASQUERADE
iptables -t nat -L
for i in 1 2; do echo "$i" > /tmp/file; done
cat /tmp/file
ip netns del r1
