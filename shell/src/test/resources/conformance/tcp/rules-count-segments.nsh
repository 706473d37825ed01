sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns add b
ip link add e0 netns a type veth peer name e0 netns b
ip -n a addr add 10.0.5.1/24 dev e0
ip -n b addr add 10.0.5.2/24 dev e0
ip -n a link set e0 up
ip -n b link set e0 up
sleep 2
ip -n a link set lo up
ip -n b link set lo up
ip netns exec b iptables -N WEB
ip netns exec b iptables -A INPUT -p tcp --dport 80 -j WEB
ip netns exec b iptables -A WEB -p tcp --syn -m conntrack --ctstate NEW
ip netns exec b iptables -A WEB -m conntrack --ctstate ESTABLISHED
ip netns exec b iptables -A WEB -p tcp --tcp-flags FIN FIN
ip netns exec b iptables -A WEB -p tcp --tcp-flags ALL ACK
ip netns exec b iptables -A WEB -p tcp --tcp-flags PSH PSH
ip netns exec b iptables -A WEB -p tcp --sport 41000
ip netns exec b iptables -A WEB -p tcp -m multiport --sports 40000:42000
ip netns exec b iptables -A WEB -p tcp ! --syn
ip netns exec b iptables -A WEB -p tcp -m length --length 60
ip netns exec b iptables -A OUTPUT -p tcp --sport 80
ip netns exec b iptables -A OUTPUT -p tcp --tcp-flags SYN,ACK SYN,ACK
ip netns exec b iptables -A OUTPUT -p tcp --tcp-flags RST RST
timeout 60 ip netns exec b nc -lk 80 < /dev/null > /tmp/got &
sleep 0.5
echo hello | timeout 5 ip netns exec a nc -N -p 41000 10.0.5.2 80
sleep 0.5
ip netns exec b iptables -vnL
timeout 5 ip netns exec a nc -z -p 41001 10.0.5.2 80
sleep 0.5
ip netns exec b iptables -vnL WEB
timeout 5 ip netns exec a nc -p 41002 10.0.5.2 81 < /dev/null
sleep 0.5
ip netns exec b iptables -vnL OUTPUT
ip netns exec b iptables -Z
iptables -A INPUT -i lo -p tcp --dport 90 -j LOG --log-prefix 'WEB: '
timeout 5 nc -lN 90 < /dev/null > /dev/null &
sleep 0.3
timeout 5 nc -zv -p 41000 127.0.0.1 90
sleep 0.3
dmesg | grep -o 'WEB: .*' | sed 's/ID=[0-9]*/ID=N/' | head -2
ip netns exec b iptables -A INPUT -p tcp --dport 22 -m limit --limit 1/min --limit-burst 1 -j ACCEPT
ip netns exec b iptables -A INPUT --dport 22 -j ACCEPT
ip netns exec b iptables -A INPUT -p tcp --dport bogus -j ACCEPT
ip netns exec b iptables -A INPUT -p tcp --dport 70000 -j ACCEPT
ip netns exec b iptables -A INPUT -p tcp --tcp-flags SYN -j ACCEPT
ip netns exec b iptables -A INPUT -p tcp --tcp-flags BOGUS SYN -j ACCEPT
ip netns exec b iptables -t nat -A PREROUTING -p tcp --dport 80 -j DNAT
ip netns exec b iptables -t nat -A PREROUTING -p tcp --dport 80 -j REDIRECT --to-ports 99999
ip netns exec b iptables -t nat -A PREROUTING -j REDIRECT --to-ports 80
ip netns exec b iptables -S
