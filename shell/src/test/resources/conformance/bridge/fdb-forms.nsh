sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link add d1 address 02:00:00:00:00:d1 type dummy
ip link set d0 master br0
ip link set d1 master br0
bridge fdb show br br0
ip link set br0 up
ip link set d0 up
ip link set d1 up
sleep 2
bridge fdb show br br0
bridge fdb show
bridge fdb add 02:00:00:00:11:01 dev d0 master
bridge fdb add 02:00:00:00:11:02 dev d0 master static
bridge fdb add 02:00:00:00:11:03 dev d0 master dynamic
bridge fdb add 02:00:00:00:11:04 dev d0 master temp
bridge fdb add 02:00:00:00:11:05 dev d0 master permanent
bridge fdb add 02:00:00:00:11:06 dev d0
bridge fdb add 02:00:00:00:11:07 dev d0 self
bridge fdb add 02:00:00:00:11:08 dev d0 master vlan 5
bridge fdb add 02:00:00:00:11:09 dev d0 master sticky static
bridge fdb add 02:00:00:00:11:0a dev br0 self local
bridge fdb add 02:00:00:00:11:0b dev d0 master extern_learn
bridge fdb add 02:00:00:00:11:0c dev d0 self master
bridge fdb show br br0
bridge fdb add 02:00:00:00:11:02 dev d0 master static
bridge fdb append 02:00:00:00:11:02 dev d1 master static
bridge fdb replace 02:00:00:00:11:02 dev d1 master static
bridge fdb show br br0 brport d1
bridge fdb show brport d0
bridge fdb show dev d0
bridge fdb show dev nosuch
bridge fdb show br nosuch
bridge fdb show bogus
bridge fdb show dynamic
bridge fdb show state static
bridge fdb show state permanent
bridge fdb show state bogus
bridge fdb add bogus dev d0
bridge fdb add 02:00:00:00:11:0d
bridge fdb add dev d0
bridge fdb add 02:00:00:00:11:0d dev nosuch master
bridge fdb add 01:00:5e:00:00:05 dev d0 master static
bridge fdb add 00:00:00:00:00:00 dev d0 master static
bridge fdb add 02:00:00:00:11:0d dev ens33 master
bridge fdb del 02:00:00:00:11:02 dev d1 master
bridge fdb del 02:00:00:00:11:02 dev d1 master
bridge fdb del 02:00:00:00:11:01 dev d1 master
bridge fdb del 02:00:00:00:11:06 dev d0 self
bridge fdb del 02:00:00:00:99:06 dev d0
bridge fdb get 02:00:00:00:11:01 br br0
bridge fdb get 02:00:00:00:99:01 br br0
bridge fdb get 02:00:00:00:11:01 dev d0
bridge fdb flush dev br0
bridge fdb bogus
bridge -j fdb show br br0 brport d1
bridge -s fdb show br br0 state static
bridge -d fdb show br br0 brport d1
bridge -c=never fdb show brport d1
bridge fdb show br br0
ip link set d0 down
bridge fdb show br br0
ip link set d0 nomaster
bridge fdb show
ip link set br0 type bridge fdb_flush
bridge fdb show br br0
