ip netns add a
ip netns add b
ip link add e0 address 02:00:00:00:00:0a netns a type veth peer name e0 address 02:00:00:00:00:0b netns b
ip -n a addr add fd00::1/64 dev e0 nodad
ip -n b addr add fd00::2/64 dev e0 nodad
ip -n a addr add 10.0.5.1/24 dev e0
ip -n b addr add 10.0.5.2/24 dev e0
ip -n a link set e0 up
ip -n b link set e0 up
ip -n a link set lo up
ip -n b link set lo up
sleep 3
sleep 0.5
ip netns exec b ss -tln
ip netns exec b netstat -tln
echo six | ip netns exec a nc -v -N -p 40001 fd00::2 8080
wait
sed 's/[0-9]*$//' /tmp/got
ip netns exec a nc -v -N fd00::2 8081 < /dev/null
ip netns exec a nc -v fd01::9 80 < /dev/null
ip netns exec a nc -v -N -4 fd00::2 8080 < /dev/null
mkdir -p /tmp/www; echo page > /tmp/www/index.html
ip netns exec b busybox httpd -p 80 -h /tmp/www
ip netns exec b ss -tln4
ip netns exec b ss -tln6
ip netns exec b busybox netstat -tln
ip netns exec a busybox wget -q -O - http://[fd00::2]/
ip netns exec a busybox wget -q -O - http://10.0.5.2/
sleep 0.5
sleep 1
ip netns exec a nc -z -p 41003 fd00::2 80
ip netns exec b ip6tables -A INPUT -p tcp --dport 90 -j REJECT --reject-with tcp-reset
ip netns exec b ip6tables -A INPUT -p tcp --dport 91 -j REJECT
ip netns exec a nc -v fd00::2 90 < /dev/null
ip netns exec a nc -v fd00::2 91 < /dev/null
ip netns exec a nc -v ::1 91 < /dev/null
ip netns exec a nc -v localhost 91 < /dev/null
ip netns exec a nc -v fe80::ff:fe00:b%e0 91 < /dev/null
ip netns exec a nc -zv fe80::ff:fe00:b%e0 80
