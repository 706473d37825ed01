sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
brctl addbr br-in
ip link set br-in up
brctl addbr br-ex
ip link set br-ex up
ip addr del 192.168.2.139/24 dev ens33; ip addr add 192.168.2.139/24 dev br-ex; brctl addif br-ex ens33
sleep 2
ip route
ping -c 1 -W 1 192.168.2.2
ping -c 1 8.8.8.8
route add default gw 192.168.2.2
ping -c 1 8.8.8.8
brctl show
cat >> /etc/sysctl.conf <<EOF
net.ipv4.ip_forward = 1
EOF
sysctl -p
ip netns add Netns1
ip netns list
ip netns exec Netns1 ifconfig -a
ip netns exec Netns1 sysctl net.ipv4.ip_forward
ip link add veth1.1 address 02:00:00:00:11:01 type veth peer name veth1.2
ip link set veth1.1 up
ip link set veth1.2 up
brctl addif br-in veth1.1
brctl show
ip link set veth1.2 netns Netns1
ip netns exec Netns1 ifconfig -a
ip netns exec Netns1 ip link set veth1.2 name eth0
ip netns exec Netns1 ifconfig eth0 10.0.1.254 netmask 255.255.255.0 up
ip netns exec Netns1 ifconfig | grep -v packets
ip link add veth2.1 address 02:00:00:00:11:02 type veth peer name veth2.2
ip link set veth2.1 up
ip link set veth2.2 up
brctl addif br-ex veth2.1
brctl show
ip link set veth2.2 netns Netns1
ip netns exec Netns1 ip link set veth2.2 name eth1
ip netns exec Netns1 ifconfig eth1 192.168.2.140/24 up
sleep 2
ip netns exec Netns1 ifconfig | grep -v -e packets -e inet6
ip netns exec Netns1 iptables -t nat -A POSTROUTING -s 10.0.1.0/24 ! -d 10.0.1.0/24 -o eth1 -j MASQUERADE
ip netns exec Netns1 route add default gw 192.168.2.2
ip netns exec Netns1 ping -c 1 -W 1 8.8.8.8
ip netns exec Netns1 route -n
ip netns add vm1
ip netns add vm2
ip link add vm1.0 address 02:00:00:00:00:a1 type veth peer name eth0 address 52:54:00:aa:bb:c1 netns vm1
ip link add vm2.0 address 02:00:00:00:00:a2 type veth peer name eth0 address 52:54:00:aa:bb:c2 netns vm2
for i in 1 2; do ip link set vm$i.0 up; brctl addif br-in vm$i.0; done
for i in 1 2; do ip netns exec vm$i ifconfig eth0 10.0.1.$i netmask 255.255.255.0 up; ip netns exec vm$i route add default gw 10.0.1.254; done
sleep 2
for t in 10.0.1.254 10.0.1.2 192.168.2.140 192.168.2.2 8.8.8.8; do ip netns exec vm1 ping -c 2 -i 0.2 -W 1 $t; done
for t in 10.0.1.254 10.0.1.1 192.168.2.140 192.168.2.2 8.8.8.8; do ip netns exec vm2 ping -c 1 -W 1 $t; done
ip netns exec vm1 ping -c 1 -W 1 192.168.2.139
ping -c 1 -W 1 10.0.1.1
brctl show
brctl showmacs br-in | awk '$3 == "no" {print $2}' | grep 52:54
ip netns exec Netns1 iptables -t nat -L POSTROUTING -n
ip netns exec Netns1 arp -n | grep -c ether
ip netns exec Netns1 iptables -t nat -F
ip netns exec vm1 ping -c 1 -W 1 8.8.8.8
ip netns exec vm1 ping -c 1 -W 1 192.168.2.140
ip netns exec Netns1 sysctl -w net.ipv4.ip_forward=0
ip netns exec vm1 ping -c 1 -W 1 192.168.2.140
ip netns del Netns1
sleep 1
brctl show
ip -br link
