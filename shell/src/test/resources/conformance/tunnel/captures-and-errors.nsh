ip netns add h1
ip netns add h2
ip netns exec h1 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns exec h2 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add e0 netns h1 address 02:00:00:00:01:01 type veth peer name e0 netns h2 address 02:00:00:00:02:01
ip -n h1 addr add 10.0.0.1/24 dev e0
ip -n h2 addr add 10.0.0.2/24 dev e0
ip -n h1 link set e0 up
ip -n h2 link set e0 up
ip -n h1 link set lo up
sleep 1
ip -n h1 tunnel add g1 mode gre local 10.0.0.1 remote 10.0.0.2 key 7
ip -n h2 tunnel add g1 mode gre local 10.0.0.2 remote 10.0.0.1 key 7
ip -n h1 link add t1 address 02:00:00:00:01:0a type gretap local 10.0.0.1 remote 10.0.0.2
ip -n h2 link add t1 address 02:00:00:00:02:0a type gretap local 10.0.0.2 remote 10.0.0.1
ip -n h1 tunnel add i1 mode ipip local 10.0.0.1 remote 10.0.0.2
ip -n h2 tunnel add i1 mode ipip local 10.0.0.2 remote 10.0.0.1
ip -n h1 addr add 172.16.1.1/24 dev g1
ip -n h2 addr add 172.16.1.2/24 dev g1
ip -n h1 addr add 172.16.2.1/24 dev t1
ip -n h2 addr add 172.16.2.2/24 dev t1
ip -n h1 addr add 172.16.3.1/24 dev i1
ip -n h2 addr add 172.16.3.2/24 dev i1
ip -n h1 link set g1 up
ip -n h2 link set g1 up
ip -n h1 link set t1 up
ip -n h2 link set t1 up
ip -n h1 link set i1 up
ip -n h2 link set i1 up
sleep 1
ip netns exec h1 tcpdump -l -n -i e0 -c 20 ip > /tmp/cap 2>/dev/null &
sleep 1
ip netns exec h1 ping -c 1 172.16.1.2
ip netns exec h1 ping -c 1 172.16.2.2
ip netns exec h1 ping -c 1 172.16.3.2
sleep 1
kill $!
wait
sed -e 's/^[0-9:.]* //' -e 's/id [0-9]*, seq/id ID, seq/' /tmp/cap
ip netns exec h1 tcpdump -l -n -v -e -i e0 -c 20 ip > /tmp/cap 2>/dev/null &
sleep 1
ip netns exec h1 ping -c 1 172.16.1.2 > /dev/null
ip netns exec h1 ping -c 1 172.16.2.2 > /dev/null
ip netns exec h1 ping -c 1 172.16.3.2 > /dev/null
sleep 1
kill $!
wait
sed -e 's/^[0-9:.]* //' -e 's/id [0-9]*, /id ID, /g' /tmp/cap
ip netns exec h1 tcpdump -l -n -e -i g1 -c 2 > /tmp/cap 2>/tmp/err &
sleep 1
ip netns exec h1 ping -c 1 172.16.1.2 > /dev/null
sleep 1
wait
sed -e 's/^[0-9:.]* //' -e 's/id [0-9]*, /id ID, /g' /tmp/cap
cat /tmp/err
ip -n h1 -s link show t1
ip -n h1 -s link show g1
ip -n h1 route get 172.16.1.2
ip -n h1 neigh show dev t1
ip -n h1 neigh show dev g1
ip -n h2 link set g1 down
ip netns exec h1 ping -c 2 -W 1 172.16.1.2
ip -n h2 tunnel del g1
ip netns exec h1 ping -c 2 -W 1 172.16.1.2
ip -n h2 tunnel del i1
ip netns exec h1 ping -c 3 -W 1 172.16.3.2
sleep 1
ip netns exec h1 ping -c 1 -W 1 172.16.3.2
ip -n h1 -s link show i1
ip -n h1 tunnel change i1 ttl 5
ip -n h1 -br link show
ip -n h1 -br addr show
ip -n h1 addr flush dev e0
ip netns exec h1 ping -c 1 -W 1 172.16.2.2
ip -n h1 -s link show t1
ip netns exec h1 iptables -A OUTPUT -p gre -j DROP
ip netns exec h1 iptables -A OUTPUT -p 4 -j DROP
ip netns exec h1 iptables -L OUTPUT -n
ip -n h1 link del g1
ip -n h1 link set i1 netns h2
ip -n h2 link show i1
ip -n h2 tunnel show
ip -n h1 tunnel show
ip netns del h1
sleep 1
ip -n h2 link show i1
