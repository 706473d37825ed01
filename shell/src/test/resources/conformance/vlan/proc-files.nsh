sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link set d0 arp on
ip link add link d0 name d0.5 type vlan id 5
ip link add link d0 name vlan6 type vlan id 6 ingress-qos-map 1:2 egress-qos-map 3:4 0:7
cat /proc/net/vlan/config
ip link set d0 up
ip link set d0.5 up
sleep 2
cat /proc/net/vlan/d0.5
ip addr add 10.0.5.1/24 dev d0.5
ping -c 1 -W 1 10.0.5.2
cat /proc/net/vlan/d0.5
ip link set d0.5 down
ip link set d0.5 name d0.five
ls /proc/net/vlan
cat /proc/net/vlan/config
ip link set d0.five name averyveryverylon
ip link set d0.five name averyveryveryl
cat /proc/net/vlan/config
ip link set averyveryveryl name v
cat /proc/net/vlan/config
ip netns add a
ip link set vlan6 netns a
ip netns exec a ls /proc/net/vlan
ip netns exec a cat /proc/net/vlan/config
ip netns exec a cat /proc/net/vlan/vlan6
cat /proc/net/vlan/config
ip -n a link show vlan6
ip -n a link set vlan6 up
sleep 2
ip -n a link show vlan6
ip link set d0 down
sleep 1
ip -n a link show vlan6
ip link add link ens33 name ens33.100 type vlan id 100 loose_binding on reorder_hdr off gvrp on
cat /proc/net/vlan/ens33.100
ip -d link show ens33.100
ip link set ens33.100 type vlan reorder_hdr on egress-qos-map 0:1 1:2 2:3 ingress-qos-map 0:1 5:5
cat /proc/net/vlan/ens33.100
ip link set ens33.100 type vlan egress-qos-map 1:0
cat /proc/net/vlan/ens33.100 | tail -n 2
ip link add link ens33.100 name q type vlan id 7
cat /proc/net/vlan/config
ip link del ens33.100
cat /proc/net/vlan/config
ip link del d0
ip netns exec a cat /proc/net/vlan/config
cat /proc/net/vlan/config
head -n 1 /proc/net/vlan/config | cat -A
