ip netns add h1
ip netns add h2
ip netns exec h1 sysctl -q -w net.ipv6.conf.all.forwarding=1 net.ipv6.conf.default.accept_dad=0
ip netns exec h2 sysctl -q -w net.ipv6.conf.all.forwarding=1 net.ipv6.conf.default.accept_dad=0
ip link add e0 netns h1 address 02:00:00:00:01:01 type veth peer name e0 netns h2 address 02:00:00:00:02:01
ip -n h1 addr add 10.0.0.1/24 dev e0
ip -n h2 addr add 10.0.0.2/24 dev e0
ip -n h1 addr add fd00::1/64 dev e0 nodad
ip -n h2 addr add fd00::2/64 dev e0 nodad
ip -n h1 link set e0 up
ip -n h2 link set e0 up
sleep 3
ip -n h1 tunnel add s1 mode sit local 10.0.0.1 remote 10.0.0.2 ttl 64
ip -n h2 tunnel add s1 mode sit local 10.0.0.2 remote 10.0.0.1 ttl 64
ip -n h1 link set s1 up
ip -n h2 link set s1 up
ip -n h1 addr add fd01::1/64 dev s1
ip -n h2 addr add fd01::2/64 dev s1
sleep 2
ip -n h1 addr show s1
ip -n h1 -6 route show dev s1
ip netns exec h1 ping -c 1 fd01::2
ip -n h1 -6 tunnel add t6 mode ip6ip6 local fd00::1 remote fd00::2
ip -n h2 -6 tunnel add t6 mode ip6ip6 local fd00::2 remote fd00::1
ip -n h1 link set t6 up
ip -n h2 link set t6 up
ip -n h1 addr add fd02::1/64 dev t6
ip -n h2 addr add fd02::2/64 dev t6
sleep 2
ip -n h1 addr show t6 | sed 's/permaddr .*/permaddr P/'
ip netns exec h1 ping -c 1 fd02::2
ip -n h1 -6 tunnel add t4 mode ipip6 local fd00::1 remote fd00::2
ip -n h2 -6 tunnel add t4 mode ipip6 local fd00::2 remote fd00::1
ip -n h1 link add g6 type ip6gre local fd00::1 remote fd00::2
ip -n h2 link add g6 type ip6gre local fd00::2 remote fd00::1
ip -n h1 link set g6 up
ip -n h2 link set g6 up
ip -n h1 addr add 172.16.6.1/24 dev g6
ip -n h2 addr add 172.16.6.2/24 dev g6
sleep 2
ip netns exec h1 ping -c 1 172.16.6.2
ip -n h1 addr show g6 | sed 's/permaddr .*/permaddr P/'
ip -n h1 -6 tunnel show
ip -n h1 tunnel show
ip -n h1 link show | sed 's/permaddr .*/permaddr P/'
ip netns exec h1 tcpdump -l -n -i e0 -c 6 'ip6 proto 60 or ip proto 41' > /tmp/cap 2>/dev/null &
sleep 1
ip netns exec h1 ping -c 1 fd01::2 > /dev/null
ip netns exec h1 ping -c 1 fd02::2 > /dev/null
ip netns exec h1 ping -c 1 172.16.6.2 > /dev/null
sleep 1
wait
sed -e 's/^[0-9:.]* //' -e 's/id [0-9]*, seq/id ID, seq/' /tmp/cap
ip -n h1 -6 tunnel change t6 hoplimit 5 tclass 0x20 encaplimit none
ip -n h1 -6 tunnel show t6
ip -n h1 -6 tunnel del t6
ip -n h1 -6 tunnel del t6
ip -n h1 -6 tunnel add t7 mode bogus
ip -n h1 -6 tunnel add t7 mode ip6ip6 remote 10.0.0.1
ip -n h1 -6 tunnel add t7
ip -n h1 -6 tunnel add t7 mode any remote fd00::9 local fd00::1
ip -n h1 -6 tunnel show t7
ip -n h1 -6 tunnel add t8 mode any remote fd00::9 local fd00::1
ip -n h1 tunnel add t9 mode gre remote fd00::1
ip -n h1 tunnel add t9 remote 10.0.0.5
ip -n h1 tunnel add gre9 remote 10.0.0.5
ip -n h1 tunnel show gre9
ip -n h1 addr show e0 | head -3
