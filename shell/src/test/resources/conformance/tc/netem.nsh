sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns exec a sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02 netns a
ip link set v0 up
ip -n a link set v1 up
ip addr add 10.0.0.1/24 dev v0
ip -n a addr add 10.0.0.2/24 dev v1
sleep 1
ip neigh add 10.0.0.2 lladdr 02:00:00:00:00:02 dev v0
ip -n a neigh add 10.0.0.1 lladdr 02:00:00:00:00:01 dev v1
ping -c 1 10.0.0.2
tc qdisc add dev v0 root netem delay 100ms
tc qdisc show dev v0
tc -j qdisc show dev v0
tc -s qdisc show dev v0
ping -c 3 10.0.0.2 | sed 's/time=1[0-9][0-9]\(\.[0-9]\)\? ms/time=1xx ms/; s/= 1[0-9][0-9]\..*/= about 100/'
tc -s qdisc show dev v0
ip link show v0
tc qdisc change dev v0 root netem delay 50ms 10ms
tc qdisc show dev v0
tc qdisc change dev v0 root netem delay 50ms 10ms 25%
tc qdisc show dev v0
tc qdisc change dev v0 root netem delay 50ms 10ms distribution normal
tc qdisc show dev v0
tc qdisc change dev v0 root netem loss 10%
tc qdisc show dev v0
tc qdisc change dev v0 root netem loss 100%
tc qdisc show dev v0
ping -c 2 -W 1 10.0.0.2
tc -s qdisc show dev v0
tc qdisc replace dev v0 root netem loss 10% 25%
tc qdisc show dev v0
tc qdisc replace dev v0 root netem loss random 5% duplicate 1% corrupt 0.1%
tc qdisc show dev v0
tc qdisc replace dev v0 root netem duplicate 100%
tc qdisc show dev v0
ping -c 2 10.0.0.2 | sed 's/time=[0-9.]*/time=T/'
tc qdisc replace dev v0 root netem delay 10ms reorder 25% 50%
tc qdisc show dev v0
tc qdisc replace dev v0 root netem delay 10ms reorder 25% gap 5
tc qdisc show dev v0
tc qdisc replace dev v0 root netem reorder 25%
tc qdisc replace dev v0 root netem rate 1mbit
tc qdisc show dev v0
tc qdisc replace dev v0 root netem rate 500kbit delay 10ms limit 50
tc qdisc show dev v0
tc -j -p qdisc show dev v0
tc qdisc replace dev v0 root netem rate 8kbit 5 100 10
tc qdisc show dev v0
tc qdisc replace dev v0 root netem limit 10
tc qdisc show dev v0
tc qdisc replace dev v0 root netem
tc qdisc show dev v0
tc qdisc replace dev v0 root netem delay 10
tc qdisc show dev v0
tc qdisc replace dev v0 root netem delay 1.5s
tc qdisc show dev v0
tc qdisc replace dev v0 root netem delay 1500us
tc qdisc show dev v0
tc qdisc replace dev v0 root netem delay abc
tc qdisc replace dev v0 root netem delay
tc qdisc replace dev v0 root netem loss abc
tc qdisc replace dev v0 root netem loss 101%
tc qdisc replace dev v0 root netem loss
tc qdisc replace dev v0 root netem delay 10ms abc
tc qdisc replace dev v0 root netem limit abc
tc qdisc replace dev v0 root netem rate abc
tc qdisc replace dev v0 root netem distribution normal
tc qdisc replace dev v0 root netem delay 10ms distribution normal
tc qdisc replace dev v0 root netem delay 10ms 1ms distribution bogus
tc qdisc replace dev v0 root netem corrupt abc
tc qdisc replace dev v0 root netem duplicate
tc qdisc replace dev v0 root netem loss 0.5
tc qdisc show dev v0
tc qdisc replace dev v0 root handle 1: netem delay 20ms
tc qdisc add dev v0 parent 1: handle 2: pfifo limit 5
tc qdisc show dev v0
tc qdisc add dev v0 parent 1:1 handle 10: tbf rate 1mbit burst 32kbit latency 400ms
tc qdisc show dev v0
tc class show dev v0
tc qdisc del dev v0 root
tc qdisc show dev v0
