sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns add b
ip link add e0 netns a type veth peer name e0 netns b
ip -n a addr add 10.0.5.1/24 dev e0
ip -n b addr add 10.0.5.2/24 dev e0
ip -n a link set e0 up
ip -n b link set e0 up
sleep 2
ip netns exec b nc -lk 8080 < /dev/null > /dev/null &
ip netns exec b nc -ul 5353 < /dev/null > /dev/null &
sleep 0.5
sleep 60 | ip netns exec a nc -p 40000 10.0.5.2 8080 &
sleep 0.5
ip netns exec b netstat -tln
ip netns exec b netstat -tan
ip netns exec b netstat -ta
ip netns exec b netstat -t
ip netns exec b netstat -tuln
ip netns exec b netstat -tulpn | sed 's|[0-9]*/nc |N/nc |'
ip netns exec b netstat -tno
ip netns exec b netstat -an
ip netns exec b netstat
ip netns exec b netstat -uan
ip netns exec b netstat -tln4
ip netns exec b netstat -tln6
ip netns exec b busybox netstat -tan
ip netns exec b busybox netstat -tln
ip netns exec b busybox netstat -uln
ip netns exec b cut -c1-91 /proc/net/tcp
ip netns exec a cut -c1-91 /proc/net/tcp
ip netns exec b cut -c6-91 /proc/net/udp
ip netns exec b cat /proc/net/tcp6
ip netns exec b cat /proc/net/sockstat
kill %1 %2 %3; wait
ip netns exec b netstat -tln
netstat -y
