sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add d3 address 02:00:00:00:00:d3 type dummy
ip link set d3 arp on
ip link set d3 up
sleep 2
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
ip link set d3 state bogus
ip link set d3 mode dormant
ip link show d3
ip link set d3 mode default
ip link set d3 vf 0 mac 02:00:00:00:00:05
ip link set d3 protodown on
ip link show d3
ip link set d3 protodown off
ip link set d3 numtxqueues 3
ip link property add dev d3 altname other
ip link property add dev d3 altname other
ip link show d3
ip link show other
ip link set other alias z
ip link property del dev d3 altname other
ip link set d3 addrgenmode none
ip -d link show d3
ip link set d3 group 5
ip link set group 5 down
ip -br link show d3
ip link set group 5 up
ip -br link show group 5
ip link del group 5
ip -br link
ip link add x0 type dummy bogus
ip link add x1 type dummy numtxqueues 2
ip link add x2 numtxqueues 2 txqueuelen 5 type dummy
ip -br link
ip link add v0 type veth peer
ip link add v2 mtu 1400 type veth peer name v3 mtu 1300 address 02:00:00:00:00:33
ip link show type veth
ip link set v2 mtu 65535
ip link set v2 mtu 65536
ip link set v2 mtu 67
ip link set v2 mtu 68
ip link show v2
ip link set v2 up name v9
ip link set v2 type veth
ip link set v2 type dummy
ip link set v2 carrier off
ip link set v2 address 01:00:5e:00:00:01
ip link set v2 address 00:00:00:00:00:00
ip link set ens33 mtu 9000
ip link set ens33 mtu 1400
ip link set ens33 address 02:00:00:00:00:33
ip link show ens33
ip link set ens33 down
ip link show ens33
ip route
ip link set ens33 up
sleep 2
ip addr show ens33
ip route
ip link set lo mtu 70000
ip link set lo up up
ip link set lo promisc on
ip link show lo
