ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1
ip link set br0 up
for h in h1 h2 h3; do ip netns add $h; ip link add $h type veth peer name eth0 netns $h; ip link set $h master br0 up; ip -n $h link set lo up; ip -n $h link set eth0 up; done
ip -n h1 addr add 10.0.0.1/24 dev eth0
ip -n h2 addr add 10.0.0.2/24 dev eth0
ip -n h3 addr add 10.0.0.3/24 dev eth0
bridge vlan add dev h3 vid 30 pvid untagged
bridge vlan del dev h3 vid 1
sleep 3
mkdir -p /tmp/www; echo page > /tmp/www/index.html
ip netns exec h2 busybox httpd -p 80 -h /tmp/www
ip netns exec h3 busybox httpd -p 80 -h /tmp/www
ip netns exec h1 busybox wget -q -O - http://10.0.0.2/
ip netns exec h1 timeout 6 nc -v 10.0.0.3 80 < /dev/null
ip addr add 10.0.0.254/24 dev br0
busybox wget -q -O - http://10.0.0.2/
sysctl -q -w net.ipv4.ip_forward=1
ip -n h2 route add default via 10.0.0.254
iptables -t nat -A POSTROUTING -s 10.0.0.0/24 -o ens33 -j MASQUERADE
ip netns exec h2 nc -vz -w 3 8.8.8.8 80
ip netns exec h2 nc -vz -w 3 192.168.2.2 22
ip netns exec h2 nc -vz -w 3 192.168.2.99 22
nc -vz -w 3 8.8.8.8 80
conntrack -L -p tcp 2>&1 | sed "s,6 [0-9]* ,6 N ,; s,port=[0-9][0-9][0-9][0-9][0-9],port=P,g"
iptables -t nat -vnL POSTROUTING
iptables -t nat -A PREROUTING -d 192.168.2.139 -p tcp --dport 8080 -j DNAT --to-destination 10.0.0.2:80
iptables -t nat -A OUTPUT -d 192.168.2.139 -p tcp --dport 8080 -j DNAT --to-destination 10.0.0.2:80
busybox wget -q -O - http://192.168.2.139:8080/
iptables -t nat -S
ss -tln
