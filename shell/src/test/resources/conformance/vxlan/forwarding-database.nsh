sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add d0 address 02:00:00:00:00:d0 mtu 1400 type dummy
ip addr add 10.9.0.1/24 dev d0
ip link set d0 up
ip link add vx1 address 02:00:00:00:00:01 type vxlan id 1 dstport 4789 dev d0 remote 10.9.0.2 local 10.9.0.1
ip link show vx1
ip link set vx1 up
sleep 2
ip link show vx1
bridge fdb show dev vx1
bridge -j fdb show dev vx1
bridge -d -s fdb show dev vx1
bridge fdb add 02:00:00:00:00:aa dev vx1 dst 10.9.0.3
bridge fdb add 02:00:00:00:00:ab dev vx1 dst 10.9.0.3 vni 77 port 8472 via d0 self
bridge fdb add 02:00:00:00:00:aa dev vx1 dst 10.9.0.4
bridge fdb append 02:00:00:00:00:aa dev vx1 dst 10.9.0.4
bridge fdb append 00:00:00:00:00:00 dev vx1 dst 10.9.0.4
bridge fdb append 00:00:00:00:00:00 dev vx1 dst 10.9.0.5 self permanent
bridge fdb append 00:00:00:00:00:00 dev vx1 dst 10.9.0.5
bridge fdb replace 02:00:00:00:00:aa dev vx1 dst 10.9.0.6
bridge fdb show dev vx1
bridge -j -p fdb show dev vx1
bridge fdb replace 00:00:00:00:00:00 dev vx1 dst 10.9.0.6
bridge fdb show dev vx1
bridge fdb add 02:00:00:00:00:ac dev vx1
bridge fdb add 02:00:00:00:00:ac dev vx1 self
bridge fdb show dev vx1
bridge fdb add 02:00:00:00:00:ad dev vx1 dst 10.9.0.7 static
bridge fdb add 02:00:00:00:00:ae dev vx1 dst 10.9.0.7 dynamic
bridge fdb add 02:00:00:00:00:af dev vx1 dst 10.9.0.7 permanent
bridge fdb add 02:00:00:00:00:b0 dev vx1 dst 10.9.0.7 router
bridge fdb add 02:00:00:00:00:b1 dev vx1 dst 10.9.0.7 use
bridge fdb add 02:00:00:00:00:b2 dev vx1 dst 10.9.0.7 extern_learn
bridge fdb add 02:00:00:00:00:b3 dev vx1 dst 10.9.0.7 sticky
bridge fdb add 02:00:00:00:00:b4 dev vx1 dst 10.9.0.7 local
bridge fdb add 02:00:00:00:00:b5 dev vx1 dst 10.9.0.7 src_vni 5
bridge fdb add 02:00:00:00:00:b6 dev vx1 dst 10.9.0.7 vlan 5
bridge fdb add 02:00:00:00:00:b7 dev vx1 dst 10.9.0.7 via nosuch
bridge fdb add 02:00:00:00:00:b8 dev vx1 dst bogus
bridge fdb add 02:00:00:00:00:b9 dev vx1 dst fd00::1
bridge fdb add 02:00:00:00:00:ba dev vx1 dst 10.9.0.7 vni bogus
bridge fdb add 02:00:00:00:00:bb dev vx1 dst 10.9.0.7 vni 16777216
bridge fdb add 02:00:00:00:00:bc dev vx1 dst 10.9.0.7 port bogus
bridge fdb add 02:00:00:00:00:bd dev vx1 dst 239.1.1.1
bridge fdb append 02:00:00:00:00:be dev vx1 dst 239.1.1.1
bridge fdb add 02:00:00:00:00:bf dev vx1 dst 10.9.0.7 nhid 5
bridge fdb add 01:00:5e:00:00:05 dev vx1 dst 10.9.0.7
bridge fdb add 00:00:00:00:00:00 dev vx1 dst 10.9.0.9
bridge fdb show dev vx1
bridge fdb show
bridge fdb get 02:00:00:00:00:aa dev vx1
bridge fdb get 02:00:00:00:00:aa dev vx1 self
bridge fdb get 02:00:00:00:00:77 dev vx1 self
bridge fdb del 02:00:00:00:00:aa dev vx1
bridge fdb del 02:00:00:00:00:aa dev vx1 dst 10.9.0.99
bridge fdb del 02:00:00:00:00:77 dev vx1
bridge fdb del 02:00:00:00:00:ad dev vx1 dst 10.9.0.99
bridge fdb del 02:00:00:00:00:ad dev vx1 dst 10.9.0.7
bridge fdb del 00:00:00:00:00:00 dev vx1 dst 10.9.0.6
bridge fdb del 00:00:00:00:00:00 dev vx1
bridge fdb show dev vx1 | head -3
bridge fdb add 02:00:00:00:00:aa dev d0 dst 10.9.0.3
bridge fdb add 02:00:00:00:00:aa dev vx1 dst 10.9.0.3 master
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link set vx1 master br0
ip link set br0 up
bridge fdb add 02:00:00:00:00:cc dev vx1 dst 10.9.0.3 self master
bridge fdb add 02:00:00:00:00:cd dev vx1 master
bridge fdb show dev vx1 | sort
bridge fdb show br br0 | sort
bridge -d link show dev vx1
bridge fdb flush dev vx1
bridge fdb flush dev vx1 self
bridge fdb show dev vx1 | sort
ip link set vx1 type vxlan ageing 100 nolearning
ip -d link show vx1
ip link set vx1 type vxlan id 5
ip link set vx1 type vxlan remote 10.9.0.22
ip -d link show vx1
bridge fdb show dev vx1 self
ip link set vx1 type vxlan dstport 9999
ip link set vx1 type vxlan dev ens33
ip link set vx1 type vxlan local 10.9.0.77
ip link set vx1 type vxlan srcport 5 6
ip link set vx1 type vxlan gbp
ip link set vx1 type vxlan tos 5
ip link set vx1 type vxlan ttl 5
ip link set vx1 type vxlan proxy
ip link set vx1 type vxlan noudpcsum
ip -d link show vx1 | tail -1
ip link set d0 mtu 1300
ip link show vx1
ip link del d0
ip link show
