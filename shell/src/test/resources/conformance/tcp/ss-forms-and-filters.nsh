sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns add b
ip link add e0 netns a type veth peer name e0 netns b
ip -n a addr add 10.0.5.1/24 dev e0
ip -n b addr add 10.0.5.2/24 dev e0
ip -n a link set e0 up
ip -n b link set e0 up
sleep 2
ss -tan
ss -tuln
ss -s
ip netns exec b nc -lk 8080 < /dev/null > /dev/null &
ip netns exec b nc -lk 22 < /dev/null > /dev/null &
ip netns exec b nc -ul 5353 < /dev/null > /dev/null &
sleep 0.5
sleep 60 | ip netns exec a nc -p 40000 10.0.5.2 8080 &
sleep 0.5
ip netns exec b ss -tln
ip netns exec b ss -tl
ip netns exec b ss -tan
ip netns exec b ss -ta
ip netns exec b ss -tulna
ip netns exec b ss -tn
ip netns exec b ss -n
ip netns exec b ss
ip netns exec b ss -tanm
ip netns exec b ss -tano
ip netns exec b ss -s
ip netns exec b ss -4tan
ip netns exec b ss -6tan
ip netns exec b ss -Htan
ip netns exec b ss -A tcp
ip netns exec b ss -f inet
ip netns exec b ss -uan
ip netns exec b ss -ltp | sed 's/pid=[0-9]*/pid=N/'
ip netns exec b ss -tan state established
ip netns exec b ss -tan state listening
ip netns exec b ss -tan state connected
ip netns exec b ss -tan exclude listening
ip netns exec b ss -tan sport = :8080
ip netns exec b ss -tan dport = :40000
ip netns exec b ss -tan 'sport = :ssh'
ip netns exec b ss -tan '( sport = :22 or sport = :8080 )'
ip netns exec b ss -tan not sport = :22
ip netns exec b ss -tan sport gt :100
ip netns exec b ss -tan 'sport >= :22 and sport < :100'
ip netns exec b ss -tan dst 10.0.5.1
ip netns exec b ss -tan dst 10.0.5.0/24
ip netns exec b ss -tan src 10.0.5.2:8080
ip netns exec b ss -tan state established '( dport = :40000 )'
ip netns exec b ss -tan state bogus
ip netns exec b ss -tan bogus
ip netns exec b ss -tan sport = :nosuch
ip netns exec b ss -y
ip netns exec b ss -A bogus
ss -V
kill %1 %2 %3 %4; wait
