sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link add link d0 name d0.5 type vlan id 5
ip link show type vlan
ip link add link d0 name d0.5 type vlan id 6
ip link add link d0 name x type vlan id 5
ip link add link d0 name x type vlan
ip link add name x type vlan id 5
ip link add link nosuch name x type vlan id 5
ip link add link d0 name x type vlan id 4095
ip link add link d0 name x type vlan id 4096
ip link add link d0 name x type vlan id 0
ip link add link d0 name x type vlan id -1
ip link add link d0 name x type vlan id abc
ip link add link d0 name y type vlan id 4094
ip link add link d0 name z type vlan protocol 802.1ad id 5
ip link add link d0 name w type vlan protocol 802.1x id 5
ip link add link lo name lo.5 type vlan id 5
ip -d link show type vlan
ip link set d0.5 mtu 1501
ip link set d0.5 mtu 1496
ip link show d0.5
ip link set d0 mtu 1400
ip link show d0
ip link show d0.5
ip link set d0 mtu 1500
ip link show d0.5
ip link set d0.5 up
sleep 2
ip link show d0.5
ip link set d0 up
sleep 2
ip link show d0.5
ip link set d0.5 up
sleep 2
ip link show d0.5
ip link set d0 address 02:00:00:00:00:d7
ip link show d0.5
ip link set d0.5 address 02:00:00:00:00:55
ip link set d0 address 02:00:00:00:00:d8
ip link show d0.5
ip link add link d0.5 name d0.5.6 type vlan id 6
ip -d link show d0.5.6
ip link set d0.5.6 up
sleep 2
ip link show d0.5.6
ip link set d0 down
sleep 2
ip link show
ip link set d0 up
sleep 2
ip link show
ip link add link d0 name q1 type vlan id 71 loose_binding on reorder_hdr off gvrp on mvrp off bridge_binding off
ip -d link show q1
ip link set q1 type vlan reorder_hdr on loose_binding off gvrp off
ip -d link show q1
ip link set q1 up
ip link add link d0 name q2 type vlan id 72 loose_binding on
ip link set q2 up
ip link set d0 down
sleep 2
ip -br link
ip link set d0 up
sleep 2
ip -br link
ip link add link d0 name m1 type vlan id 81 ingress-qos-map 1:2 3:4 egress-qos-map 0:5 2:7
ip -d link show m1
ip link set m1 type vlan egress 0:0
ip link set m1 type vlan egress-qos-map 4:3 ingress-qos-map 7:1
ip -d link show m1
ip link set m1 type vlan ingress-qos-map 9:1
ip link set m1 type vlan egress-qos-map 1:9
ip link set m1 type vlan egress-qos-map 1
ip link set m1 type vlan id 82
ip link set m1 type dummy
ip link set m1 type bridge stp_state 1
ip link add link d0 type vlan id 99
ip -br link show type vlan
ip link add link m1 name m1x mtu 1400 address 02:00:00:00:00:99 type vlan id 3
ip link show m1x
ip link del d0.5
ip -br link
ip link del d0
ip -br link
