ip link add br-ex type bridge
ip link set br-ex up
ip addr del 192.168.2.139/24 dev ens33; ip addr add 192.168.2.139/24 dev br-ex; ip link set ens33 master br-ex
for node in router host; do ip netns add $node; ip netns exec $node sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; done
ip link add to-router type veth peer name outside netns router
ip link set to-router master br-ex up
ip link add inside netns router type veth peer name eth0 netns host
ip -n router addr add 192.168.2.140/24 dev outside
ip -n router addr add 10.0.1.254/24 dev inside
ip -n host addr add 10.0.1.1/24 dev eth0
for link in outside inside; do ip -n router link set $link up; done
ip -n host link set eth0 up
ip -n router route add default via 192.168.2.2
ip -n host route add default via 10.0.1.254
ip netns exec router sysctl -q -w net.ipv4.ip_forward=1
sleep 2
ip netns exec router ping -c 1 8.8.8.8 | grep -o '[0-9]* received'
ip netns exec router timeout 3 tcpdump -c 1 -ni outside icmp > /tmp/before 2> /dev/null &
sleep 1
ip netns exec host ping -c 1 -W 1 8.8.8.8 | grep -o '[0-9]* received'
wait
grep -o 'IP .* echo request' /tmp/before
ip netns exec router iptables -t nat -A POSTROUTING -s 10.0.1.0/24 ! -d 10.0.1.0/24 -o outside -j MASQUERADE
ip netns exec router timeout 3 tcpdump -c 2 -ni outside icmp > /tmp/after 2> /dev/null &
sleep 1
ip netns exec host ping -c 1 8.8.8.8 | grep -o '[0-9]* received'
wait
grep -o 'IP .* echo re[a-z]*' /tmp/after
ip netns exec router conntrack -L -p icmp 2> /dev/null | grep -o 'src=[0-9.]* dst=[0-9.]*'
ip netns exec router iptables -t nat -Z
ip netns exec host ping -c 3 8.8.8.8 | grep -o '[0-9]* received'
ip netns exec router iptables -t nat -vnL POSTROUTING | awk '/MASQUERADE/ {print $1}'
