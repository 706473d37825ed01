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
cat > /tmp/mask <<'END'
s/seq [0-9][0-9][0-9][0-9][0-9]*\([:,]\)/seq S\1/
s/ack [0-9][0-9][0-9][0-9][0-9]*,/ack A,/
s/TS val [0-9]* ecr [0-9]*/TS val V ecr E/
s/cksum 0x[0-9a-f]* (incorrect -> 0x[0-9a-f]*)/cksum C/
s/cksum 0x[0-9a-f]* (correct)/cksum right/
s/id [0-9]*,/id I,/
END
ip netns exec a tcpdump -n -t -l -i e0 tcp > /tmp/dump 2>/dev/null &
ip netns exec a tcpdump -n -t -v -l -i e0 tcp > /tmp/dumpv 2>/dev/null &
ip netns exec a tcpdump -n -t -l -i e0 tcp dst port 8081 or icmp > /tmp/dumpp 2>/dev/null &
sleep 2
timeout 9 ip netns exec b nc -l 8080 < /dev/null > /dev/null &
sleep 0.5
echo hello over tcp | timeout 5 ip netns exec a nc -N -p 45678 10.0.5.2 8080
sleep 0.5
timeout 5 ip netns exec a nc -p 45679 10.0.5.2 8081 < /dev/null
timeout 2 ip netns exec a nc -p 45680 10.0.5.9 8081 < /dev/null
ip netns exec b iptables -A INPUT -p tcp --dport 8082 -j REJECT
timeout 5 ip netns exec a nc -p 45681 10.0.5.2 8082 < /dev/null
sleep 1
kill %1 %2 %3; sleep 1
sed -f /tmp/mask /tmp/dump
sed -f /tmp/mask /tmp/dumpv
sed -f /tmp/mask /tmp/dumpp
ip netns exec a sysctl -w net.ipv4.tcp_timestamps=0 net.ipv4.tcp_sack=0 net.ipv4.tcp_window_scaling=0
ip netns exec a tcpdump -n -t -l -i e0 tcp > /tmp/dump 2>/dev/null &
sleep 1
timeout 9 ip netns exec b nc -l 8080 < /dev/null > /dev/null &
sleep 0.5
echo plain | timeout 5 ip netns exec a nc -N -p 45682 10.0.5.2 8080
sleep 0.5
kill %1; sleep 1
sed -f /tmp/mask /tmp/dump
ip netns exec a tcpdump -n -i e0 tcp port 99999
ip netns exec a tcpdump -n -i e0 tcp host 10.0.5.1
ip netns exec a tcpdump -n -i e0 tcp port nosuch
