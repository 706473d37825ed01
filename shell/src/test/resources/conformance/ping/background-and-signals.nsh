sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ping -c 3 -i 0.3 127.0.0.1 > /tmp/p &
wait
cat /tmp/p
ping -i 0.5 127.0.0.1 > /tmp/p &
sleep 1.7
kill -INT $!
wait $!
echo $?
cat /tmp/p
ping -i 0.5 127.0.0.1 > /tmp/p &
sleep 1.2
kill $!
wait $!
echo $?
cat /tmp/p
ping -i 0.5 127.0.0.1 > /tmp/p 2>&1 &
sleep 1.2
kill -QUIT $!
sleep 0.2
kill -INT $!
wait
cat /tmp/p | sed 's/rtt.*\|min.*/T/'
ping -c 2 127.0.0.1 > /tmp/p1 & ping -c 2 127.0.0.1 > /tmp/p2 & wait
tail -n 3 /tmp/p1 | head -n 1
tail -n 3 /tmp/p2 | head -n 1
timeout 1.5 ping 127.0.0.1
timeout -s INT 1.5 ping 127.0.0.1
ping -c 1 127.0.0.1 > /dev/null && echo alive
ping -c 1 -W 1 10.1.2.3 > /dev/null || echo dead
if ping -c 1 -W 1 192.168.2.2 >/dev/null 2>&1; then echo up; else echo down; fi
for i in 1 2 3; do ping -c 1 -W 1 192.168.2.$i > /dev/null && echo 192.168.2.$i up || echo 192.168.2.$i down; done
ping -c 1 127.0.0.1 | grep 'packets' | awk '{print $4}'
ping -c 2 -i 0.2 127.0.0.1 | grep -o 'ttl=[0-9]*' | sort | uniq -c
ping -c 1 nosuchhost > /tmp/out 2> /tmp/err; echo $?; cat /tmp/out; cat /tmp/err
ip netns add a
ip netns exec a ping -c 1 127.0.0.1
ip netns exec a ping -c 1 8.8.8.8
ip -n a link set lo up
ip netns exec a ping -c 1 127.0.0.1
ping -c1 127.0.0.1 127.0.0.1
