sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
brctl addbr br0
ip link add d5 address 02:00:00:00:00:05 type dummy
ip link add d3 address 02:00:00:00:00:03 type dummy
ip link add d7 mtu 1400 address 02:00:00:00:00:07 type dummy
ip link add d1 mtu 9000 address 02:00:00:00:00:01 type dummy
brctl addif br0 d5
brctl show
ip link show br0
brctl addif br0 d3
brctl show
brctl addif br0 d7
brctl show
ip link show br0
brctl addif br0 d1
ip link show br0
brctl delif br0 d1
ip link show br0
brctl delif br0 d7
ip link show br0
ip link set br0 mtu 1600
ip link set br0 mtu 1300
ip link show br0
brctl addif br0 d7
ip link show br0
ip link set d7 mtu 1200
ip link show br0
brctl delif br0 d3
ip link show br0
ip link set d5 address 02:00:00:00:00:09
ip link show br0
ip link set d7 address 02:00:00:00:00:04
ip link show br0
ip link set br0 address 02:00:00:00:00:bb
brctl show
brctl addif br0 d3
brctl show
brctl delif br0 d3 d5 d7
brctl show
ip link show br0
brctl addbr br1
brctl addif br1 d3
brctl addif br1 d5
ip link set d3 nomaster
brctl show br1
ip link set d5 nomaster
brctl show br1
ip link show br1 | grep -c 00:00:00:00:00:00
ip link set d3 master br1
ip link del d3
brctl show br1
ip link set d5 master br0
ip link set d5 master br1
brctl show
ip link show d5
ip link del br1
ip link show d5
ip addr add 10.0.0.1/24 dev br0
ip addr add 10.0.1.1/24 dev d5
brctl addif br0 d5
ip addr show d5
ip link set br0 up
brctl delbr br0
ip link set br0 down
brctl delbr br0
ip -br link
