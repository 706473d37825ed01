sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add vm1
ip netns exec vm1 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:fe type veth peer name eth0 address 52:54:00:aa:bb:cc netns vm1
ip addr add 10.0.1.254/24 dev v0
ip link set v0 up
ip netns exec vm1 busybox ifconfig
ip netns exec vm1 busybox ifconfig -a
ip netns exec vm1 busybox ifconfig eth0
ip netns exec vm1 busybox ifconfig lo 127.0.0.1 up
ip netns exec vm1 busybox ifconfig eth0 10.0.1.1 netmask 255.255.255.0 up
ip netns exec vm1 busybox ifconfig
sleep 2
ip netns exec vm1 busybox ifconfig eth0
ip netns exec vm1 busybox route
ip netns exec vm1 busybox route -n
ip netns exec vm1 busybox route add default gw 10.0.1.254
ip netns exec vm1 busybox route add default gw 10.0.1.254
ip netns exec vm1 busybox route add default gw 10.99.1.254
ip netns exec vm1 busybox route add -net 10.5.0.0 netmask 255.255.0.0 gw 10.0.1.254
ip netns exec vm1 busybox route add -host 10.6.0.1 dev eth0
ip netns exec vm1 busybox route -n
ip netns exec vm1 busybox route del default
ip netns exec vm1 busybox route del default
ip netns exec vm1 busybox route add default gw 10.0.1.254
ip netns exec vm1 busybox ping -c 2 10.0.1.254 | sed 's,= .* ms,= T ms,'
ip netns exec vm1 busybox ping -c 1 -q 10.0.1.254 | sed 's,= .* ms,= T ms,'
ip netns exec vm1 busybox ping -c 1 -s 1000 10.0.1.254 | sed 's,= .* ms,= T ms,'
ip netns exec vm1 busybox ping -c 1 -W 1 10.0.1.77 | sed 's,= .* ms,= T ms,'
ip netns exec vm1 busybox ping -c 1 -W 1 192.168.2.2 | sed 's,= .* ms,= T ms,'
ip netns exec vm1 busybox ping -c 1 -W 1 -I 10.0.1.1 10.0.1.254 | sed 's,= .* ms,= T ms,'
ip netns exec vm1 busybox ping -c 1 nosuchhost
ip netns exec vm1 busybox ping
ip netns exec vm1 busybox ping -c abc 10.0.1.254
ip netns exec vm1 busybox ping -z 10.0.1.254
ip netns exec vm1 busybox ping -c 1 -t 1 10.0.1.254 | sed 's,= .* ms,= T ms,'
ip netns exec vm1 busybox ping -c 1 -w 1 10.0.1.78 | sed 's,= .* ms,= T ms,'
ip netns exec vm1 busybox arp | sort
ip netns exec vm1 busybox arp -n | sort
ip netns exec vm1 busybox arp -an | sort
ip netns exec vm1 busybox netstat -rn
ip netns exec vm1 busybox netstat -i
ip netns exec vm1 busybox netstat -tln
ip netns exec vm1 busybox ip addr
ip netns exec vm1 busybox ip addr show eth0
ip netns exec vm1 busybox ip -4 addr
ip netns exec vm1 busybox ip a
ip netns exec vm1 busybox ip link
ip netns exec vm1 busybox ip route
ip netns exec vm1 busybox ip route show
ip netns exec vm1 busybox ip route get 8.8.8.8
ip netns exec vm1 busybox ip neigh | sed "s,used [0-9/]* probes [0-9]*,used T," | sort
ip netns exec vm1 busybox ip addr add 10.0.2.1/24 dev eth0
ip netns exec vm1 busybox ip addr add 10.0.2.1/24 dev eth0
ip netns exec vm1 busybox ip addr add 10.0.2.1/24
ip netns exec vm1 busybox ip addr add 10.0.2.1/24 dev nosuch
ip netns exec vm1 busybox ip addr del 10.0.2.1/24 dev eth0
ip netns exec vm1 busybox ip addr del 10.0.2.1/24 dev eth0
ip netns exec vm1 busybox ip route add default via 10.0.1.254
ip netns exec vm1 busybox ip route add 10.7.0.0/16 via 10.0.1.254
ip netns exec vm1 busybox ip route add 10.8.0.0/16 via 10.77.1.254
ip netns exec vm1 busybox ip route del 10.7.0.0/16
ip netns exec vm1 busybox ip route del 10.7.0.0/16
ip netns exec vm1 busybox ip link set eth0 mtu 1400
ip netns exec vm1 busybox ip link set eth0 down
ip netns exec vm1 busybox ip link set nosuch up
ip netns exec vm1 busybox ip link show nosuch
ip netns exec vm1 busybox ip bogus
ip netns exec vm1 busybox ip link bogus
ip netns exec vm1 busybox ifconfig eth0 up
ip netns exec vm1 busybox ifconfig eth0 mtu 1300
ip netns exec vm1 busybox ifconfig eth0:1 10.0.3.1 netmask 255.255.255.0
ip netns exec vm1 busybox ifconfig
ip netns exec vm1 busybox ifconfig eth0 hw ether 52:54:00:aa:bb:cd
ip netns exec vm1 busybox ifconfig eth0 promisc
ip netns exec vm1 busybox ifconfig eth0
ip netns exec vm1 busybox ifconfig nosuch
ip netns exec vm1 busybox ifconfig nosuch 10.0.0.1
ip netns exec vm1 busybox ifconfig eth0 bogus
ip netns exec vm1 busybox ifconfig eth0 10.0.0.300
ip netns exec vm1 busybox ifconfig eth0 netmask bogus
ip netns exec vm1 busybox ifconfig eth0 0.0.0.0
ip netns exec vm1 busybox ifconfig eth0 down
ip netns exec vm1 busybox route -n
ip netns exec vm1 busybox route add default gw 10.0.1.254
ip netns exec vm1 busybox route add bogus
ip netns exec vm1 busybox route bogus
ip netns exec vm1 busybox nslookup x 10.0.1.254
ip netns exec vm1 busybox traceroute -n -q 1 -m 2 10.0.1.254
ip netns exec vm1 busybox hostname
ip netns exec vm1 busybox nosuchapplet
ip netns exec vm1 busybox sh -c 'nosuchcmd; echo $?'
ip netns exec vm1 busybox uname -s
