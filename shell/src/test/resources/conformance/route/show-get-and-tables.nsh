sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link add d1 address 02:00:00:00:00:d1 type dummy
ip addr add 10.0.0.1/24 dev d0
ip addr add 10.0.0.9/24 dev d0
ip addr add 10.0.1.1/24 dev d1
ip link set d0 up
ip link set d1 up
ip route add 10.5.0.0/16 nexthop via 10.0.0.2 weight 2 nexthop via 10.0.1.2
ip route add 10.5.5.0/24 nexthop via 10.0.0.2 dev d0 weight 1 nexthop dev d1 weight 3
ip route add 10.6.0.0/16 nexthop via 10.77.0.2 nexthop via 10.0.1.2
ip route add 10.6.0.0/16 nexthop via 10.0.0.2 weight 0
ip route add 10.6.0.0/16 nexthop via 10.0.0.2 weight 256
ip route add 10.6.0.0/16 nexthop via 10.0.0.2 weight 257
ip route add 10.6.0.0/16 nexthop
ip route
ip -o route
ip -j route
ip -j -p route show 10.5.5.0/24
ip -d route
ip route add 10.9.0.0/16 via 10.0.0.2 table 100
ip route add default via 10.0.1.2 table 100
ip route add 10.9.0.0/16 via 10.0.0.2 table main
ip route add 10.9.0.0/16 via 10.0.0.2 table bogus
ip route add 10.9.0.0/16 via 10.0.0.2 table 5000000000
ip route show table 100
ip route show table 101
ip route show table bogus
ip route show table main
ip route show table local
ip route show table default
ip route show table all
ip route show table 0
ip route list cache
ip route show root 10.5.0.0/16
ip route show root 10.0.0.0/8
ip route show match 10.5.5.7
ip route show match 10.5.5.0/24
ip route show exact 10.5.0.0/16
ip route show 10.5.5.0/24
ip route show 10.5.5.5
ip route show to root 10.5.0.0/16 match 10.5.5.5
ip route show dev d1
ip route show dev nosuch
ip route show via 10.0.0.2
ip route show via 10.0.0.99
ip route show src 10.0.0.1
ip route show proto kernel
ip route show proto static
ip route show proto boot
ip route show scope link
ip route show scope global
ip route show metric 0
ip route show bogus
ip route get 10.0.0.1
ip route get 10.0.0.7
ip route get 10.0.0.255
ip route get 10.5.5.5 from 10.0.1.1
ip route get 10.0.0.7 from 10.0.0.9
ip route get 10.0.0.7 from 1.2.3.4
ip route get 10.0.0.7 oif d1
ip route get 8.8.8.8
ip route get 127.0.0.1
ip route get 224.0.0.5
ip route get 255.255.255.255
ip route get 10.0.1.7 from 10.0.0.7 iif d0
sysctl -w net.ipv4.ip_forward=1
ip route get 10.0.1.7 from 10.0.0.7 iif d0
ip route get 10.0.1.7 from 10.0.1.8 iif d0
ip route get 10.0.0.1 from 10.0.0.7 iif d0
ip route get 10.0.0.1 from 10.0.0.1 iif d0
ip route get 8.8.8.8 mark 5
ip route get 8.8.8.8 fibmatch
ip route get fibmatch 10.0.0.7
ip route get 8.8.8.8 uid 0
ip route get 8.8.8.8 ipproto tcp dport 80
ip route get 8.8.8.8 tos 0x10
ip route get
ip route get bogus
ip route get 10.0.0.0/24
ip -j route get 8.8.8.8
ip -o route get 10.0.0.7
ip -4 route get to 8.8.8.8
ip route get 8.8.8.8 bogus
ip r g 8.8.8.8
ip route add unreachable 10.30.0.0/16
ip route add prohibit 10.31.0.0/16
ip route add blackhole 10.32.0.0/16
ip route add throw 10.33.0.0/16
ip route get 10.30.0.1
ip route get 10.31.0.1
ip route get 10.32.0.1
ip route get 10.33.0.1
ip route del default
ip route get 8.8.8.8
