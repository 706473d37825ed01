ip netns add r1
ip netns add r2
ip netns list
ip netns exec r1 ifconfig
ip netns exec r1 ifconfig lo 127.0.0.1/8 up
ip netns exec r1 ifconfig
ip link add veth1.1 type veth peer name veth1.2
ip link show
ip link set veth1.1 netns r1
ip netns exec r1 ifconfig -a
ip netns exec r1 ip link set veth1.1 name eth0
ip netns exec r1 ifconfig -a
ip link set veth1.2 netns r2
ip netns exec r2 ifconfig -a
ip netns exec r2 ip link set veth1.2 name eth0
ip netns exec r1 ifconfig eth0 10.0.1.1/24 up
ip netns exec r2 ifconfig eth0 10.0.1.2/24 up
sleep 3
ip netns exec r1 ifconfig
ip netns exec r1 ping -c 2 10.0.1.2
ip netns exec r2 ping -c 1 10.0.1.1
ip netns exec r1 route -n
ip netns exec r1 arp -n
ip netns exec r1 netstat -rn
ip netns exec r1 ping -c 1 8.8.8.8
ip netns exec r1 ping -c 1 192.168.2.139
ip netns exec r1 dnsmasq --dhcp-range 10.0.1.100,10.0.1.120
ip netns exec r1 netstat -uln | awk '{print $1, $4}' | grep -v fe80 | sort
ip netns pids r1 | wc -l
ip netns exec r2 busybox udhcpc -i eth0 -n -q -s /bin/true 2>&1 | grep -v broadcasting | sed 's/10.0.1.1[0-2][0-9]/10.0.1.1XX/'
kill $(ip netns pids r1)
sleep 0.3
ip netns pids r1 | wc -l
ip netns exec r1 ip -6 neigh show nud permanent
ip netns exec r1 ip -6 route
ip netns exec r1 ip maddr show dev eth0
ip netns del r2
sleep 0.5
ip netns exec r1 ifconfig -a
ip netns del r1
ip netns list
ip link show type veth
ip netns exec r1 ifconfig
