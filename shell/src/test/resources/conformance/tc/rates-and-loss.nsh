sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns add b
for n in a b; do ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; done
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link set br0 up
ip link add va address 02:00:00:00:00:a1 type veth peer name eth0 address 02:00:00:00:00:0a netns a
ip link add vb address 02:00:00:00:00:b1 type veth peer name eth0 address 02:00:00:00:00:0b netns b
for p in va vb; do ip link set $p master br0; ip link set $p up; done
for n in a b; do ip -n $n link set eth0 up; done
ip -n a addr add 10.0.0.1/24 dev eth0
ip -n b addr add 10.0.0.2/24 dev eth0
ip -n a neigh add 10.0.0.2 lladdr 02:00:00:00:00:0b dev eth0
ip -n b neigh add 10.0.0.1 lladdr 02:00:00:00:00:0a dev eth0
sleep 1
tc -n a qdisc add dev eth0 root netem delay 40ms
tc -n b qdisc add dev eth0 root netem delay 60ms
ip netns exec a ping -c 2 10.0.0.2 | sed 's/time=10[0-9] ms/time=10x ms/; s/= 10.*/= 10x/'
tc qdisc add dev vb root netem delay 100ms
ip netns exec a ping -c 2 10.0.0.2 | sed 's/time=20[0-9] ms/time=20x ms/; s/= 20.*/= 20x/'
tc qdisc del dev vb root
tc -n a qdisc replace dev eth0 root netem loss 100%
ip netns exec a ping -c 2 -W 1 10.0.0.2
tc -n a -s qdisc show dev eth0
tc -n a qdisc del dev eth0 root
tc -n b qdisc del dev eth0 root
tc -n a qdisc add dev eth0 root netem rate 80kbit
ip netns exec a ping -c 2 -s 958 10.0.0.2 | sed 's/time=1[01][0-9] ms/time=1xx ms/; s/= 1[01][0-9].*/= 1xx/'
tc -n a qdisc replace dev eth0 root tbf rate 80kbit burst 1100 limit 10000
ip netns exec a ping -c 3 -i 0.02 -s 958 10.0.0.2 | sed 's/time=1[0-9][0-9] ms/time=1xx ms/; s/time=[0-9][0-9]\.[0-9] ms/time=xx ms/; s/time=[0-9]*\.[0-9]* ms/time=x ms/; s/= [0-9].*/= T/; s/time [0-9]*ms/time T/'
sleep 1
tc -n a -s qdisc show dev eth0 | head -2
tc -n a qdisc del dev eth0 root
tc -n a qdisc add dev eth0 clsact
tc -n a filter add dev eth0 egress protocol ip u32 match ip dst 10.0.0.2/32 action drop
ip netns exec a ping -c 1 -W 1 10.0.0.2
tc -n a filter del dev eth0 egress
ip netns exec a ping -c 1 10.0.0.2 | grep transmitted
tc -n a qdisc show dev eth0
tc -n a filter show dev eth0 egress
tc -n a -s qdisc show dev eth0 | grep -c Sent
cat > /tmp/tc.batch <<EOF
qdisc add dev va root handle 1: htb default 20
class add dev va parent 1: classid 1:1 htb rate 1mbit
class add dev va parent 1:1 classid 1:20 htb rate 500kbit ceil 1mbit
# a comment
class add dev va parent 1:1 classid 1:30 bogus
class add dev va parent 1:1 classid 1:40 htb rate 1kbit
EOF
tc -batch /tmp/tc.batch
tc class show dev va
tc -force -batch /tmp/tc.batch
tc class show dev va
tc qdisc del dev va root
