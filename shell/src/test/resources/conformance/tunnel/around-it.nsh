sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add h2
ip netns exec h2 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add e0 address 02:00:00:00:01:01 type veth peer name e0 netns h2 address 02:00:00:00:02:01
ip addr add 10.0.0.1/24 dev e0
ip -n h2 addr add 10.0.0.2/24 dev e0
ip link set e0 up
ip -n h2 link set e0 up
ip link add g1 type gre local 10.0.0.1 remote 10.0.0.2
ip -n h2 link add g1 type gre local 10.0.0.2 remote 10.0.0.1
ip link add i1 type ipip local 10.0.0.1 remote 10.0.0.2
ip -n h2 link add i1 type ipip local 10.0.0.2 remote 10.0.0.1
cat /sys/class/net/g1/type /sys/class/net/g1/mtu /sys/class/net/g1/address /sys/class/net/g1/broadcast /sys/class/net/g1/iflink /sys/class/net/g1/flags
cat /sys/class/net/i1/type /sys/class/net/i1/address /sys/class/net/i1/addr_len
ethtool -i g1
ethtool -i i1
ip link set g1 up
ip -n h2 link set g1 up
ip link set i1 up
ip -n h2 link set i1 up
ip addr add 172.16.0.1 peer 172.16.0.2 dev g1
ip -n h2 addr add 172.16.0.2 peer 172.16.0.1 dev g1
ip addr add 172.17.0.1/24 dev i1
ip -n h2 addr add 172.17.0.2/24 dev i1
ip -n h2 addr add 192.0.2.1/32 dev lo
ip -n h2 link set lo up
ip route add 192.0.2.0/24 dev g1
ip route add 192.0.3.0/24 via 172.16.0.2
sleep 1
ping -c 1 172.16.0.2
ping -c 1 192.0.2.1
ping -c 1 -I i1 172.17.0.2
ip route show dev g1
ip route get 192.0.2.1
traceroute -n -q 1 192.0.2.1 | sed 's/[0-9.]* ms/T ms/g'
ifconfig i1
arping -c 1 -w 1 -I g1 172.16.0.2
iptables -A INPUT -p gre
iptables -A INPUT -p ipip
ping -c 1 172.16.0.2
iptables -L INPUT -n
iptables -L INPUT -v -n -x | awk 'NR>2 {print $1, $2, $3, $4}'
conntrack -L -p gre 2>/dev/null | sed 's/ [0-9]* src/ T src/'
ip -n h2 link set g1 mtu 1300
ping -c 1 -M do -s 1400 172.16.0.2
ip link set g1 mtu 1000
ping -c 1 -M do -s 1400 172.16.0.2
ping -c 1 -s 1400 172.16.0.2
ip link set gre0 up
ip -n h2 link del g1
ping -c 1 -W 1 172.16.0.2
ip -n h2 link set gre0 up
ping -c 1 -W 1 172.16.0.2
ip -n h2 -s link show gre0
ip link set e0 down
ping -c 1 -W 1 172.16.0.2
ip -s link show g1
ip link set e0 up
ip route show
ip link set g1 down
ip route show dev g1
ip link del i1
ip link add v1 link g1 type vlan id 5
ip link add m1 link g1 type macvlan
ip link add br0 type bridge
ip link set g1 master br0
ip link set g1 name g2
ip tunnel show g2
ip tunnel del g2
ip link show type gre
