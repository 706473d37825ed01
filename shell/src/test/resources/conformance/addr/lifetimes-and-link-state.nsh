sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link set d0 up
ip addr add 10.0.0.1/24 dev d0 valid_lft 5 preferred_lft 2
ip addr show d0
sleep 3
ip addr show d0
sleep 4
ip addr show d0
ip route show dev d0
ip addr add 10.1.0.1/24 dev d0
ip addr add 10.1.0.2/24 dev d0
ip route add 10.99.0.0/16 via 10.1.0.5
ip route add 10.98.0.0/16 via 10.1.0.5 src 10.1.0.2
ip route show dev d0
ip addr del 10.1.0.2/24 dev d0
ip route show dev d0
ip link set d0 down
ip addr show d0
ip route show dev d0
ip route show table local dev d0
ip link set d0 up
ip route show dev d0
ip route add 10.99.0.0/16 via 10.1.0.5
ip addr del 10.1.0.1/24 dev d0
ip route show dev d0
ip addr add 10.2.0.1/24 dev d0
ip addr add 10.2.0.1/24 dev ens33
ip route get 10.2.0.7
ip addr show to 10.2.0.1
ip addr del 10.2.0.1/24 dev d0
ip route get 10.2.0.7
ip addr flush dev ens33
ip route
ip addr show ens33
ip addr add 192.168.2.139/24 brd + dev ens33
ip route
ip route add default via 192.168.2.2
ping -c 1 8.8.8.8
ip addr add 127.0.0.2/8 dev lo
ip addr add 10.255.255.1/32 dev lo
ip addr show lo
ip addr del 127.0.0.1/8 dev lo
ip addr show lo
ip route show table local
ip link set lo down
ip addr show lo
ping -c 1 127.0.0.1
ip link set lo up
ip addr show lo
ip addr add 127.0.0.1/8 dev lo
ip addr add 127.0.0.1/8 dev lo
ping -c 1 127.0.0.1
ip netns add a
ip -n a addr
ip -n a link set lo up
ip -n a addr
ip -n a addr add 127.0.0.1/8 dev lo
ip link set d0 netns a
ip -n a addr show d0
ip -n a link show d0
