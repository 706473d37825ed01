ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link set br0 up
for host in r1:0 c1:1 c2:2; do IFS=: read -r name number <<< "$host"; ip netns add $name; ip netns exec $name sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip link add p$number type veth peer name eth0 netns $name address 02:00:00:00:00:0$number; ip link set p$number master br0 up; ip -n $name link set lo up; ip -n $name link set eth0 up; done
ip -n r1 addr add 10.0.1.254/24 dev eth0
sleep 2
cat > /tmp/dnsmasq.conf <<'END'
interface=eth0
no-resolv
no-hosts
dhcp-range=10.0.1.100,10.0.1.120,255.255.255.0,1h
dhcp-host=02:00:00:00:00:02,10.0.1.50,printer
dhcp-sequential-ip
no-ping
domain=lan.test
local=/lan.test/
host-record=www.lan.test,10.0.1.254
dhcp-leasefile=/tmp/leases
pid-file=/tmp/dnsmasq.pid
END
ip netns exec r1 dnsmasq --conf-file=/tmp/dnsmasq.conf
cat > /tmp/configure <<'END'
[ "$1" = bound ] || exit 0
busybox ifconfig $interface $ip netmask $subnet
busybox route add default gw $router
echo "nameserver $dns" > /etc/resolv.conf
END
chmod +x /tmp/configure
ip netns exec r1 timeout 3 tcpdump -c 4 -ni eth0 udp port 67 > /tmp/dhcp 2> /dev/null &
sleep 1
ip netns exec c1 busybox udhcpc -i eth0 -n -q -x hostname:laptop -s /tmp/configure 2>&1 | tail -1
wait
grep -o 'IP .*DHCP, [A-Z][a-z]*' /tmp/dhcp
ip netns exec c2 busybox udhcpc -i eth0 -n -q -s /tmp/configure 2>&1 | tail -1
for client in c1 c2; do ip -n $client -4 -br addr show eth0; done
ip -n c1 route
cat /etc/resolv.conf
awk '{print $2, $3, $4}' /tmp/leases | sort
ip netns exec c1 dig +short www.lan.test
ip netns exec c2 dig +short laptop.lan.test
ip netns exec c1 dig +short -x 10.0.1.50
ip netns exec c1 ping -c 1 printer.lan.test | grep -o '[0-9]* received'
ip netns exec c1 dig nosuch.lan.test | grep -o 'status: [A-Z]*'
ip netns exec c1 dig www.example.org | grep -o 'status: [A-Z]*'
kill $(cat /tmp/dnsmasq.pid)
ip netns exec c1 busybox udhcpc -i eth0 -n -q -t 2 -T 1 -s /tmp/configure 2>&1 | tail -1
ip netns exec c1 ping -c 1 10.0.1.50 | grep -o '[0-9]* received'
