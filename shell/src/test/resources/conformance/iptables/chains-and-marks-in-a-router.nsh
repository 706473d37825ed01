sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in a b; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip -n $n link set lo up; ip link add p$n type veth peer name e0 netns $n; ip link set p$n up; ip -n $n link set e0 up; done
ip addr add 10.1.0.254/24 dev pa
ip addr add 10.2.0.254/24 dev pb
ip -n a addr add 10.1.0.1/24 dev e0
ip -n b addr add 10.2.0.1/24 dev e0
ip -n a route add default via 10.1.0.254
ip -n b route add default via 10.2.0.254
sysctl -q -w net.ipv4.ip_forward=1
sleep 2
iptables -N checks
iptables -N log-and-drop
iptables -A FORWARD -j checks
iptables -A checks -p icmp --icmp-type echo-request -s 10.1.0.0/24 -j RETURN
iptables -A checks -p icmp --icmp-type echo-reply -j RETURN
iptables -A checks -g log-and-drop
iptables -A log-and-drop -m limit --limit 10/min -j LOG --log-prefix "drop: "
iptables -A log-and-drop -j DROP
ip netns exec a ping -c 2 -i 0.2 -W 1 10.2.0.1
ip netns exec b ping -c 1 -W 1 10.1.0.1
iptables -L -v -n
iptables -L checks -v -n --line-numbers
dmesg | grep -o 'drop: .*' | sed 's/ ID=[0-9]*//g; s/MAC=[^ ]*/MAC=T/'
iptables -I checks 1 -p udp --dport 53 -j ACCEPT
iptables -D checks 3
iptables -S checks
ip netns exec a ping -c 1 -W 1 10.2.0.1
iptables -R checks 2 -m state --state ESTABLISHED -j RETURN
iptables -I checks 2 -m state --state NEW -i pa -j ACCEPT
ip netns exec a ping -c 1 -W 1 10.2.0.1
ip netns exec b ping -c 1 -W 1 10.1.0.1
iptables -L checks -v -n | awk '{print $1, $2, $3}'
iptables -Z checks 2
iptables -L checks -v -n | awk '{print $1, $2, $3}'
iptables -E log-and-drop trash
iptables -S
iptables -X trash
iptables -F checks
iptables -X trash
iptables -F trash
iptables -X trash
iptables -X checks
iptables -D FORWARD -j checks
iptables -X checks
iptables -t mangle -A PREROUTING -i pa -j CONNMARK --set-mark 3
iptables -t mangle -A PREROUTING -i pb -j CONNMARK --restore-mark
iptables -A FORWARD -i pb -m mark --mark 3 -j ACCEPT
iptables -A FORWARD -i pb -j DROP
ip netns exec a ping -c 1 -W 1 10.2.0.1
ip netns exec b ping -c 1 -W 1 10.1.0.1
iptables -L FORWARD -v -n
iptables -F
iptables -t mangle -F
iptables -t mangle -A PREROUTING -i pa -j TTL --ttl-set 1
ip netns exec a ping -c 1 -W 1 10.2.0.1
iptables -t mangle -R PREROUTING 1 -i pa -j TTL --ttl-inc 10
ip netns exec a ping -c 1 -W 1 -t 1 10.2.0.1
iptables -t mangle -F
iptables -A FORWARD -m addrtype --dst-type UNICAST -m iprange --src-range 10.1.0.1-10.1.0.9 -j REJECT --reject-with icmp-port-unreachable
ip netns exec a ping -c 1 -W 1 10.2.0.1
ip netns exec b ping -c 1 -W 1 10.1.0.1
iptables -P INPUT DROP
ip netns exec a ping -c 1 -W 1 10.1.0.254
ping -c 1 -W 1 127.0.0.1
iptables -A INPUT -i lo -j ACCEPT
ping -c 1 -W 1 127.0.0.1
ping -c 1 -W 1 10.2.0.1
iptables -A INPUT -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
ping -c 1 -W 1 10.2.0.1
iptables -L -v -n
