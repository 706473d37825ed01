sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add vm1
ip netns exec vm1 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:fe type veth peer name eth0 address 52:54:00:aa:bb:cc netns vm1
ip addr add 10.0.1.254/24 dev v0
ip link set v0 up
ip netns exec vm1 busybox ip link set lo up
ip netns exec vm1 busybox ip link set eth0 up mtu 1400 qlen 500
ip netns exec vm1 busybox ip addr add 10.0.1.1/24 brd + dev eth0
ip netns exec vm1 busybox ip addr add 10.0.1.2/24 dev eth0 label eth0:2
ip netns exec vm1 busybox ip addr add 10.0.3.1 peer 10.0.3.2 dev eth0
ip netns exec vm1 busybox ip addr add 10.0.4.1/24 scope link dev eth0
sleep 2
ip netns exec vm1 busybox ip addr
ip netns exec vm1 busybox ip -o addr
ip netns exec vm1 busybox ip addr show to 10.0.3.0/24
ip netns exec vm1 busybox ip addr show label eth0:2
ip netns exec vm1 busybox ip addr show scope link
ip netns exec vm1 busybox ip addr show bogus bogus2
ip netns exec vm1 busybox ip addr add 10.0.5.1/24 bogus dev eth0
ip netns exec vm1 busybox ip addr add 10.0.5.1/99 dev eth0
ip netns exec vm1 busybox ip addr add
ip netns exec vm1 busybox ip addr add dev eth0
ip netns exec vm1 busybox ip addr del 10.0.4.1 dev eth0
ip netns exec vm1 busybox ip -f bogus addr
ip netns exec vm1 busybox ip -o link
ip netns exec vm1 busybox ip link set eth0 promisc on
ip netns exec vm1 busybox ip link show eth0
ip netns exec vm1 busybox ip link set eth0 promisc off multicast off
ip netns exec vm1 busybox ip link show eth0
ip netns exec vm1 busybox ip link set eth0 multicast on arp bogus
ip netns exec vm1 busybox ip link set
ip netns exec vm1 busybox ip link set eth0 bogus
ip netns exec vm1 busybox ip link set eth0 mtu
ip netns exec vm1 busybox ip link set eth0 mtu abc
ip netns exec vm1 busybox ip link set eth0 master nosuch
ip netns exec vm1 busybox ip link add d0 type dummy
ip netns exec vm1 busybox ip link add d0 type dummy
ip netns exec vm1 busybox ip link del nosuch
ip netns exec vm1 busybox ip link del d0
ip netns exec vm1 busybox ip route add default via 10.0.1.254
ip netns exec vm1 busybox ip route add 99.9.0.0/16 dev eth0 src 10.0.1.2
ip netns exec vm1 busybox ip route add blackhole 98.0.0.0/8
ip netns exec vm1 busybox ip route add unreachable 97.0.0.0/8
ip netns exec vm1 busybox ip route add prohibit 97.5.0.0/16
ip netns exec vm1 busybox ip route add 96.0.0.0/8 dev eth0 metric 5
ip netns exec vm1 busybox ip route add 96.0.0.0/8 dev eth0 table 7
ip netns exec vm1 busybox ip route append 96.0.0.0/8 dev eth0
ip netns exec vm1 busybox ip route change 94.0.0.0/8 dev eth0
ip netns exec vm1 busybox ip route add 95.0.0.0/8 dev nosuch
ip netns exec vm1 busybox ip route add 95.0.0.0/8 dev eth0 bogus 5
ip netns exec vm1 busybox ip route add 10.0.0.1/24 dev eth0
ip netns exec vm1 busybox ip route
ip netns exec vm1 busybox ip route list table 7
ip netns exec vm1 busybox ip route show dev eth0
ip netns exec vm1 busybox ip route show scope link
ip netns exec vm1 busybox ip route get 99.9.9.9
ip netns exec vm1 busybox ip route get 98.1.1.1
ip netns exec vm1 busybox ip route get 97.1.1.1
ip netns exec vm1 busybox ip route get 97.5.1.1
ip netns exec vm1 busybox ip route get 10.0.1.1
ip netns exec vm1 busybox ip route get
ip netns exec vm1 busybox ip route flush table 7
ip netns exec vm1 busybox ip route flush
ip netns exec vm1 busybox ip route list table 7
ip netns exec vm1 busybox ip rule add from 10.0.0.0/24 table 100
ip netns exec vm1 busybox ip rule add to 1.1.1.1 lookup 5 pref 10
ip netns exec vm1 busybox ip rule add fwmark 5 table 9
ip netns exec vm1 busybox ip rule
ip netns exec vm1 busybox ip rule del from 10.0.0.0/24
ip netns exec vm1 busybox ip rule del pref 99
ip netns exec vm1 busybox ip rule bogus
ip netns exec vm1 busybox ping -c 1 10.0.1.254 | sed 's,= .* ms,= T ms,'
ip netns exec vm1 busybox arping -c 1 -I eth0 10.0.1.254 | sed 's,[0-9.]*ms,T,'
ip netns exec vm1 busybox arping -c 1 -I lo 127.0.0.1
ip netns exec vm1 busybox arping -c 1 -I nosuch 10.0.1.254
ip netns exec vm1 busybox traceroute -n -q 1 10.0.1.254 | sed 's,[0-9.]* ms,T,'
ip netns exec vm1 busybox ip neigh flush
ip netns exec vm1 busybox ip neigh flush dev nosuch
ip netns exec vm1 busybox ip neigh bogus
ip netns exec vm1 busybox route add -net 10.8.0.0 netmask 255.255.0.0 dev eth0
ip netns exec vm1 busybox route add -net 10.8.0.1/16 dev eth0
ip netns exec vm1 busybox route add -net 10.9.0.0 dev eth0
ip netns exec vm1 busybox route add -net 10.9.0.0 netmask 255.0.255.0 dev eth0
ip netns exec vm1 busybox route add 10.9.0.0 netmask 255.255.0.0 dev eth0
ip netns exec vm1 busybox route add -host 10.9.0.1 reject
ip netns exec vm1 busybox route add default gw 10.0.1.253
ip netns exec vm1 busybox route -n
ip netns exec vm1 busybox route -e
ip netns exec vm1 busybox route del 10.8.0.0
ip netns exec vm1 busybox route -A bogus
ip netns exec vm1 busybox arp -d 10.0.1.254
ip netns exec vm1 busybox arp 10.0.1.77
ip netns exec vm1 busybox arp -s 10.0.1.77 02:00:00:00:00:77
ip netns exec vm1 busybox arp -an | grep 77
ip netns exec vm1 busybox ping -c 1 -W 1 10.99.0.1 -q | sed 's,= .* ms,= T ms,'
ip netns exec vm1 busybox ip addr flush dev eth0
ip netns exec vm1 busybox ip addr show eth0
ip netns exec vm1 busybox ping -c 1 10.99.0.1
