sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02 netns a
ip addr add 10.0.0.1/24 brd + dev v0
ip link set v0 up
ip -n a addr add 10.0.0.2/24 brd + dev v1
ip -n a link set v1 up
sleep 2
ping -c 1 10.0.0.9
ping -c 4 10.0.0.9
sleep 5
ping -c 4 -W 1 10.0.0.8
sleep 5
ping -c 3 -q 10.0.0.7
sleep 5
ping -w 2 10.0.0.6
sleep 5
ping -c 1 10.99.0.1
ip route del default
ping -c 1 10.99.0.1
ip route add blackhole 10.20.0.0/16
ip route add unreachable 10.21.0.0/16
ip route add prohibit 10.22.0.0/16
ip route add throw 10.23.0.0/16
ping -c 1 10.20.0.1
ping -c 1 10.21.0.1
ping -c 1 10.22.0.1
ping -c 1 10.23.0.1
ip route add default via 10.0.0.2
ping -c 1 -W 1 8.8.8.8
ip netns exec a sysctl -q -w net.ipv4.ip_forward=1
ping -c 1 -W 1 8.8.8.8
ip -n a route add unreachable 8.8.8.0/24
ip -n a route add prohibit 8.8.4.0/24
ip -n a route add blackhole 8.8.5.0/24
ping -c 2 8.8.8.8
sleep 1
sleep 6
ping -c 1 8.8.4.4
ping -c 1 -W 1 8.8.5.5
ip -n a addr add 10.5.0.1/24 dev lo
ping -c 1 10.5.0.1
ip -n a link set lo up
ping -c 1 10.5.0.1
ping -c 1 10.5.0.9
sleep 1
ip -n a link add d0 type dummy
ip -n a link set d0 up
ip -n a addr add 10.6.0.1/24 dev d0
ping -c 1 -W 1 10.6.0.9
ping -c 1 -t 1 10.6.0.9
sleep 1
ping -c 2 -t 1 -i 1.1 10.6.0.9
ping -c 1 -t 1 10.6.0.1
ping -c 1 10.0.0.0
ping -c 1 -b 10.0.0.255
ping -b -c 1 -W 1 10.0.0.255
ip netns exec a sysctl -q -w net.ipv4.icmp_echo_ignore_broadcasts=0
ping -b -c 1 -W 1 10.0.0.255
sysctl -q -w net.ipv4.icmp_echo_ignore_broadcasts=0
ping -b -c 1 -W 1 10.0.0.255
ip netns exec a sysctl -q -w net.ipv4.icmp_echo_ignore_all=1
ping -c 1 -W 1 10.0.0.2
ip netns exec a sysctl -q -w net.ipv4.icmp_echo_ignore_all=0
ip netns exec a sysctl -q -w net.ipv4.ip_default_ttl=100
ping -c 1 10.0.0.2
sysctl -q -w net.ipv4.ip_default_ttl=1
ping -c 1 10.0.0.2
ip link set v0 down
ping -c 1 10.0.0.2
ip link set v0 up
ip -n a link set v1 down
ping -c 2 -W 1 10.0.0.2
ip addr del 10.0.0.1/24 dev v0
ping -c 1 -I v0 -W 1 10.0.0.2
