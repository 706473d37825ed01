sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
ip link add br0 address 02:00:00:00:00:b0 type bridge
tc qdisc
tc qdisc show
tc qdisc show dev ens33
tc qdisc show dev v0
ip link set v0 up
ip link set v1 up
ip tuntap add t0 mode tap
ip link set t0 up
tc qdisc
tc -s qdisc show dev v0
tc -s qdisc show dev v1
tc -j qdisc
tc -j -p qdisc show dev ens33
tc qdisc show dev nosuch
tc qdisc add dev v0 root pfifo
tc qdisc show dev v0
tc qdisc del dev v0 root
tc qdisc del dev v0 root
tc qdisc add dev v0 root pfifo limit 5
tc qdisc add dev v0 root pfifo limit 6
tc qdisc show dev v0
tc qdisc change dev v0 root pfifo limit 7
tc qdisc show dev v0
tc qdisc replace dev v0 root bfifo limit 3000
tc qdisc show dev v0
ip link show v0
tc -s qdisc show dev v0
tc qdisc replace dev v0 root handle 1: pfifo_fast
tc qdisc show dev v0
tc -s qdisc show dev v0
tc qdisc replace dev v0 root fq_codel
tc qdisc show dev v0
tc -s qdisc show dev v0
tc qdisc del dev v0 root
tc qdisc show dev v0
tc qdisc add dev v0 root bogus
tc qdisc add dev v0 root netem bogus
tc qdisc add dev v0 root pfifo bogus
tc qdisc add dev v0 root pfifo limit abc
tc qdisc add dev v0 root pfifo limit
tc qdisc add dev v0 root bfifo limit -1
tc qdisc add dev v0 root
tc qdisc add dev v0
tc qdisc add dev
tc qdisc add
tc qdisc add dev v0 pfifo
tc qdisc add dev nosuch root pfifo
tc qdisc add dev v0 root handle 0: pfifo
tc qdisc add dev v0 root handle abc pfifo
tc qdisc add dev v0 root handle 10000: pfifo
tc qdisc add dev v0 parent 1:1 pfifo
tc qdisc add dev v0 root handle 1:5 pfifo
tc qdisc show dev v0
tc qdisc del dev v0 root
tc qdisc del dev v0 root handle 5:
tc qdisc change dev v0 root pfifo limit 4
tc qdisc add dev v0 root handle ffff: pfifo
tc qdisc show dev v0
tc qdisc replace dev v0 root noqueue
tc qdisc show dev v0
tc qdisc add dev v0 root noqueue
tc qdisc add dev ens33 root noqueue
tc qdisc show dev ens33
tc qdisc del dev ens33 root
tc qdisc show dev ens33
tc qdisc add dev lo root pfifo limit 10
tc qdisc show dev lo
tc qdisc del dev lo root
tc qdisc
tc
tc bogus
tc qdisc bogus
tc qdisc help
tc -V
tc class
tc class show
tc class show dev v0
tc filter show
tc filter show dev v0
tc filter show dev nosuch
tc qdisc add dev v0 root sfq
tc qdisc show dev v0
tc qdisc add dev v0 root netem delay 10ms
tc qdisc show dev v0
tc qdisc add dev v0 root tbf rate 1mbit burst 10kb latency 50ms
tc qdisc change dev v0 root pfifo
tc qdisc show dev v0
tc qdisc del dev v0 root netem
tc qdisc del dev v0 root
ip link set v0 down
tc qdisc add dev v0 root netem delay 10ms
tc qdisc show dev v0
ip link show v0
ip link set v0 up
tc qdisc show dev v0
ip netns add n
ip link set v0 netns n
tc -n n qdisc
ip netns exec n tc qdisc add dev v0 root netem delay 5ms
ip -n n link set v0 up
tc -n n qdisc show dev v0
ip link del v1
lsmod | head -3
