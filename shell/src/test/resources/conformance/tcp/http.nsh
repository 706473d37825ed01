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
mkdir -p /tmp/www/sub
echo '<h1>hello</h1>' > /tmp/www/index.html
echo plain text > /tmp/www/a.txt
seq 1 3000 > /tmp/www/big.bin
ip netns exec b busybox httpd -p 80 -h /tmp/www
ip netns exec b ss -tln
ip netns exec b busybox httpd -p 80 -h /tmp/www
ip netns exec b busybox httpd -p 81 -h /nosuch
cd /tmp
ip netns exec a busybox wget http://10.0.5.2/
cat index.html
ip netns exec a busybox wget http://10.0.5.2/
ip netns exec a busybox wget -O - http://10.0.5.2/a.txt
ip netns exec a busybox wget -q -O - http://10.0.5.2/a.txt
ip netns exec a busybox wget -q -O - http://10.0.5.2/nosuch
ip netns exec a busybox wget http://10.0.5.2/nosuch
ip netns exec a busybox wget http://10.0.5.2:81/
ip netns exec a busybox wget http://10.0.5.9/
ip netns exec a busybox wget http://nosuch/
ip netns exec a busybox wget gopher://10.0.5.2/x
ip netns exec a busybox wget http://10.0.5.2/big.bin
md5sum big.bin www/big.bin | cut -c1-32
ip netns exec a busybox wget -O x.html http://10.0.5.2/sub
ip netns exec a busybox wget -S -O - http://10.0.5.2/a.txt 2>&1 | grep -v 'Date\|Last\|ETag'
ip netns exec a busybox wget --spider http://10.0.5.2/a.txt
ip netns exec a busybox wget --spider http://10.0.5.2/b.txt
ip netns exec a busybox wget http://10.1.5.2/a.txt
printf 'GET /a.txt HTTP/1.0\r\n\r\n' | timeout 5 ip netns exec a nc 10.0.5.2 80 | grep -v 'Date\|Last\|ETag'
printf 'GET /nosuch HTTP/1.1\r\nHost: x\r\n\r\n' | timeout 5 ip netns exec a nc 10.0.5.2 80 | grep -v Date
printf 'GET /sub HTTP/1.1\r\nHost: x\r\n\r\n' | timeout 5 ip netns exec a nc 10.0.5.2 80 | grep -v Date
printf 'POST / HTTP/1.1\r\nHost: x\r\n\r\n' | timeout 5 ip netns exec a nc 10.0.5.2 80 | grep -v Date
printf 'GET /../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n' | timeout 5 ip netns exec a nc 10.0.5.2 80 | grep -v Date
printf 'GET /a.txt HTTP/1.1\r\nRange: bytes=2-4\r\n\r\n' | timeout 5 ip netns exec a nc 10.0.5.2 80 | grep -v 'Date\|Last\|ETag'
ip netns exec b busybox httpd -f -p 10.0.5.2:8080 -h /tmp/www -vv > /tmp/log 2>&1 &
sleep 0.5
ip netns exec b ss -tln
ip netns exec a busybox wget -q -O /dev/null http://10.0.5.2:8080/a.txt
ip netns exec a busybox wget -q -O /dev/null http://10.0.5.2:8080/nosuch
kill $!; wait
sed 's/:[0-9]*: /:N: /' /tmp/log
timeout 9 ip netns exec b busybox nc -l -p 9000 < /dev/null > /tmp/got &
sleep 0.5
echo hello | timeout 5 ip netns exec a busybox nc 10.0.5.2 9000
wait $!
cat /tmp/got
ip netns exec a busybox nc 10.0.5.2 9001
echo x | ip netns exec a busybox telnet 10.0.5.2 9001
