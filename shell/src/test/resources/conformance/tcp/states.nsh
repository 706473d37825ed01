sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns add b
ip link add e0 netns a type veth peer name e0 netns b
ip -n a addr add 10.0.5.1/24 dev e0
ip -n b addr add 10.0.5.2/24 dev e0
ip -n a link set e0 up
ip -n b link set e0 up
sleep 2
timeout 30 ip netns exec b nc -l 8080 < /dev/null > /dev/null &
sleep 0.3
sleep 20 | timeout 30 ip netns exec a nc -p 40000 10.0.5.2 8080 &
sleep 0.5
ip netns exec b ss -tan
ip netns exec a ss -tan
kill %1; sleep 0.5
ip netns exec a ss -tan
ip netns exec b ss -tan
ip netns exec b ss -tan state fin-wait-2
ip netns exec a ss -tan state close-wait
ip netns exec a netstat -tan
ip netns exec b netstat -tan
kill %2; sleep 0.5
ip netns exec a ss -tan
ip netns exec b ss -tan
ip netns exec b ss -tan state time-wait
ip netns exec b netstat -tan
ip netns exec b iptables -A INPUT -p tcp --dport 81 -j DROP
timeout 4 ip netns exec a nc -p 40001 10.0.5.2 81 < /dev/null &
sleep 0.5
ip netns exec a ss -tan
ip netns exec a ss -tan state syn-sent
ip netns exec a netstat -tan
sleep 4
ip netns exec a ss -tan
timeout 30 ip netns exec b nc -l 82 < /dev/null > /dev/null &
sleep 0.3
timeout 5 ip netns exec a nc -N -p 40002 10.0.5.2 82 < /dev/null
sleep 0.3
ip netns exec a ss -tan
ip netns exec b ss -tan 'dport = :40002'
timeout 3 ip netns exec a nc -v -p 40002 10.0.5.2 82 < /dev/null
sleep 61
ip netns exec a ss -tan
ip netns exec b ss -tan
timeout 20 ip netns exec b nc -lk 83 < /dev/null > /dev/null &
sleep 0.3
for i in 1 2 3 4 5; do sleep 8 | timeout 9 ip netns exec a nc -p 4200$i 10.0.5.2 83 > /dev/null & sleep 0.3; done
sleep 0.5
ip netns exec b ss -tln
ip netns exec b ss -tan | sort
ip netns exec a ss -tan | sort
sleep 9
