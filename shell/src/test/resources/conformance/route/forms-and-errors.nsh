sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link add d1 address 02:00:00:00:00:d1 type dummy
ip addr add 10.0.0.1/24 dev d0
ip addr add 10.0.1.1/24 dev d1
ip link set d0 up
ip route add 10.5.0.0/16 via 10.0.1.2
ip route add 10.5.0.0/16 dev d1
ip link set d1 up
ip route add 10.5.0.0/16 via 10.0.1.2
ip route add 10.5.0.0/16 via 10.0.1.2
ip route add 10.5.0.0/16 via 10.0.0.2
ip route add 10.5.0.0/16 via 10.0.0.2 metric 10
ip route append 10.5.0.0/16 via 10.0.0.3
ip route prepend 10.5.0.0/16 via 10.0.0.4
ip route change 10.5.0.0/16 via 10.0.0.5
ip route replace 10.5.0.0/16 via 10.0.0.6 metric 10
ip route change 10.77.0.0/16 via 10.0.0.5
ip route show 10.5.0.0/16
ip route del 10.5.0.0/16
ip route show 10.5.0.0/16
ip route del 10.5.0.0/16 metric 10
ip route del 10.5.0.0/16 via 10.0.0.99
ip route show 10.5.0.0/16
ip route add 10.6.0.0/16 via 10.99.0.1
ip route add 10.6.0.0/16 via 10.99.0.1 dev d0
ip route add 10.6.0.0/16 via 10.99.0.1 dev d0 onlink
ip route add 10.6.0.0/16 via 10.0.0.1
ip route add 10.6.1.0/16 via 10.0.0.2
ip route add 10.6.0.0/33 via 10.0.0.2
ip route add 10.6.0.0/abc via 10.0.0.2
ip route add 10.6.0.0 via 10.0.0.2
ip route add 10.7/16 via 10.0.0.2
ip route add bogus via 10.0.0.2
ip route add 10.8.0.0/16 via bogus
ip route add 10.8.0.0/16 via
ip route add 10.8.0.0/16 dev nosuch
ip route add 10.8.0.0/16
ip route add
ip route add 10.8.0.0/16 via 10.0.0.2 bogus
ip route add default via 10.0.0.2
ip route add default via 10.0.0.2 metric 50
ip route add 0.0.0.0/0 via 10.0.0.3 metric 60
ip route add 10.8.0.0/16 via 10.0.0.2 src 10.0.0.1
ip route add 10.9.0.0/16 via 10.0.0.2 src 10.0.0.77
ip route add 10.10.0.0/16 dev d0 scope link
ip route add 10.11.0.0/16 dev d0 scope host
ip route add 10.12.0.0/16 via 10.0.0.2 scope link
ip route add 10.13.0.0/16 dev d0 proto static
ip route add 10.14.0.0/16 dev d0 proto kernel
ip route add 10.15.0.0/16 dev d0 proto 77
ip route add 10.16.0.0/16 via 10.0.0.2 mtu 1400
ip route add 10.17.0.0/16 via 10.0.0.2 mtu lock 1300 advmss 1200 window 1000 rtt 100ms initcwnd 5
ip route add 10.18.0.0/16 via 10.0.0.2 tos 0x10
ip route add 10.18.0.0/16 via 10.0.0.3
ip route add blackhole 10.20.0.0/16
ip route add unreachable 10.21.0.0/16
ip route add prohibit 10.22.0.0/16 metric 5
ip route add throw 10.23.0.0/16
ip route add blackhole 10.20.0.0/16 dev d0
ip route add local 10.24.0.1 dev d0
ip route add broadcast 10.25.0.255 dev d0
ip route add multicast 224.5.5.5 dev d0
ip route add nat 10.26.0.0 via 10.0.0.2
ip route add unicast 10.27.0.0/16 via 10.0.0.2
ip route
ip route show type blackhole
ip route show type local
ip route show table local
ip -d route show 10.20.0.0/16
ip -d route show 10.8.0.0/16
ip route del blackhole 10.20.0.0/16
ip route del 10.21.0.0/16
ip route del 10.99.99.0/24
ip route del default
ip route del default metric 60
ip route show default
ip route bogus
