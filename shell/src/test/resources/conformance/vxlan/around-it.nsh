sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add h2
ip netns exec h2 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add e0 address 02:00:00:00:01:01 type veth peer name e0 netns h2 address 02:00:00:00:02:01
ip addr add 10.0.0.1/24 dev e0
ip -n h2 addr add 10.0.0.2/24 dev e0
ip link set e0 up
ip -n h2 link set e0 up
ip link add vx address 02:00:00:00:00:01 type vxlan id 7 dstport 4789 remote 10.0.0.2 local 10.0.0.1 dev e0
ip -n h2 link add vx address 02:00:00:00:00:02 type vxlan id 7 dstport 4789 remote 10.0.0.1 local 10.0.0.2 dev e0
ip link set vx up
ip -n h2 link set vx up
cat /sys/class/net/vx/type /sys/class/net/vx/mtu /sys/class/net/vx/address /sys/class/net/vx/ifindex /sys/class/net/vx/iflink /sys/class/net/vx/operstate
cat /sys/class/net/vx/carrier /sys/class/net/vx/flags /sys/class/net/vx/tx_queue_len
sysctl net.ipv4.conf.vx.forwarding
ethtool -i vx
ethtool vx
ifconfig vx
ip addr add 10.70.0.1/24 dev vx
ip -n h2 addr add 10.70.0.2/24 dev vx
sleep 2
ping -c 1 10.70.0.2
ip -br link show vx
ip -br -d addr show vx
ip -s -s link show vx
ip link set vx name vy
ip link set vx down
ip link set vx name vy
ip link set vy up
ip -d link show vy | tail -1
ping -c 1 10.70.0.2
ip link set vy name vx
ip link set vy down
ip link set vy name vx
ip link set vx address 02:00:00:00:00:11
ip link set vx up
sleep 1
ping -c 1 10.70.0.2
bridge -n h2 fdb show dev vx
ip link add link vx name vx.5 type vlan id 5
ip -n h2 link add link vx name vx.5 type vlan id 5
ip addr add 10.75.0.1/24 dev vx.5
ip -n h2 addr add 10.75.0.2/24 dev vx.5
ip link set vx.5 up
ip -n h2 link set vx.5 up
ip link show vx.5
sleep 1
ping -c 1 10.75.0.2
ping -c 1 -M do -s 1422 10.75.0.2
brctl addbr br1
brctl addif br1 vx
brctl show br1 | sed 's/8000.[0-9a-f]*/ID/'
ip link set br1 up
bridge link show
bridge fdb show dev vx | sort
brctl delif br1 vx
ip link set vx nomaster
iptables -A INPUT -p udp --dport 4789
ping -c 1 10.70.0.2
iptables -L INPUT -v -n -x | tail -1 | awk '{print $1, $3, $4, $NF}'
conntrack -L 2>/dev/null | sed 's/sport=[0-9]* dport=4789/sport=N dport=4789/g; s/sport=4789 dport=[0-9]*/sport=4789 dport=N/g; s/ 2[0-9] / T /; s/ 1[0-9]* / T /' | sort | grep -c 4789
ss -lun
ss -lunp
netstat -lun
nc -u -l -p 4789
ip link add vz type vxlan id 7 dstport 4789 local 10.0.0.1
ip link add vz address 02:00:00:00:00:21 type vxlan id 9 dstport 4789 local 10.0.0.1 remote 10.0.0.2
ip link set vz up
ip link del e0
ip link show | grep -E '^[0-9]+: v'
ip link del vz
ip link show type vxlan
ip link add vx type vxlan help
ip link add vx type vxlan id 5 dstport 4789 dev e0
ip link set vx type vxlan id 5
