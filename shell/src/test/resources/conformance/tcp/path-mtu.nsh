sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns add b
ip link add e0 netns a type veth peer name e0 netns b
ip -n a addr add 10.0.5.1/24 dev e0
ip -n b addr add 10.0.5.2/24 dev e0
ip -n a link set e0 up
ip -n b link set e0 up
sleep 2
ip netns add r
ip link add ra netns r type veth peer name ra netns a
ip link add rb netns r type veth peer name rb netns b
ip -n r addr add 10.1.0.254/24 dev ra
ip -n r addr add 10.2.0.254/24 dev rb
ip -n a addr add 10.1.0.1/24 dev ra
ip -n b addr add 10.2.0.1/24 dev rb
for n in r a; do ip -n $n link set ra up; done
for n in r b; do ip -n $n link set rb up; done
ip -n a route add default via 10.1.0.254
ip -n b route add default via 10.2.0.254
ip netns exec r sysctl -q -w net.ipv4.ip_forward=1
sleep 2
ip -n a link set lo up
ip -n b link set lo up
seq 1 20000 > /tmp/big
timeout 60 ip netns exec b nc -lk 80 < /dev/null > /tmp/got &
sleep 0.3
ip -n r link set rb mtu 1300
ip -n b link set rb mtu 1300
ip -n a route get 10.2.0.1
timeout 9 ip netns exec a nc -N -p 41000 10.2.0.1 80 < /tmp/big
sleep 0.5
wc -c < /tmp/got
ip -n a route get 10.2.0.1 | sed 's/expires [0-9]*sec/expires T/'
ip -n a route flush cache
ip -n b link set rb mtu 1500
timeout 9 ip netns exec a nc -N -p 41001 10.2.0.1 80 < /tmp/big
sleep 0.5
wc -c < /tmp/got
ip -n a route get 10.2.0.1 | sed 's/expires [0-9]*sec/expires T/'
ip -n a route flush cache
ip netns exec r iptables -A OUTPUT -p icmp --icmp-type fragmentation-needed -j DROP
timeout 4 ip netns exec a nc -N -p 41002 10.2.0.1 80 < /tmp/big; echo "status $?"
wc -c < /tmp/got
ip netns exec r iptables -vnL OUTPUT | sed 's/^ *[0-9]* *[0-9]* /N N /'
ip netns exec r iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu
ip netns exec a tcpdump -n -t -l -i ra -c 2 'tcp[tcpflags] & tcp-syn != 0' > /tmp/dump 2>/dev/null &
sleep 1
timeout 9 ip netns exec a nc -N -p 41003 10.2.0.1 80 < /tmp/big; echo "status $?"
sleep 0.5
sed 's/seq [0-9]*/seq S/;s/ack [0-9]*/ack A/;s/TS val [0-9]* ecr [0-9]*/TS/' /tmp/dump
ip -n a route get 10.2.0.1
kill %1
