sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
brctl addbr br-in
ip link set br-in address 02:00:00:00:00:b0
ip addr add 10.0.1.254/24 dev br-in
ip link set br-in up
for i in 1 2 3; do ip netns add c$i; ip netns exec c$i sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip link add p$i address 02:00:00:00:01:0$i type veth peer name eth0 address 52:54:00:00:00:0$i netns c$i; brctl addif br-in p$i; ip link set p$i up; ip -n c$i link set eth0 up; done
sleep 2
cat > /tmp/configure <<'EOF'
#!/bin/sh
[ "$1" = bound ] || exit 0
busybox ifconfig $interface $ip netmask $subnet
busybox route add default gw $router
echo "nameserver $dns" > /tmp/resolv.$ip
EOF
chmod +x /tmp/configure
cat > /tmp/dnsmasq.conf <<'EOF'
interface=br-in
bind-interfaces
no-resolv
dhcp-range=10.0.1.10,10.0.1.12,255.255.255.0,1h
dhcp-option=3,10.0.1.254
dhcp-option=6,10.0.1.254
dhcp-host=52:54:00:00:00:03,10.0.1.33
dhcp-sequential-ip
no-ping
dhcp-leasefile=/tmp/leases
pid-file=/tmp/pid
address=/gateway.lab/10.0.1.254
log-facility=/tmp/log
log-dhcp
EOF
dnsmasq --conf-file=/tmp/dnsmasq.conf --test
dnsmasq --conf-file=/tmp/dnsmasq.conf
for i in 1 2 3; do ip netns exec c$i busybox udhcpc -i eth0 -n -q -s /tmp/configure; done
for i in 1 2 3; do ip -n c$i -4 -br addr show eth0; done
sed 's/^[0-9]*/T/' /tmp/leases
cat /tmp/resolv.10.0.1.10
ip netns exec c1 route -n
ip netns exec c1 ping -c 1 10.0.1.33
ip netns exec c1 dig +short gateway.lab @10.0.1.254
ip netns exec c1 ping -c 1 -W 1 8.8.8.8
sysctl -q -w net.ipv4.ip_forward=1
iptables -t nat -A POSTROUTING -s 10.0.1.0/24 -o ens33 -j MASQUERADE
ip netns exec c1 ping -c 1 8.8.8.8
grep -o 'DHCP[A-Z]*(br-in).*' /tmp/log
netstat -uln | awk '{print $1, $4}'
ps -e -o comm | grep -c dnsmasq
kill $(cat /tmp/pid)
sleep 0.3
test -e /tmp/pid || echo "no pid file"
printf 'dhcp-range=bogus\n' > /tmp/bad.conf
dnsmasq --conf-file=/tmp/bad.conf
printf 'nosuchoption\n' > /tmp/bad.conf
dnsmasq --conf-file=/tmp/bad.conf
dnsmasq --conf-file=/tmp/bad.conf --test
ip netns exec c2 busybox udhcpc -i eth0 -n -q -t 2 -T 1 -s /tmp/configure
ip -n c2 -4 -br addr show eth0
brctl delif br-in p3
ip netns exec c1 ping -c 1 -W 1 10.0.1.33
