ip netns add a
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02 netns a
ip -n a link set lo up
ip addr add 2001:db8::1/64 dev v0 nodad
ip -n a addr add 2001:db8::2/64 dev v1 nodad
ip link set v0 up
ip -n a link set v1 up
sleep 4
ping -c 1 2001:db8::2
ip6tables -A OUTPUT -d 2001:db8::2 -p icmpv6 --icmpv6-type echo-request -j DROP
ping -c 1 -W 1 2001:db8::2
ip6tables -R OUTPUT 1 -d 2001:db8::2 -p icmpv6 --icmpv6-type echo-request -j REJECT
ping -c 1 -W 1 2001:db8::2
ip6tables -S
ip6tables -L -n
ip6tables -L -v -n
ip6tables -F
ip6tables -A INPUT -s 10.0.0.1 -j ACCEPT
ip6tables -A INPUT -s 2001:db8::/32 -j ACCEPT
ip6tables -A INPUT -p icmp -j ACCEPT
ip6tables -A INPUT -m state --state ESTABLISHED -j ACCEPT
ip6tables -t nat -A POSTROUTING -o v0 -j MASQUERADE
ip6tables -S
ip6tables -F
ip netns exec a ip6tables -A INPUT -p icmpv6 --icmpv6-type neighbor-solicitation -j DROP
ip -6 neigh flush dev v0
ping -c 1 -W 4 2001:db8::2
ip -6 neigh show dev v0 2001:db8::2
ip netns exec a ip6tables -F
sysctl net.ipv6.conf.v0.disable_ipv6 net.ipv6.conf.v0.forwarding net.ipv6.conf.v0.accept_dad net.ipv6.conf.v0.autoconf net.ipv6.conf.v0.hop_limit
sysctl -w net.ipv6.conf.v0.hop_limit=33
ip netns exec a ping -c 1 -W 1 2001:db8::1
ip netns exec a sysctl -q -w net.ipv6.conf.v1.hop_limit=44
ping -c 2 -i 0.3 2001:db8::2
ping -c 1 -t 200 2001:db8::2
sysctl -w net.ipv6.icmp.echo_ignore_all=1
ip netns exec a ping -c 1 -W 1 2001:db8::1
sysctl -w net.ipv6.conf.v0.disable_ipv6=1
ip addr show v0
ping -c 1 -W 1 2001:db8::2
ip addr add 2001:db8::9/64 dev v0
sysctl -w net.ipv6.conf.v0.disable_ipv6=0
sleep 3
ip addr show v0
ip -6 route show dev v0
sysctl -w net.ipv6.conf.all.forwarding=1
sysctl net.ipv6.conf.v0.forwarding net.ipv6.conf.default.forwarding net.ipv6.conf.lo.forwarding
sysctl -w net.ipv6.bindv6only=1
ping -6 -c 1 localhost
ping -c 1 ip6-localhost
ip link set v0 addrgenmode none
ip link set v0 down
ip link set v0 up
sleep 3
ip -6 addr show v0
ip link set v0 addrgenmode eui64
sleep 1
ip -6 addr show v0
ip link set v0 address 02:00:00:00:00:11
ip -6 addr show v0
