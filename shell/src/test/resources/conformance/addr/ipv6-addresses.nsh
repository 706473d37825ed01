ip netns add a
ip netns add b
ip link add e0 address 02:00:00:00:00:01 netns a type veth peer name e0 address 02:00:00:00:00:02 netns b
ip -n a addr
ip -n a addr add 2001:db8::1/64 dev e0
ip -n a addr show e0
ip -n a link set e0 up
ip -n b link set e0 up
ip -n a addr show e0
sleep 3
ip -n a addr show e0
ip -n b addr show e0
ip -n b addr add 2001:db8::1/64 dev e0
sleep 3
ip -n b addr show e0
ip -n b addr show tentative
ip -n b addr show dadfailed
ip -n b addr del 2001:db8::1/64 dev e0
ip -n b addr add 2001:db8::2/64 dev e0 nodad
ip -n b addr show e0
ip netns exec b ping -c 2 2001:db8::1
ip -n a addr add 2001:db8::3/64 dev e0 valid_lft 100 preferred_lft 0
ip -n a addr add 2001:DB8:0:0::A/64 dev e0
ip -n a addr add 2001:db8::b dev e0
ip -n a addr add ::ffff:1.2.3.4/128 dev e0
ip -n a addr add fe80::5/64 dev e0
ip -n a addr add fec0::5/64 dev e0
ip -n a addr add ff02::5/64 dev e0
ip -n a addr add ::1/128 dev e0
ip -n a addr add ::/64 dev e0
ip -n a addr add 2001:db8::1/64 dev e0
ip -n a addr add 2001:db8::z/64 dev e0
ip -n a addr add 2001:db8::9/129 dev e0
ip -n a addr add 2001:db8::7 peer 2001:db8::8/64 dev e0
sleep 2
ip -n a -6 addr show dev e0
ip -n a -6 addr show dev e0 scope link
ip -n a -6 -o addr show dev e0
ip -n a -6 -br addr
ip -n a -6 route
ip -n a -6 route show table local
ip -n a -j -6 addr show dev e0 scope link
ip -n a addr del 2001:db8::99/64 dev e0
ip -n a addr del 2001:db8::b dev e0
ip -n a link set e0 down
ip -n a addr show e0
ip -n a link set e0 up
sleep 3
ip -n a addr show e0
sysctl -w net.ipv6.conf.all.disable_ipv6=1
ip netns exec a sysctl -w net.ipv6.conf.e0.disable_ipv6=1
ip -n a addr show e0
ip -n a addr add 2001:db8::1/64 dev e0
ip netns exec a sysctl -w net.ipv6.conf.e0.disable_ipv6=0
sleep 3
ip -n a addr show e0
ip -n a addr show lo
ip -n a link set lo up
ip -n a addr show lo
ip addr show ens33
