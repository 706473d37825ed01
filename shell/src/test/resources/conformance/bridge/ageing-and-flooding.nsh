sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link set br0 up
for i in 1 2 3; do ip netns add h$i; ip netns exec h$i sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip link add p$i address 02:00:00:00:01:0$i type veth peer name e0 address 02:00:00:00:00:0$i netns h$i; ip link set p$i master br0 up; ip -n h$i addr add 10.0.0.$i/24 dev e0; ip -n h$i link set e0 up; done
sleep 2
bridge fdb show br br0 dynamic
ip netns exec h1 ping -c 1 10.0.0.2
bridge fdb show br br0 | grep -v permanent
brctl showmacs br0 | awk '{print $1, $2, $3}'
ip netns exec h1 ping -c 1 -W 1 10.0.0.9
brctl showmacs br0 | awk '{print $1, $2, $3}'
ip netns exec h3 ping -c 1 10.0.0.1
brctl showmacs br0 | awk '{print $1, $2, $3}'
brctl setageing br0 30
sleep 15
brctl showmacs br0 | awk '{print $1, $2, $3}'
sleep 40
brctl showmacs br0 | awk '{print $1, $2, $3}'
ip netns exec h1 ping -c 1 10.0.0.2
brctl setageing br0 5
sleep 4
brctl showmacs br0 | awk '{print $1, $2, $3}'
sleep 8
brctl showmacs br0 | awk '{print $1, $2, $3}'
ip netns exec h1 ping -c 1 10.0.0.2
brctl setageing br0 0
brctl showmacs br0 | awk '{print $1, $2, $3}'
ip netns exec h1 ping -c 1 10.0.0.2
brctl showmacs br0 | awk '{print $1, $2, $3}'
brctl setageing br0 300
ip netns exec h1 ping -c 1 10.0.0.2
ip -n h1 link set e0 address 02:00:00:00:00:02
ip netns exec h1 ping -c 1 -W 1 10.0.0.3
bridge fdb show br br0 | grep -v permanent
ip -n h1 link set e0 address 02:00:00:00:00:01
bridge fdb add 02:00:00:00:00:02 dev p3 master static
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
bridge fdb del 02:00:00:00:00:02 dev p3 master
bridge link set dev p2 learning off
ip -n h1 neigh flush all
ip -n h2 neigh flush all
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
bridge fdb show br br0 | grep -v permanent
bridge link set dev p2 flood off
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
bridge link set dev p2 flood on learning on isolated on
bridge link set dev p1 isolated on
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
ip netns exec h1 ping -c 1 -W 1 10.0.0.3
bridge link set dev p1 isolated off
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
ip addr add 10.0.0.100/24 dev br0
ip netns exec h1 ping -c 1 -W 1 10.0.0.100
ip link set p2 nomaster
bridge fdb show br br0 | grep -v permanent
ip netns exec h1 ping -c 1 -W 1 10.0.0.2
ip link set br0 down
ip netns exec h1 ping -c 1 -W 1 10.0.0.3
bridge fdb show br br0 | grep -v permanent
