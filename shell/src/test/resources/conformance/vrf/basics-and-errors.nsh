sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add red type vrf
ip link add red type vrf table
ip link add red type vrf table abc
ip link add red type vrf bogus
ip link add red type vrf table 0
ip link add red address 02:00:00:00:00:01 type vrf table 10
ip rule
ip -6 rule
ip -d link show red
ip -d -j link show red
ip link add blue address 02:00:00:00:00:02 type vrf table 20
ip link add green address 02:00:00:00:00:03 type vrf table 10
ip vrf
ip vrf show
ip vrf show red
ip vrf show nosuch
ip -j vrf show
ip -br vrf show
ip link set red up
ip link set blue up
ip link show red
ip link add d0 address 02:00:00:00:00:10 type dummy
ip addr add 10.0.0.1/24 dev d0
ip link set d0 up
ip route
ip link set d0 master red
ip route
ip route show table 10
ip route show vrf red
ip route show vrf nosuch
ip route show table local
ip link show d0
ip -d link show d0
ip -d -j link show d0
ip link show master red
ip link show vrf red
ip addr show vrf red
ip neigh show vrf red
ip route get 10.0.0.9
ip route get 10.0.0.9 vrf red
ip route get 10.0.0.1 vrf red
ip route add 10.5.0.0/16 via 10.0.0.9 vrf red
ip route add 10.6.0.0/16 via 10.0.0.9
ip route add vrf red default via 10.0.0.8
ip route add 10.7.0.0/16 dev d0
ip route show table 10
ip route show vrf red
ip route
ip route get 10.5.1.1 vrf red
ip route get 10.5.1.1 oif red
ip route get 10.5.1.1 oif d0
ip route get 10.5.1.1 iif d0
ip link set lo master red
ip link set red master blue
ip link set red mtu 1400
ip link show red
ip link show d0
ip link set d0 nomaster
ip route show table 10
ip route show vrf red
ip route
ip link set red type vrf table 30
ip link set d0 master red
ip link set blue master d0
ip vrf identify
ip vrf identify 1
ip vrf identify abc
ip vrf pids red
ip vrf pids nosuch
ip vrf exec
ip vrf exec red
ip vrf exec nosuch true
ip vrf exec red ip vrf identify
ip vrf exec red echo hello
ip vrf bogus
ip vrf help
ip link add v type vrf help
lsmod
ip link del red
ip route
ip rule
ip link show d0
ip rule del pref 1000
ip link del blue
ip rule
ip link add x1 type vrf table 40
ip rule
