#!/usr/bin/env netsh
#@ netsh 1
#@ seed 1
# DHCP and DNS: dnsmasq in a namespace lends addresses to the hosts of a LAN and answers for their names, as a home router does.
# It is the notes' "ip netns exec r1 dnsmasq --dhcp-range 10.0.1.100,10.0.1.120", with what makes it useful.
#
#     r1 10.0.1.254 --p0-- br0 --p1-- c1      (both ask for an address)
#                            \ --p2-- c2

# 1. The LAN. Only r1 has an address: a server has to be found where it was yesterday.
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link set br0 up
for host in r1:0 c1:1 c2:2; do
  IFS=: read -r name number <<< "$host"
  ip netns add $name
  ip netns exec $name sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
  ip link add p$number type veth peer name eth0 netns $name address 02:00:00:00:00:0$number
  ip link set p$number master br0 up
  ip -n $name link set lo up
  ip -n $name link set eth0 up
done
ip -n r1 addr add 10.0.1.254/24 dev eth0
sleep 2

# 2. The server. Range and lease time are for any client; c2 is known by its MAC address and always gets the same. Options 3 and 6
#    (router, DNS server) are dnsmasq's own address where nothing is said. Names below lan.test are answered from here alone.
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

# 3. The clients. udhcpc asks; what it was told it passes to a script in variables, and that sets the link up. Namespaces
#    share the machine's files, so the clients write one and the same /etc/resolv.conf.
cat > /tmp/configure <<'END'
#!/bin/sh
[ "$1" = bound ] || exit 0
busybox ifconfig $interface $ip netmask $subnet
busybox route add default gw $router
echo "nameserver $dns" > /etc/resolv.conf
END
chmod +x /tmp/configure

# Four messages: discover, offer, request, acknowledgement. The client has no address, so its first ones are broadcasts.
ip netns exec r1 timeout 3 tcpdump -c 4 -ni eth0 udp port 67 > /tmp/dhcp 2> /dev/null &
sleep 1
ip netns exec c1 busybox udhcpc -i eth0 -n -q -x hostname:laptop -s /tmp/configure 2>&1 | tail -1
#> udhcpc: lease of 10.0.1.100 obtained from 10.0.1.254, lease time 3600
wait
grep -o 'IP .*DHCP, [A-Z][a-z]*' /tmp/dhcp
#> IP 0.0.0.0.68 > 255.255.255.255.67: BOOTP/DHCP, Request
#> IP 10.0.1.254.67 > 10.0.1.100.68: BOOTP/DHCP, Reply
#> IP 0.0.0.0.68 > 255.255.255.255.67: BOOTP/DHCP, Request
#> IP 10.0.1.254.67 > 10.0.1.100.68: BOOTP/DHCP, Reply
ip netns exec c2 busybox udhcpc -i eth0 -n -q -s /tmp/configure 2>&1 | tail -1
#> udhcpc: lease of 10.0.1.50 obtained from 10.0.1.254, lease time 3600

# What they have now, and what the server remembers.
for client in c1 c2; do ip -n $client -4 -br addr show eth0; done
ip -n c1 route
#> default via 10.0.1.254 dev eth0 
#> 10.0.1.0/24 dev eth0 proto kernel scope link src 10.0.1.100 
cat /etc/resolv.conf
#> nameserver 10.0.1.254
awk '{print $2, $3, $4}' /tmp/leases | sort
#> 02:00:00:00:00:01 10.0.1.100 laptop
#> 02:00:00:00:00:02 10.0.1.50 printer

# 4. Names. A client's name is known with its lease, so the two find each other; the way back from address to name is there too.
ip netns exec c1 dig +short www.lan.test
#> 10.0.1.254
ip netns exec c2 dig +short laptop.lan.test
#> 10.0.1.100
ip netns exec c1 dig +short -x 10.0.1.50
#> printer.lan.test.
ip netns exec c1 ping -c 1 printer.lan.test | grep -o '[0-9]* received'
#> 1 received
# The server knows no one to ask about other names, and says so; below lan.test it is sure that there is no such name.
ip netns exec c1 dig nosuch.lan.test | grep -o 'status: [A-Z]*'
#> status: NXDOMAIN
ip netns exec c1 dig www.example.org | grep -o 'status: [A-Z]*'
#> status: REFUSED

# 5. Without the server nobody new comes in: the client gives up after two attempts. Who has an address keeps it until it expires.
kill $(cat /tmp/dnsmasq.pid)
ip netns exec c1 busybox udhcpc -i eth0 -n -q -t 2 -T 1 -s /tmp/configure 2>&1 | tail -1
#> udhcpc: no lease, failing
ip netns exec c1 ping -c 1 10.0.1.50 | grep -o '[0-9]* received'
#> 1 received
