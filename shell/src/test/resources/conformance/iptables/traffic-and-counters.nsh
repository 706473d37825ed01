sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in a b; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip -n $n link set lo up; ip link add p$n address 02:00:00:00:01:0$n type veth peer name e0 address 02:00:00:00:00:0$n netns $n; ip link set p$n up; ip -n $n link set e0 up; done
ip addr add 10.1.0.254/24 dev pa
ip addr add 10.2.0.254/24 dev pb
ip -n a addr add 10.1.0.1/24 dev e0
ip -n b addr add 10.2.0.1/24 dev e0
ip -n a route add default via 10.1.0.254
ip -n b route add default via 10.2.0.254
sysctl -q -w net.ipv4.ip_forward=1
sleep 2
ip netns exec a ping -c 1 10.2.0.1
iptables -A FORWARD -p icmp -j ACCEPT
iptables -A FORWARD -s 10.1.0.0/24 -j ACCEPT
ip netns exec a ping -c 3 -i 0.2 10.2.0.1
iptables -L FORWARD -v -n
iptables -P FORWARD DROP
iptables -F FORWARD
ip netns exec a ping -c 2 -i 0.2 -W 1 10.2.0.1
iptables -L FORWARD -v -n
iptables -A FORWARD -m state --state ESTABLISHED,RELATED -j ACCEPT
iptables -A FORWARD -i pa -o pb -j ACCEPT
ip netns exec a ping -c 2 -i 0.2 -W 1 10.2.0.1
ip netns exec b ping -c 2 -i 0.2 -W 1 10.1.0.1
iptables -L FORWARD -v -n
iptables -Z FORWARD
iptables -L FORWARD -v -n
iptables -A FORWARD -j REJECT
ip netns exec b ping -c 1 -W 1 10.1.0.1
iptables -R FORWARD 3 -j REJECT --reject-with icmp-host-unreachable
sleep 1
ip netns exec b ping -c 1 -W 1 10.1.0.1
iptables -R FORWARD 3 -j REJECT --reject-with icmp-net-unreachable
sleep 1
ip netns exec b ping -c 1 -W 1 10.1.0.1
iptables -R FORWARD 3 -j REJECT --reject-with icmp-admin-prohibited
sleep 1
ip netns exec b ping -c 1 -W 1 10.1.0.1
iptables -R FORWARD 3 -j REJECT --reject-with icmp-proto-unreachable
sleep 1
ip netns exec b ping -c 1 -W 1 10.1.0.1
iptables -R FORWARD 3 -j REJECT --reject-with icmp-net-prohibited
sleep 1
ip netns exec b ping -c 1 -W 1 10.1.0.1
iptables -D FORWARD 3
iptables -A INPUT -p icmp --icmp-type echo-request -j DROP
ip netns exec a ping -c 1 -W 1 10.1.0.254
ip netns exec a ping -c 1 -W 1 10.2.0.254
iptables -D INPUT 1
iptables -A OUTPUT -d 10.1.0.1 -j DROP
ping -c 1 -W 1 10.1.0.1
iptables -R OUTPUT 1 -d 10.1.0.1 -j REJECT
ping -c 1 -W 1 10.1.0.1
iptables -F OUTPUT
iptables -A INPUT -m mac --mac-source 02:00:00:00:00:0a -j DROP
ip netns exec a ping -c 1 -W 1 10.1.0.254
ip netns exec b ping -c 1 -W 1 10.2.0.254
iptables -F INPUT
iptables -A INPUT -m ttl --ttl-lt 10 -j DROP
ip netns exec a ping -c 1 -W 1 -t 9 10.1.0.254
ip netns exec a ping -c 1 -W 1 -t 10 10.1.0.254
iptables -F INPUT
iptables -A INPUT -m length --length 84 -j DROP
ip netns exec a ping -c 1 -W 1 10.1.0.254
ip netns exec a ping -c 1 -W 1 -s 57 10.1.0.254
iptables -F INPUT
iptables -A INPUT -m limit --limit 1/min --limit-burst 2 -p icmp -j ACCEPT
iptables -A INPUT -p icmp -j DROP
ip netns exec a ping -c 4 -i 0.2 -W 1 10.1.0.254
iptables -L INPUT -v -n
iptables -F INPUT
iptables -A INPUT -m statistic --mode nth --every 2 --packet 0 -p icmp -j DROP
ip netns exec a ping -c 4 -i 0.2 -W 1 10.1.0.254
iptables -F INPUT
iptables -t mangle -A PREROUTING -i pa -j MARK --set-mark 5
ip rule add fwmark 5 table 100
ip route add blackhole default table 100
ip netns exec a ping -c 1 -W 1 10.2.0.1
ip netns exec b ping -c 1 -W 1 10.2.0.254
iptables -t mangle -F
ip netns exec a ping -c 1 -W 1 10.2.0.1
iptables -t mangle -A POSTROUTING -o pb -j TTL --ttl-set 33
iptables -A INPUT -i pa -p icmp -j LOG --log-prefix "seen: "
ip netns exec a ping -c 1 10.1.0.254
dmesg | grep -o 'seen: .*' | sed 's/ ID=[0-9]*//g'
iptables -t raw -A PREROUTING -p icmp -j NOTRACK
ip netns exec a ping -c 1 -W 1 10.2.0.1
iptables -L FORWARD -v -n
