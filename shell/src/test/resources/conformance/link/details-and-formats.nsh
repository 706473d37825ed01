sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link add link d0 name d0.5 type vlan id 5
ip link set v0 master br0
ip link set v1 up
ip link set v0 up
ip link set br0 up
ip link set d0 up
ip link set d0.5 up
sleep 2
ip -d link show d0
ip -d link show v0
ip -d link show v1
ip -d link show br0 | grep -v timer
ip -d link show d0.5
ip -d link show lo
ip -d link show ens33
ip -o link
ip -o -d link show v1
ip -br link
ip -br -o link show v0
ip -br link show type veth
ip -j link show d0
ip -j -p link show v0
ip -j -br link show d0
ip -j -d link show d0.5
ip -j -p -d link show v1
ip -s link show d0.5
ip -s -s link show d0.5
ip -s -j link show d0.5
ip link show type veth
ip link show type vlan
ip link show type bogus
ip link show type bridge
ip link show type bridge_slave
ip link show master br0
ip link show master nosuch
ip link show master d0
ip link show nomaster
ip link show group default
ip link show group 5
ip link show up
ip link show dev v0 up
ip link show v0 type dummy
ip link show up type veth
ip link show vrf nosuch
ip -0 link show d0
ip -4 link show d0
ip -6 link show d0
ip -c=never link show d0
ip -N link show d0
ip -h link show d0
ip -color=never -br link show d0
ip -t link show d0
ip -oneline link show d0
ip -brief link show d0
ip -details -oneline link show d0.5
ip -stat link show d0
ip -json link show nosuch
ip -j link show type bogus
