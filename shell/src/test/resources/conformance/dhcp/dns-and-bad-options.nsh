sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add r1
ip netns exec r1 sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip -n r1 link set lo up
ip link add v0 address 02:00:00:00:00:01 type veth peer name eth0 address 02:00:00:00:00:02 netns r1
ip addr add 10.0.1.1/24 dev v0
ip link set v0 up
ip -n r1 addr add 10.0.1.254/24 dev eth0
ip -n r1 link set eth0 up
sleep 2
nslookup www.test 10.0.1.254
ip netns exec r1 dnsmasq --no-resolv --no-hosts --address=/test/10.9.9.9 --host-record=box.lab,10.8.8.8 --cname=alias.lab,box.lab --mx-host=lab,mail.lab,10 --txt-record=t.lab,"some text" --ptr-record=8.8.8.10.in-addr.arpa,box.lab --pid-file=/tmp/pid
nslookup www.test 10.0.1.254
nslookup box.lab 10.0.1.254
nslookup alias.lab 10.0.1.254
nslookup nosuch.lab 10.0.1.254
nslookup 10.8.8.8 10.0.1.254
dig +short box.lab @10.0.1.254
dig +short a.b.test @10.0.1.254
dig +short t.lab TXT @10.0.1.254
dig +short lab MX @10.0.1.254
dig +short -x 10.8.8.8 @10.0.1.254
dig +short nosuch.lab @10.0.1.254
dig box.lab @10.0.1.254 | grep -v -e ';; Query' -e ';; WHEN' -e 'id:' -e 'DiG'
dig +time=1 +tries=1 box.lab @10.0.1.9 | grep -v DiG
busybox nslookup box.lab 10.0.1.254
busybox nslookup nosuch.lab 10.0.1.254
echo 'nameserver 10.0.1.254' > /etc/resolv.conf
ping -c 1 -W 1 gw.nosuch
nslookup box.lab
ip addr add 10.8.8.8/32 dev lo
ping -c 1 box.lab
echo '10.0.1.254 router r' >> /etc/hosts
ping -c 1 router
ping -c 1 -n router
ping -c 1 r
ip netns exec r1 dnsmasq
ip netns exec r1 dnsmasq --no-daemon
ip netns exec r1 dnsmasq --port=53 --listen-address=10.0.1.254 --bind-interfaces
kill $(cat /tmp/pid)
sleep 0.3
nslookup box.lab
dnsmasq --dhcp-range=10.0.1.1
dnsmasq --dhcp-range=10.0.1.120,10.0.1.100 --pid-file=/tmp/p1
kill $(cat /tmp/p1); sleep 0.3
dnsmasq --dhcp-range=10.0.1.100,10.0.2.100 --pid-file=/tmp/q1
[ -e /tmp/q1 ] && kill $(cat /tmp/q1); sleep 0.3
dnsmasq --dhcp-range=10.0.1.100,10.0.1.110,1q
dnsmasq --dhcp-range=
dnsmasq --dhcp-range
dnsmasq --dhcp-host=bogus:mac
dnsmasq --dhcp-host=02:00:00:00:00:01,10.0.1.300 --pid-file=/tmp/q2
[ -e /tmp/q2 ] && kill $(cat /tmp/q2); sleep 0.3
dnsmasq --dhcp-option=300,1 --pid-file=/tmp/q3
[ -e /tmp/q3 ] && kill $(cat /tmp/q3); sleep 0.3
dnsmasq --dhcp-option=option:bogus,1
dnsmasq --dhcp-option=3,bogus
dnsmasq --address=/x/bogus
dnsmasq --address=bogus
dnsmasq --server=bogus
dnsmasq --host-record=x
dnsmasq --port=abc
dnsmasq --port=99999
dnsmasq --interface=nosuch --pid-file=/tmp/q4
[ -e /tmp/q4 ] && kill $(cat /tmp/q4); sleep 0.3
dnsmasq --listen-address=1.2.3.4 --pid-file=/tmp/q5
[ -e /tmp/q5 ] && kill $(cat /tmp/q5); sleep 0.3
dnsmasq --listen-address=bogus
dnsmasq --user=nosuch --pid-file=/tmp/q6
[ -e /tmp/q6 ] && kill $(cat /tmp/q6); sleep 0.3
dnsmasq --conf-file=/nosuch
dnsmasq --test
dnsmasq --dhcp-range=10.0.1.5,10.0.1.6 --test
dnsmasq extra
dnsmasq --pid-file=/nosuch/pid
[ -e /tmp/q7 ] && kill $(cat /tmp/q7); sleep 0.3
dnsmasq --dhcp-leasefile=/nosuch/leases --dhcp-range=10.0.1.5,10.0.1.6
dnsmasq --version | head -n 1
ps -e -o comm | grep -c dnsmasq
