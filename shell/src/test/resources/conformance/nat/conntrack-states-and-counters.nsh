sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in c s; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip -n $n link set lo up; ip link add p$n type veth peer name e0 netns $n; ip link set p$n up; ip -n $n link set e0 up; done
ip addr add 10.1.0.254/24 dev pc
ip addr add 10.2.0.254/24 dev ps
ip -n c addr add 10.1.0.1/24 dev e0
ip -n s addr add 10.2.0.1/24 dev e0
ip -n c route add default via 10.1.0.254
sysctl -w net.ipv4.ip_forward=1
sleep 2
ip netns exec c ping -c 1 -W 1 10.2.0.1
iptables -t nat -A POSTROUTING -s 10.1.0.0/24 -o ps -j MASQUERADE
ip netns exec c ping -c 3 -i 0.2 10.2.0.1
iptables -t nat -L -v -n
ip netns exec c ping -c 2 -i 0.2 10.2.0.1
iptables -t nat -L POSTROUTING -v -n
iptables -t nat -Z
iptables -t nat -L POSTROUTING -v -n
iptables -t nat -R POSTROUTING 1 -s 10.1.0.0/24 -o ps -j SNAT --to-source 10.2.0.100-10.2.0.101
ip netns exec c ping -c 1 -W 1 10.2.0.1
ip addr add 10.2.0.100/24 dev ps
ip addr add 10.2.0.101/24 dev ps
ip netns exec c ping -c 1 -W 2 10.2.0.1
iptables -t nat -F
iptables -N icmp-in
iptables -A INPUT -p icmp -j icmp-in
iptables -A icmp-in -s 10.1.0.1 -j RETURN
iptables -A icmp-in -j DROP
ip netns exec c ping -c 1 -W 1 10.1.0.254
ip netns exec s ping -c 1 -W 1 10.2.0.254
iptables -L -v -n
iptables -F icmp-in
iptables -A icmp-in -m conntrack --ctstate NEW -m limit --limit 1/hour --limit-burst 1 -j ACCEPT
iptables -A icmp-in -m conntrack --ctstate ESTABLISHED -j ACCEPT
iptables -A icmp-in -j DROP
ip netns exec c ping -c 3 -i 0.3 -W 1 10.1.0.254
ip netns exec c ping -c 2 -i 0.3 -W 1 10.1.0.254
iptables -L icmp-in -v -n
iptables -F
iptables -X
iptables -t nat -A PREROUTING -d 10.1.0.254 -p icmp -j DNAT --to-destination 10.2.0.1
ip netns exec c ping -c 1 -W 1 10.1.0.254
ip -n s route add default via 10.2.0.254
ip netns exec c ping -c 2 -i 0.3 -W 1 10.1.0.254
iptables -t nat -L PREROUTING -v -n
iptables -t nat -F
iptables -t nat -A PREROUTING -i pc -d 1.1.1.1 -j DNAT --to-destination 10.2.0.77
ip netns exec c ping -c 1 -W 4 1.1.1.1
iptables -t nat -A POSTROUTING -o ps -j ACCEPT
iptables -t nat -A POSTROUTING -o ps -j MASQUERADE
ip netns exec s ping -c 1 -W 1 10.1.0.1
iptables -t nat -S
iptables -t mangle -A FORWARD -s 10.1.0.1 -j MARK --set-mark 9
iptables -A FORWARD -m mark --mark 9 -j REJECT
ip netns exec c ping -c 1 -W 1 10.2.0.1
iptables -L FORWARD -v -n
iptables -t mangle -L FORWARD -v -n
iptables -t nat -A OUTPUT -d 9.9.9.9 -j DNAT --to-destination 10.1.0.1
ping -c 1 -W 1 9.9.9.9
ping -c 1 -W 1 192.168.2.2
