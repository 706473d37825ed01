sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add vx1 type vxlan dstport 4789
ip link add vx1 address 00:00:00:00:00:00 type vxlan id 1 dstport 4789
ip link add vx1 address 01:00:00:00:00:00 type vxlan id 1 dstport 4789
ip link add vx1 mtu 60 type vxlan id 1 dstport 4789
ip link add vx1 mtu 70000 type vxlan id 1 dstport 4789
ip link add link ens33 vx1 address 02:00:00:00:00:01 type vxlan id 1 dstport 4789
ip -d link show vx1
ip link set vx1 type vxlan bogus
ip link set vx1 type vxlan proxy
ip link set vx1 type vxlan rsc
ip link set vx1 type vxlan l2miss
ip link set vx1 type vxlan l3miss
ip link set vx1 type vxlan noudpcsum
ip link set vx1 type vxlan udp6zerocsumtx
ip link set vx1 type vxlan udp6zerocsumrx
ip link set vx1 type vxlan remcsumtx
ip link set vx1 type vxlan remcsumrx
ip link set vx1 type vxlan external
ip link set vx1 type vxlan gbp
ip link set vx1 type vxlan gpe
ip link set vx1 type vxlan vnifilter
ip link set vx1 type vxlan maxaddr 3
ip link set vx1 type vxlan df set
ip link set vx1 type vxlan remote fd00::1
ip link set vx1 type vxlan local fd00::1
ip link set vx1 type vxlan flowlabel 5
ip link set vx1 type vxlan ttl inherit
ip link set vx1 type vxlan group 239.1.1.1 dev ens33
ip link set vx1 type vxlan srcport 1000 2000
ip -d link show vx1
ip link del vx1
ip link add vx1 address 02:00:00:00:00:01 type vxlan id 1 dstport 4789 group 239.1.1.1 dev ens33
ip link set vx1 up
ip maddr show dev ens33
ip link set vx1 type vxlan group 239.1.1.2
ip maddr show dev ens33
bridge fdb show dev vx1
ip link set vx1 down
ip maddr show dev ens33
ip link set vx1 up
ip maddr show dev ens33
ip link set vx1 type vxlan remote 192.168.2.2
bridge fdb show dev vx1
ip -d link show vx1
ip maddr show dev ens33
ip link set vx1 down
ip maddr show dev ens33
ip link del vx1
sysctl -q -w net.ipv6.conf.ens33.disable_ipv6=0
ip -6 addr add fd00::1/64 dev ens33 nodad
ip link add v6 address 02:00:00:00:00:06 type vxlan id 6 dstport 4789 remote fd00::2 local fd00::1 dev ens33
ip -d link show v6
ip -d -j link show v6
ip link add v7 address 02:00:00:00:00:07 type vxlan id 7 dstport 4789 group ff05::100 dev ens33 flowlabel 5 ttl 3 tos 0x20
ip -d link show v7
ip -d -j link show v7
ip link add v8 type vxlan id 8 dstport 4789 remote fe80::1
ip link add v8 type vxlan id 8 dstport 4789 flowlabel 5
ip link add v8 type vxlan id 8 dstport 4789 flowlabel 0xfffff1
ip link add v8 type vxlan id 8 dstport 4789 flowlabel bogus
ip link add v8 type vxlan id 8 dstport 4789 local fd00::1 dev lo
bridge fdb show dev v6
bridge fdb add 02:00:00:00:00:aa dev v6 dst fd00::3
bridge fdb add 02:00:00:00:00:aa dev v6 dst 10.0.0.1
bridge fdb show dev v6
ip link set v6 up
ip link set v7 up
ip -6 maddr show dev ens33 | sort
ip link add v9 address 02:00:00:00:00:09 type vxlan id 9 dstport 4789 maxaddr 2
bridge fdb add 02:00:00:00:00:a1 dev v9 dst 10.0.0.1
bridge fdb add 02:00:00:00:00:a2 dev v9 dst 10.0.0.1
bridge fdb add 02:00:00:00:00:a3 dev v9 dst 10.0.0.1
bridge fdb replace 02:00:00:00:00:a3 dev v9 dst 10.0.0.1
bridge fdb replace 01:00:5e:00:00:01 dev v9 dst 10.0.0.1
bridge fdb add 02:00:00:00:00:a4 dev v9 dst 0.0.0.0
bridge fdb add 02:00:00:00:00:a4 dev v9 dst 10.0.0.1 dst 10.0.0.2
bridge fdb add 02:00:00:00:00:a4 dev v9 dst 10.0.0.1 port 0
bridge fdb add 02:00:00:00:00:a4 dev v9 dst 10.0.0.1 port http
bridge fdb add 02:00:00:00:00:a4 dev v9 port 5 vni 4
bridge fdb show dev v9
bridge -j fdb show dev v9
bridge fdb del 02:00:00:00:00:a1 dev v9 dst 10.0.0.1 self
bridge fdb del 02:00:00:00:00:a2 dev v9 master
bridge fdb get 02:00:00:00:00:a2 dev v9 self dst 10.0.0.1
bridge fdb show dev v9
ip -d link show type vxlan | grep -c vxlan
ip link add name vx20 type vxlan id 20 dstport 4789 dev ens33 noproxy norsc nol2miss nol3miss learning noudp6zerocsumtx noremcsumtx noexternal
ip -d link show vx20 | tail -1
ip link del dev vx20 type vxlan
rmmod vxlan
ip link show | grep -c vxlan
modinfo vxlan | head -11 | grep -v filename
lsmod | grep -E "vxlan|udp_tunnel"
ip link add vx30 type vxlan id 30 dstport 4789
lsmod | grep -E "vxlan|udp_tunnel"
