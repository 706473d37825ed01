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
ip -n r link set lo up
timeout 60 ip netns exec b nc -lk 80 < /dev/null > /tmp/got80 &
timeout 60 ip netns exec r nc -lk 81 < /dev/null > /tmp/got81 &
sleep 0.5
ip netns exec r iptables -t nat -A POSTROUTING -o rb -p tcp -j SNAT --to-source 10.2.0.254:30000
echo one | timeout 5 ip netns exec a nc -N -p 41000 10.2.0.1 80
echo two | timeout 5 ip netns exec a nc -N -p 41001 -w 3 10.2.0.1 80; echo "status $?"
ip netns exec r conntrack -L -p tcp 2>&1 | sed 's/6 [0-9]* /6 N /' | sort
ip netns exec r iptables -t nat -F
ip netns exec r conntrack -F
ip netns exec r iptables -t nat -A OUTPUT -p tcp -d 10.99.0.1 --dport 80 -j DNAT --to-destination 10.2.0.1:80
echo four | timeout 5 ip netns exec r nc -vN 10.99.0.1 80
ip netns exec r iptables -t nat -A OUTPUT -p tcp --dport 99 -j REDIRECT --to-ports 81
echo five | timeout 5 ip netns exec r nc -vN 10.2.0.1 99
ip netns exec r iptables -t nat -A PREROUTING -i ra -p tcp --dport 8080 -j DNAT --to-destination 10.1.0.1:82
ip netns exec r iptables -t nat -A POSTROUTING -o ra -p tcp --dport 82 -j MASQUERADE
timeout 30 ip netns exec a nc -lk 82 < /dev/null > /tmp/got82 &
sleep 0.5
echo hairpin | timeout 5 ip netns exec a nc -vN -p 42000 10.1.0.254 8080
ip netns exec r conntrack -L -p tcp -g 2>&1 | grep -v flow | sed 's/6 [0-9]* /6 N /; s/port=[0-9][0-9][0-9][0-9][0-9]/port=P/g' | sort
cat /tmp/got80 /tmp/got81 /tmp/got82
ip netns exec r iptables -t nat -F
ip netns exec r conntrack -F
ip netns exec r iptables -A FORWARD -m conntrack --ctstate INVALID -j DROP
ip netns exec r iptables -A FORWARD -p tcp --dport 83 -j DROP
timeout 2 ip netns exec a nc -p 43000 10.2.0.1 83 < /dev/null
timeout 5 ip netns exec a nc -v -p 43001 10.2.0.1 84 < /dev/null
ip netns exec b iptables -A INPUT -p tcp --dport 85 -j DROP
timeout 3 ip netns exec a nc -p 43002 10.2.0.1 85 < /dev/null
ip netns exec r conntrack -L -p tcp 2>&1 | sed 's/6 [0-9]* /6 N /' | sort
sleep 10 | timeout 5 ip netns exec a nc -p 43003 10.2.0.1 80 > /dev/null &
sleep 0.5
ip netns exec r conntrack -L -p tcp --dport 80 2>&1 | sed 's/6 [0-9]* /6 N /'
ip netns exec r conntrack -D -p tcp --dport 80 2>&1 | sed 's/6 [0-9]* /6 N /'
ip netns exec r conntrack -L -p tcp --dport 80 2>&1 | sed 's/6 [0-9]* /6 N /'
sleep 11
ip netns exec r conntrack -L -p tcp --dport 80 2>&1 | sed 's/6 [0-9]* /6 N /'
ip netns exec r iptables -vnL FORWARD | sed "s,^ *[0-9]* *[0-9]* ,N N ,"
ip netns exec r conntrack -L -p udp
ip netns exec r conntrack -L --state ESTABLISHED
ip netns exec r conntrack -L -p tcp --state bogus
ip netns exec r conntrack -L -p bogus
ip netns exec r conntrack -D -p tcp --dport 1
ip netns exec r conntrack
ip netns exec r conntrack -Q
ip netns exec r conntrack -L -s bogus
