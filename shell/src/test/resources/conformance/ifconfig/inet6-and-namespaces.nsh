ip netns add a
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02 netns a
ifconfig v0
ifconfig v0 up
ip netns exec a ifconfig
ip netns exec a ifconfig -a
ip netns exec a ifconfig lo up
ip netns exec a ifconfig lo
ip netns exec a ifconfig v1 10.0.0.2/24 up
sleep 3
ifconfig v0 | grep -v packets
ip netns exec a ifconfig v1 | grep -v packets
ifconfig v0 add 2001:db8::1/64
ifconfig v0 inet6 add 2001:db8::2/64
ifconfig v0 inet6 2001:db8::3/64
ifconfig v0 add 2001:db8::1/64
ifconfig v0 add 2001:db8::5
sleep 2
ifconfig v0 | grep inet | sort
ip -6 addr show v0
ifconfig v0 del 2001:db8::2/64
ifconfig v0 del 2001:db8::2/64
ifconfig v0 inet6 del 2001:db8::3/64
ifconfig v0 | grep inet | sort
ifconfig v0 10.0.0.1/24
ping -c 1 10.0.0.2
ifconfig v0 10.0.0.1 netmask 255.255.255.252
ip route show dev v0
ifconfig v0 10.0.0.5
ip addr show v0 | grep 'inet '
ifconfig v0:web 10.0.0.6/24
ifconfig v0:web
ip addr show v0 | grep 'inet '
ifconfig v0 0
ip addr show v0 | grep 'inet '
ifconfig v0 down
ifconfig v0 | grep -c inet6
ifconfig v0 172.16.5.1 up
ip addr show v0 | grep 'inet '
ifconfig v0 192.168.9.1 netmask 255.255.255.128 broadcast 192.168.9.127 mtu 1400
ifconfig v0 | head -n 2
ifconfig v0 10.1.1.1 pointopoint 10.1.1.2
ifconfig v0 | grep -v packets
ip addr show v0 | grep 'inet '
ip route show dev v0
ifconfig ens33 | grep -v packets
ifconfig lo | grep -v packets
ifconfig -a -s | awk '{print $1, $2}'
route -n
route -A inet6 | head -n 2
netstat -i | awk '{print $1, $2}'
ip netns del a
sleep 0.5
ifconfig v0
