sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in r c s; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip -n $n link set lo up; done
ip -n r link add br0 address 02:00:00:00:00:b0 type bridge
ip -n r link set br0 up
for n in c s; do ip -n $n link add e0 type veth peer name p$n netns r; ip -n r link set p$n master br0 up; ip -n $n link set e0 up; done
ip link add v0 address 02:00:00:00:00:01 type veth peer name wan netns r
ip -n r addr add 10.0.0.254/24 dev br0
ip -n c addr add 10.0.0.1/24 dev e0
ip -n s addr add 10.0.0.2/24 dev e0
ip addr add 203.0.113.1/24 dev v0
ip -n r addr add 203.0.113.2/24 dev wan
ip link set v0 up
ip -n r link set wan up
for n in c s; do ip -n $n route add default via 10.0.0.254; done
ip netns exec r sysctl -q -w net.ipv4.ip_forward=1
sleep 2
ip netns exec c ping -c 1 -W 1 203.0.113.1
ip netns exec r iptables -t nat -A POSTROUTING -o wan -j MASQUERADE
ip netns exec c ping -c 1 -W 1 203.0.113.1
ip netns exec r iptables -t nat -L POSTROUTING -v -n
ip netns exec r conntrack -L -p icmp 2>/dev/null | sed 's/icmp *1 [0-9]*/icmp 1 T/; s/id=[0-9]*/id=N/g'
sleep 0.5
sleep 1
ip netns exec r iptables -t nat -L -v -n
ip netns exec r iptables -t nat -A PREROUTING -i wan -p udp --dport 5353 -j DNAT --to-destination 10.0.0.2
ip netns exec s sh -c 'nc -u -l -p 5353 -W 1 > /tmp/udp' &
sleep 0.5
echo datagram | nc -u -w 1 203.0.113.2 5353
sleep 1
cat /tmp/udp
ip netns exec r iptables -t nat -F
ip netns exec r iptables -t nat -A PREROUTING -d 203.0.113.2 -p icmp -j DNAT --to-destination 10.0.0.2
ping -c 1 -W 1 203.0.113.2
ip netns exec c ping -c 1 -W 1 203.0.113.2
ip netns exec r iptables -t nat -A POSTROUTING -s 10.0.0.0/24 -d 10.0.0.2 -j MASQUERADE
ip netns exec c ping -c 1 -W 1 203.0.113.2
ip netns exec r iptables -t nat -F
ip netns exec r iptables -t nat -A POSTROUTING -o wan -s 10.0.0.1 -j SNAT --to-source 203.0.113.77
ip netns exec c ping -c 1 -W 1 203.0.113.1
ip -n r addr add 203.0.113.77/32 dev wan
sleep 1
ip netns exec c ping -c 1 -W 3 203.0.113.1
ip netns exec s ping -c 1 -W 1 203.0.113.1
ip netns exec r iptables -t nat -F
ip netns exec r iptables -t nat -A OUTPUT -d 1.2.3.4 -j DNAT --to-destination 10.0.0.2
ip -n r route add default via 203.0.113.1
ip netns exec r ping -c 1 -W 1 1.2.3.4
ip netns exec c ping -c 1 -W 1 1.2.3.4
ip netns exec r iptables -t nat -A PREROUTING -p udp --dport 53 -j REDIRECT --to-ports 5300
ip netns exec r sh -c 'nc -u -l -p 5300 -W 1 > /tmp/redirected' &
sleep 0.5
ip netns exec c sh -c 'echo query | nc -u -w 1 9.9.9.9 53'
sleep 1
cat /tmp/redirected
ip netns exec r iptables -t nat -A POSTROUTING -s 10.0.0.0/24 ! -d 10.0.0.0/24 -o wan -j MASQUERADE
ip netns exec r iptables -A FORWARD -m conntrack --ctstate RELATED,ESTABLISHED -j ACCEPT
ip netns exec r iptables -P FORWARD DROP
ip netns exec c ping -c 1 -W 1 203.0.113.1
ip netns exec r iptables -A FORWARD -i br0 -o wan -j ACCEPT
ip netns exec c ping -c 1 -W 1 203.0.113.1
ip netns exec c traceroute -n -q 1 -m 3 203.0.113.1
ip netns exec r iptables-save | grep -v '^#' | sed 's/\[[0-9]*:[0-9]*\]/[N:N]/'
