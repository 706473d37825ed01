sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns exec a sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02 netns a
ip link set v0 up
ip -n a link set v1 up
ip addr add 10.0.0.1/24 dev v0
ip -n a addr add 10.0.0.2/24 dev v1
ip -n a addr add 10.0.0.3/24 dev v1
sleep 1
ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:02 dev v0
ip neigh add 10.0.0.3 lladdr 02:00:00:00:00:02 dev v0
ip -n a neigh add 10.0.0.1 lladdr 02:00:00:00:00:01 dev v1
ping -c 1 10.0.0.2 | sed 's/time=.*/time=T/; s/= .*/= T/'
ping -c 1 10.0.0.3 | sed 's/time=.*/time=T/; s/= .*/= T/'
tc qdisc add dev v0 root handle 1: prio
tc qdisc show dev v0
tc -s qdisc show dev v0
tc class show dev v0
tc -s class show dev v0
tc qdisc add dev v0 parent 1:3 handle 30: netem delay 200ms
tc qdisc show dev v0
tc filter add dev v0 parent 1: protocol ip prio 1 u32 match ip dst 10.0.0.3/32 flowid 1:3
tc filter show dev v0
tc -s filter show dev v0
ping -c 2 10.0.0.2 | sed 's/time=[0-9.]* ms/time=T/; s/= .*/= T/'
ping -c 2 10.0.0.3 | sed 's/time=2[0-9][0-9]\(\.[0-9]\)\? ms/time=2xx/; s/= .*/= T/'
tc -s qdisc show dev v0
tc filter del dev v0 parent 1: protocol ip prio 1
tc filter show dev v0
tc filter add dev v0 parent 1: protocol ip prio 1 u32 match ip protocol 1 0xff match ip src 10.0.0.1 flowid 1:3
tc filter show dev v0
tc filter add dev v0 parent 1: protocol ip prio 2 u32 match ip dport 80 0xffff flowid 1:1
tc filter add dev v0 parent 1: protocol ip prio 2 u32 match ip sport 22 0xffff flowid 1:2
tc filter add dev v0 parent 1: protocol all prio 9 matchall flowid 1:2
tc filter show dev v0
tc -j filter show dev v0
tc filter del dev v0
tc filter show dev v0
tc qdisc replace dev v0 root handle 1: prio bands 4 priomap 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3
tc qdisc change dev v0 root handle 1: prio bands 4 priomap 0 1 2 3 0 1 2 3 0 1 2 3 0 1 2 3
tc qdisc show dev v0
tc qdisc add dev v0 root prio bands 17
tc qdisc del dev v0 root
tc qdisc add dev v0 root handle 1: htb default 30
tc qdisc show dev v0
tc -d qdisc show dev v0
tc class add dev v0 parent 1: classid 1:1 htb rate 6mbit burst 15k
tc class add dev v0 parent 1:1 classid 1:10 htb rate 5mbit burst 15k
tc class add dev v0 parent 1:1 classid 1:20 htb rate 3mbit ceil 6mbit burst 15k
tc class add dev v0 parent 1:1 classid 1:30 htb rate 1kbit ceil 6mbit burst 15k prio 2
tc class show dev v0
tc -s class show dev v0
tc -d class show dev v0
tc -j class show dev v0
tc qdisc add dev v0 parent 1:20 handle 20: sfq perturb 10
tc qdisc add dev v0 parent 1:10 handle 10: netem delay 100ms
tc qdisc show dev v0
tc class show dev v0
tc filter add dev v0 protocol ip parent 1:0 prio 1 flower dst_ip 10.0.0.3 classid 1:10
tc filter show dev v0
tc filter show dev v0 parent 1:
ping -c 2 10.0.0.2 | sed 's/time=[0-9.]* ms/time=T/; s/= .*/= T/'
ping -c 2 10.0.0.3 | sed 's/time=1[0-9][0-9]\(\.[0-9]\)\? ms/time=1xx/; s/= .*/= T/'
tc -s class show dev v0 classid 1:10
tc class change dev v0 parent 1:1 classid 1:10 htb rate 4mbit
tc class show dev v0
tc class del dev v0 classid 1:10
tc class del dev v0 classid 1:1
tc filter del dev v0 parent 1: prio 1
tc class del dev v0 classid 1:10
tc class show dev v0
tc class add dev v0 parent 1: classid 1:5 htb
tc class add dev v0 parent 1: classid 1:5 htb rate abc
tc class add dev v0 parent 1: classid 1:1 htb rate 1mbit
tc class add dev v0 parent 9: classid 9:1 htb rate 1mbit
tc class add dev v0 parent 1: classid 2:1 htb rate 1mbit
tc class add dev v0 parent 1: classid 1:5 bogus
tc class add dev v0 parent 1: htb rate 1mbit
tc class add dev nosuch parent 1: classid 1:5 htb rate 1mbit
tc class del dev v0 classid 1:99
tc filter add dev v0 parent 1: protocol ip prio 1 u32 match ip dst abc flowid 1:3
tc filter add dev v0 parent 1: protocol ip prio 1 u32 flowid 1:3
tc filter add dev v0 parent 1: protocol ip prio 1 u32 match ip bogus 1 flowid 1:3
tc filter add dev v0 parent 9: protocol ip prio 1 u32 match ip dst 10.0.0.1 flowid 1:3
tc filter add dev v0 parent 1: protocol bogus prio 1 u32 match ip dst 10.0.0.1 flowid 1:3
tc filter add dev v0 parent 1: protocol ip prio 1 bogus
tc filter add dev v0 parent 1: protocol ip u32 match ip dst 10.0.0.1 flowid 1:3
tc filter show dev v0
tc qdisc del dev v0 root
tc class show dev v0
lsmod
