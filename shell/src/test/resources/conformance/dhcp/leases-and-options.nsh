sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link set br0 up
for n in r1 c1 c2; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip -n $n link set lo up; done
ip link add pr type veth peer name eth0 address 02:00:00:00:00:fe netns r1
ip link add p1 type veth peer name eth0 address 02:00:00:00:00:01 netns c1
ip link add p2 type veth peer name eth0 address 02:00:00:00:00:02 netns c2
for p in pr p1 p2; do ip link set $p master br0 up; done
for n in r1 c1 c2; do ip -n $n link set eth0 up; done
ip -n r1 addr add 10.0.1.254/24 dev eth0
sleep 2
ip netns exec c1 busybox udhcpc -i eth0 -n -q -t 2 -T 1 -s /bin/true
ip netns exec c1 busybox udhcpc -i nosuch -n -q
cat > /tmp/script <<'EOF'
#!/bin/sh
echo "$1 $interface ${ip:-none}/${mask:-} router=${router:-} dns=${dns:-} domain=${domain:-} lease=${lease:-} server=${serverid:-}"
case $1 in
bound|renew) ip addr add $ip/$mask dev $interface; [ -n "$router" ] && ip route add default via $router;;
deconfig) ip addr flush dev $interface;;
esac
exit 0
EOF
chmod +x /tmp/script
ip netns exec r1 dnsmasq --dhcp-range=10.0.1.100,10.0.1.120,10m --dhcp-host=02:00:00:00:00:02,10.0.1.50,fixedname --dhcp-option=option:dns-server,8.8.8.8 --domain=lab.test --dhcp-leasefile=/tmp/leases --pid-file=/tmp/pid --dhcp-sequential-ip --no-ping
echo $?
ip netns exec c1 busybox udhcpc -i eth0 -n -q -f -s /tmp/script
ip -n c1 -br addr show eth0
ip -n c1 route
ip netns exec c2 busybox udhcpc -i eth0 -n -q -s /tmp/script
ip -n c2 addr show eth0 | grep inet
sed 's/^[0-9]*/T/' /tmp/leases
ip netns exec c1 busybox udhcpc -i eth0 -n -q -s /tmp/script -r 10.0.1.110
ip netns exec c1 busybox udhcpc -i eth0 -n -q -s /tmp/script -x hostname:myname
sed 's/^[0-9]*/T/' /tmp/leases
ip netns exec c1 busybox udhcpc -i eth0 -n -q -s /nosuch
ip netns exec c1 ping -c 1 10.0.1.254
ip netns exec c1 ping -c 1 10.0.1.50
ip netns exec c1 nslookup fixedname 10.0.1.254
ip netns exec c1 nslookup fixedname.lab.test 10.0.1.254
ip netns exec c1 dig +short fixedname.lab.test @10.0.1.254
ip netns exec r1 dnsmasq --dhcp-range=10.0.1.100,10.0.1.120
ip netns exec r1 dnsmasq --port=0 --dhcp-range=10.0.1.100,10.0.1.120
ip netns exec r1 dnsmasq --port=5300 --pid-file=/tmp/pid2
echo $?
test -f /tmp/pid && echo pidfile
ps -e -o comm | grep -c dnsmasq
kill $(cat /tmp/pid) $(cat /tmp/pid2)
sleep 0.5
ps -e -o comm | grep -c dnsmasq
ip netns exec c1 nslookup fixedname 10.0.1.254
ip netns exec c1 busybox udhcpc -i eth0 -n -q -t 1 -T 1 -s /tmp/script
ip netns exec c1 busybox udhcpc -i eth0 -q -b -t 1 -T 1 -s /tmp/script
kill $(ps -e -o pid,comm | awk '$2 == "busybox" {print $1}')
ip netns exec r1 dnsmasq --dhcp-range=10.0.1.100,10.0.1.101 --dhcp-leasefile=/tmp/leases --pid-file=/tmp/pid --dhcp-sequential-ip --no-ping
sed 's/^[0-9]*/T/' /tmp/leases
ip netns exec c2 busybox udhcpc -i eth0 -n -q -s /tmp/script
kill $(cat /tmp/pid)
ip -n r1 addr del 10.0.1.254/24 dev eth0
ip netns exec r1 dnsmasq --dhcp-range=10.0.1.100,10.0.1.120 --pid-file=/tmp/pid
ip netns exec c1 busybox udhcpc -i eth0 -n -q -t 1 -T 1 -s /bin/true
kill $(cat /tmp/pid)
