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
ip netns exec r iptables -t nat -A POSTROUTING -o rb -j MASQUERADE
ip netns exec r iptables -t nat -A PREROUTING -i ra -p tcp --dport 8000 -j DNAT --to-destination 10.2.0.1:80
ip netns exec r iptables -t nat -A PREROUTING -i ra -p tcp --dport 8001 -j REDIRECT --to-ports 81
ip netns exec r iptables -A FORWARD -p tcp --dport 99 -j REJECT --reject-with tcp-reset
ip netns exec r iptables -A FORWARD -p tcp --dport 98 -j REJECT
ip netns exec r iptables -A FORWARD -p tcp --dport 97 -j DROP
ip netns exec r iptables -A FORWARD -p tcp --syn -m multiport --dports 80,443 -m conntrack --ctstate NEW
ip netns exec r iptables -A FORWARD -p tcp --tcp-flags FIN FIN
timeout 60 ip netns exec b nc -lk 80 < /dev/null > /tmp/got &
timeout 60 ip netns exec r nc -lk 81 < /dev/null > /tmp/got2 &
sleep 0.5
echo direct | ip netns exec a nc -vn -p 41000 -N 10.2.0.1 80
ip netns exec r conntrack -L 2>&1 | sed "s,6 [0-9]* ,6 N ," | sort
echo forwarded | ip netns exec a nc -vn -p 41001 -N 10.1.0.254 8000
ip netns exec r conntrack -L -p tcp 2>&1 | sed "s,6 [0-9]* ,6 N ," | sort
echo redirected | ip netns exec a nc -vn -p 41002 -N 10.1.0.254 8001
ip netns exec r conntrack -L -p tcp 2>&1 | sed "s,6 [0-9]* ,6 N ," | sort
cat /tmp/got /tmp/got2
ip netns exec r conntrack -L -p tcp 2>&1 | sed "s,6 [0-9]* ,6 N ," | sort
sleep 30 | ip netns exec a nc -n -p 41006 10.2.0.1 80 &
sleep 0.5
ip netns exec r conntrack -L -p tcp 2>&1 | sed "s,6 [0-9]* ,6 N ," | sort
ip netns exec r conntrack -L -p tcp --state ESTABLISHED 2>&1 | sed "s,6 [0-9]* ,6 N ," | sort
ip netns exec r conntrack -L -p tcp --dport 80 2>&1 | sed "s,6 [0-9]* ,6 N ," | sort
ip netns exec r conntrack -L -p tcp --sport 41006 2>&1 | sed "s,6 [0-9]* ,6 N ," | sort
ip netns exec r conntrack -L -p tcp --orig-port-dst 8000 2>&1 | sed "s,6 [0-9]* ,6 N ," | sort
ip netns exec r conntrack -L --dport 80 2>&1 | sed "s,6 [0-9]* ,6 N ," | sort
ip netns exec r conntrack -L -n 2>&1 | sed "s,6 [0-9]* ,6 N ," | sort
ip netns exec r conntrack -L -g 2>&1 | sed "s,6 [0-9]* ,6 N ," | sort
ip netns exec r conntrack -L -o extended 2>&1 | sed "s,6 [0-9]* ,6 N ," | sort
ip netns exec b ss -tan
kill %3
sleep 0.5
ip netns exec r conntrack -L -p tcp 2>&1 | sed "s,6 [0-9]* ,6 N ," | sort
ip netns exec r conntrack -D -p tcp --sport 41006
ip netns exec r conntrack -C
ip netns exec r conntrack -F
ip netns exec r iptables -vnL FORWARD
ip netns exec r iptables -t nat -vnL
ip netns exec r iptables -t mangle -A FORWARD -p tcp --tcp-flags SYN,RST SYN -j TCPMSS --clamp-mss-to-pmtu
ip netns exec r iptables -t mangle -A FORWARD -p tcp --syn -j TCPMSS --set-mss 1000
ip netns exec r iptables -t mangle -S
ip netns exec r iptables -t mangle -A FORWARD -p tcp -j TCPMSS --set-mss 1000
ip netns exec r iptables -t mangle -A FORWARD -j TCPMSS --set-mss 1000
ip netns exec r iptables -t mangle -A FORWARD -p tcp --syn -j TCPMSS
ip netns exec r iptables -t mangle -A PREROUTING -p tcp --syn -j TCPMSS --clamp-mss-to-pmtu
ip netns exec b tcpdump -n -l -i rb -c 2 'tcp[tcpflags] & tcp-syn != 0' > /tmp/dump 2>/dev/null &
sleep 1
ip netns exec a nc -z -p 41009 10.2.0.1 80
wait $!
sed 's/^[0-9:.]* //;s/seq [0-9]*/seq S/;s/ack [0-9]*/ack A/;s/TS val [0-9]* ecr [0-9]*/TS/' /tmp/dump
ip netns exec r iptables -t mangle -vnL
kill %1 %2
wait
