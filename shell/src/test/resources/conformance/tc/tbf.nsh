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
ping -c 1 10.0.0.2 | sed 's/time=.*/time=T/; s/= .*/= T/'
tc qdisc add dev v0 root tbf rate 1mbit burst 32kbit latency 400ms
tc qdisc show dev v0
tc -d qdisc show dev v0
tc -j qdisc show dev v0
tc -s qdisc show dev v0
ping -c 2 10.0.0.2 | sed 's/time=.*/time=T/; s/= .*/= T/'
tc -s qdisc show dev v0
tc qdisc change dev v0 root tbf rate 2mbit burst 10kb limit 20kb
tc qdisc show dev v0
tc qdisc replace dev v0 root tbf rate 100kbit burst 1600 limit 3000
tc qdisc show dev v0
ping -c 20 -i 0.01 -s 1000 -q 10.0.0.2 | grep transmitted | sed 's/time .*/time T/'
tc -s qdisc show dev v0 | sed -n '2s/(.*/(/p'
tc qdisc replace dev v0 root tbf rate 256kbit buffer 1600 mtu 1600 latency 50ms
tc qdisc show dev v0
tc qdisc replace dev v0 root tbf rate 1mbit burst 32kbit latency 400ms peakrate 2mbit mtu 1540
tc qdisc show dev v0
tc -d qdisc show dev v0
tc -j -p qdisc show dev v0
tc qdisc replace dev v0 root tbf rate 8mbps burst 15k latency 70ms
tc qdisc show dev v0
tc qdisc replace dev v0 root tbf rate 1gbit burst 5kb latency 70ms
tc qdisc show dev v0
tc qdisc replace dev v0 root tbf rate 1000 burst 1540 latency 70ms
tc qdisc show dev v0
tc qdisc replace dev v0 root tbf rate 1.5mbit burst 10kb latency 10ms
tc qdisc show dev v0
tc qdisc replace dev v0 root tbf
tc qdisc replace dev v0 root tbf rate 1mbit
tc qdisc replace dev v0 root tbf rate 1mbit burst 10kb
tc qdisc replace dev v0 root tbf rate 1mbit latency 50ms
tc qdisc replace dev v0 root tbf burst 10kb latency 50ms
tc qdisc replace dev v0 root tbf rate 1mbit burst 10kb limit 10kb latency 50ms
tc qdisc replace dev v0 root tbf rate abc burst 10kb latency 50ms
tc qdisc replace dev v0 root tbf rate 1mbit burst abc latency 50ms
tc qdisc replace dev v0 root tbf rate 1mbit burst 10kb latency abc
tc qdisc replace dev v0 root tbf rate 1mbit burst 10kb limit abc
tc qdisc replace dev v0 root tbf rate 1mbit rate 2mbit burst 10kb latency 50ms
tc qdisc replace dev v0 root tbf rate 1mbit burst 10kb latency 50ms bogus
tc qdisc replace dev v0 root tbf rate 1mbit burst 10kb latency 50ms peakrate 2mbit
tc qdisc replace dev v0 root tbf rate 1mbit burst 100 latency 50ms
tc qdisc show dev v0
tc qdisc replace dev v0 root tbf rate 2mbit burst 10kb latency 50ms peakrate 1mbit mtu 1540
tc qdisc replace dev v0 root handle 1: tbf rate 1mbit burst 10kb latency 50ms
tc qdisc add dev v0 parent 1: handle 10: netem delay 30ms
tc qdisc show dev v0
tc class show dev v0
tc -s class show dev v0
ping -c 2 10.0.0.2 | sed 's/time=[0-9.]*/time=T/; s/= .*/= T/'
tc -s qdisc show dev v0
tc qdisc del dev v0 parent 1: handle 10:
tc qdisc show dev v0
ip link show v0
tc qdisc del dev v0 root
ip link show v0
lsmod
