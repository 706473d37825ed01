sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add d0 address 02:00:00:00:00:d0 type dummy
ifconfig
ifconfig d0
ifconfig -a
ifconfig d0 10.0.0.1
ifconfig d0
ip route show dev d0
ifconfig d0 10.0.0.1 netmask 255.255.255.0
ifconfig d0
ifconfig d0 172.16.0.1
ifconfig d0 192.168.77.1
ifconfig d0
ip addr show d0
ifconfig d0 10.0.0.1/24 broadcast 10.0.0.77
ifconfig d0
ifconfig d0 netmask 255.255.0.0
ifconfig d0
ip addr show d0
ifconfig d0 broadcast 10.0.255.255
ifconfig d0 broadcast
ifconfig d0 -broadcast
ifconfig d0 pointopoint 10.0.0.9
ifconfig d0
ip addr show d0
ifconfig d0 -pointopoint
ifconfig d0 mtu 1400
ifconfig d0 mtu abc
ifconfig d0
ifconfig d0 mtu 1500
ifconfig d0 mtu
ifconfig d0 txqueuelen 55
ifconfig d0 hw ether 02:00:00:00:00:d1
ifconfig d0 down
ifconfig d0 hw ether 02:00:00:00:00:d2
ifconfig d0 hw ether 02:00:00:00:00
ifconfig d0 hw bogus 02:00:00:00:00:d2
ifconfig d0
ifconfig d0 up
ifconfig d0 promisc
ifconfig d0 allmulti
ifconfig d0 -arp
ifconfig d0 -multicast
ifconfig d0
ifconfig d0 -promisc -allmulti arp multicast
ifconfig d0 arp
ifconfig d0
ifconfig d0 dynamic
ifconfig d0 -dynamic
ifconfig d0 trailers
ifconfig d0 metric 5
ifconfig d0 hw ether 02:00:00:00:00:d3
ifconfig d0 0.0.0.0
ifconfig d0
ip addr show d0
ifconfig d0 10.0.0.1/24 up
ifconfig d0:1 10.0.0.2/24
ifconfig d0:1 10.0.1.2 netmask 255.255.255.0 up
ifconfig
ip addr show d0
ifconfig d0:1
ifconfig d0:1 down
ifconfig d0:1
ifconfig d0:2 up
ifconfig d0:3
ifconfig d0 add 10.0.5.1
ip addr show d0
ifconfig d0 del 10.0.5.1
ip addr show d0
ifconfig -s
ifconfig -s d0
ifconfig -v d0
ifconfig d0 down
ifconfig
ip addr show d0
ifconfig d0 del 10.0.99.1
