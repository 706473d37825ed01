sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link set d0 up
ip addr add 10.0.0.1/24 dev d0
ip addr add 10.0.0.2/24 dev d0
ip addr add 10.0.0.3/24 dev d0
ip addr add 10.0.0.4/25 dev d0
ip addr add 10.0.0.1/16 dev d0
ip addr show d0
ip route
ip addr del 10.0.0.1/24 dev d0
ip addr show d0
ip route show dev d0
sysctl -w net.ipv4.conf.d0.promote_secondaries=1
ip addr add 10.9.0.1/24 dev d0
ip addr add 10.9.0.2/24 dev d0
ip addr add 10.9.0.3/24 brd + dev d0
ip addr del 10.9.0.1/24 dev d0
ip addr show d0
ip route show table local dev d0
ip addr flush dev d0
ip addr show d0
ip addr add 10.1.1.1 dev d0
ip addr add 10.1.2.1/24 brd + dev d0
ip addr add 10.1.3.1/24 broadcast 10.1.3.255 dev d0
ip addr add 10.1.4.1/24 brd - dev d0
ip addr add 10.1.5.1/24 brd 10.1.5.77 dev d0
ip addr add 10.1.6.1/24 scope link dev d0
ip addr add 10.1.7.1/24 scope host dev d0
ip addr add 10.1.8.1/24 scope 33 dev d0
ip addr add 10.1.9.1/24 label d0:x dev d0
ip addr add 10.1.10.1/24 label e0:x dev d0
ip addr add 10.1.11.1/24 label d0x dev d0
ip addr add 10.1.12.1/24 label d0:aaaaaaaaaaaaaaaaa dev d0
ip addr add 10.1.13.1 peer 10.1.13.2 dev d0
ip addr add 10.1.14.1 peer 10.1.14.2/32 dev d0
ip addr add 10.1.15.1/30 peer 10.1.15.2/30 dev d0
ip addr add 10.1.16.1/31 dev d0
ip addr add 10.1.17.1/30 brd + dev d0
ip addr add 10.1.18.1/32 brd + dev d0
ip addr show d0
ip route show dev d0
ip route show table local dev d0
ip addr show d0 scope link
ip addr show d0 scope host
ip addr show d0 scope global
ip addr show dev d0 to 10.1.2.0/24
ip addr show to 10.1.0.0/16 scope link
ip addr show label 'd0:*'
ip addr show label d0:x
ip addr show up
ip addr show secondary
ip addr show primary
ip addr show permanent
ip addr show dynamic
ip -br addr
ip -o addr show d0 scope link
ip addr flush dev d0 label d0:x
ip addr flush dev d0 scope link
ip addr flush to 10.1.2.0/24
ip -s addr flush dev d0 scope 33
ip -s -s addr flush dev d0 to 10.1.14.0/24
ip addr show d0
ip addr flush nosuch
ip addr flush dev nosuch
ip addr flush
ip addr show nosuch
