sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link set d0 group 5
ip link show d0
ip link set d0 group nosuch
ip link set d0 group default
ip link set d0 alias foo
ip link set d0 alias ""
ip link show d0
ip link set d0 txqueuelen 0
ip link show d0
ip link set d0 txqlen 10
ip link set d0 qlen abc
ip link set d0 txqueuelen -1
ip link set d0 mtu 0
ip link set d0 mtu 67
ip link set d0 mtu 68
ip link set d0 mtu 65536
ip link set d0 mtu 100000
ip link set d0 mtu -1
ip link show d0
ip link set d0 mtu 1500
ip link set d0 address 02:00:00:00:00:d1
ip link set d0 addr 02-00-00-00-00-d2
ip link set d0 address 0200.0000.00d3
ip link set d0 address 02:00:00:00:00:zz
ip link set d0 address 02:00:00:00:00:d1:05
ip link set d0 address 2:0:0:0:0:d9
ip link set d0 broadcast 02:00:00:00:00:ff
ip link set d0 brd ff:ff:ff:ff:ff:ff
ip link show d0
ip link set d0 arp off multicast off allmulticast on promisc on
ip link show d0
ip link set d0 arp on multicast on allmulticast off promisc off
ip link set d0 dynamic on
ip link show d0
ip link set d0 dynamic off
ip link set d0 trailers on
ip link set d0 arp maybe
ip link set d0 promisc 1
ip link set d0 name d1
ip link set d1 up
sleep 2
ip link set d1 name d2
ip link show up
ip link set d1 down name d3 up
ip -br link
ip link set d3 carrier off
sleep 1.5
ip link show d3
ip link set d3 carrier on
sleep 1.5
ip link show d3
ip link set d3 address 02:00:00:00:00:d4
ip link show d3
ip link set d3 mtu 1400 txqueuelen 77 alias "x y"
ip link show d3
ip link set d3 state up
ip link set d3 mode dormant
ip link show d3
ip link set d3 mode default
ip link set d3 mode bogus
ip link set d3 vf 0 mac 02:00:00:00:00:05
ip link set d3 protodown on
ip link show d3
ip link set d3 protodown off
ip link set d3 numtxqueues 3
ip link set d3 altname other
ip link property add dev d3 altname other
ip link show d3
ip link show other
ip link property del dev d3 altname other
ip link set d3 addrgenmode none
ip -d link show d3
ip link set group 5 up
ip link set d3 group 5
ip link set group 5 down
ip -br link show d3
ip link del group 5
ip -br link
ip link set lo mtu 1500
ip link set lo down
ip link show lo
ip link set lo address 02:00:00:00:00:10
ip link set lo name loop
ip link show
