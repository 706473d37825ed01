sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for i in 1 2 3; do ip link add br$i address 02:00:00:00:00:b$i type bridge stp_state 1 forward_delay 400 hello_time 100 max_age 600; done
ip link add a12 address 02:00:00:00:01:02 type veth peer name a21 address 02:00:00:00:02:01
ip link add a23 address 02:00:00:00:02:03 type veth peer name a32 address 02:00:00:00:03:02
ip link add a31 address 02:00:00:00:03:01 type veth peer name a13 address 02:00:00:00:01:03
ip link set a12 master br1
ip link set a13 master br1
ip link set a21 master br2
ip link set a23 master br2
ip link set a31 master br3
ip link set a32 master br3
for l in a12 a21 a23 a32 a31 a13 br1 br2 br3; do ip link set $l up; done
ip netns add h1
ip netns add h2
ip netns exec h1 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns exec h2 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add p2 address 02:00:00:00:02:00 type veth peer name eth0 address 02:00:00:00:00:02 netns h1
ip link add p3 address 02:00:00:00:03:00 type veth peer name eth0 address 02:00:00:00:00:03 netns h2
ip link set p2 master br2
ip link set p3 master br3
ip link set p2 up
ip link set p3 up
ip -n h1 link set eth0 up
ip -n h2 link set eth0 up
ip -n h1 addr add 10.0.0.2/24 dev eth0
ip -n h2 addr add 10.0.0.3/24 dev eth0
sleep 13
bridge link show
brctl showstp br3 | grep -e 'designated root' -e 'root port' -e 'path cost' -e state
ip netns exec h1 ping -c 1 -W 1 10.0.0.3
ip link set a31 down
sleep 14
bridge link show | grep -v p
ip netns exec h1 ping -c 1 -W 1 10.0.0.3
ip link set a31 up
sleep 12
bridge link show | grep a32
ip link set br3 type bridge priority 4096
sleep 6
for b in br1 br2 br3; do brctl showstp $b | grep -e 'designated root' -e 'root port'; done
bridge link show
ip link set a12 type bridge_slave cost 1
bridge link set dev a21 cost 1
sleep 8
bridge link show
ip link set br3 down
sleep 10
bridge link show
for b in br1 br2; do brctl showstp $b | grep -e 'designated root' -e 'root port'; done
ip link set br3 up
sleep 12
bridge link show
ip link set a32 type bridge_slave root_block on
ip link set br1 type bridge priority 0
sleep 8
bridge link show
dmesg | grep -e root_block -e 'tried to become'  | sed 's/^\[[^]]*\] //' | sort | uniq | head -3
ip link set a32 type bridge_slave root_block off guard on
sleep 4
bridge link show | grep a32
dmesg | grep BPDU  | sed 's/^\[[^]]*\] //'
brctl stp br1 off
brctl stp br2 off
bridge link show | grep -e a12 -e a21
