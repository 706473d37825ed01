sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns exec a sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02 netns a
ip link set v0 up
ip -n a link set v1 up
ip addr add 10.0.0.1/24 dev v0
ip -n a addr add 10.0.0.2/24 dev v1
ip link add ifb0 address 02:00:00:00:00:03 type ifb
ip -d link show ifb0
ip link set ifb0 up
ip link show ifb0
sleep 1
ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:02 dev v0
ip -n a neigh add 10.0.0.1 lladdr 02:00:00:00:00:01 dev v1
ping -c 1 10.0.0.2 | sed 's/time=.*/time=T/; s/= .*/= T/'
tc qdisc add dev v0 ingress
tc qdisc show dev v0
tc -s qdisc show dev v0
tc qdisc add dev v0 ingress
tc qdisc add dev v0 handle ffff: ingress
tc filter add dev v0 parent ffff: protocol ip u32 match u32 0 0 action mirred egress redirect dev ifb0
tc filter show dev v0
tc filter show dev v0 parent ffff:
tc filter show dev v0 ingress
tc -s filter show dev v0 ingress | sed 's/installed.*//'
tc qdisc add dev ifb0 root netem delay 100ms
tc qdisc show dev ifb0
ping -c 2 10.0.0.2 | sed 's/time=1[0-9][0-9]\(\.[0-9]\)\? ms/time=1xx/; s/= .*/= T/'
tc -s qdisc show dev ifb0
tc -s filter show dev v0 ingress | sed 's/installed.*//'
ip -s link show ifb0
tc qdisc del dev v0 ingress
tc qdisc show dev v0
ping -c 1 10.0.0.2 | sed 's/time=0.*/time=0/; s/= .*/= T/'
tc qdisc add dev v0 clsact
tc qdisc show dev v0
tc filter add dev v0 egress protocol ip prio 5 flower ip_proto icmp action drop
tc filter show dev v0 egress
tc -s filter show dev v0 egress | sed 's/installed.*//'
ping -c 2 -W 1 10.0.0.2
tc -s filter show dev v0 egress | sed 's/installed.*//'
tc filter del dev v0 egress
tc filter add dev v0 ingress matchall action drop
tc filter show dev v0 ingress
ping -c 1 -W 1 10.0.0.2
tc filter del dev v0 ingress
tc filter add dev v0 ingress protocol ip flower src_ip 10.0.0.2 action mirred egress mirror dev ifb0
tc filter show dev v0 ingress
ping -c 1 10.0.0.2 | sed 's/time=.*/time=T/; s/= .*/= T/'
tc filter add dev v0 ingress protocol arp matchall action pass
tc filter show dev v0 ingress
tc -j filter show dev v0 ingress
tc filter add dev v0 ingress matchall action mirred egress redirect dev nosuch
tc filter add dev v0 ingress matchall action bogus
tc filter add dev v0 ingress matchall action mirred egress bogus dev ifb0
tc qdisc del dev v0 clsact
tc qdisc del dev v0 clsact
tc filter show dev v0
tc filter add dev v0 ingress matchall action drop
tc qdisc replace dev v0 clsact
tc qdisc replace dev v0 ingress
tc qdisc show dev v0
lsmod
ip link add type ifb
ip -br link show type ifb
ip link add ifbx type ifb bogus
