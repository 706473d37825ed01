sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns add b
ip link add e0 netns a type veth peer name e0 netns b
ip -n a addr add 10.0.5.1/24 dev e0
ip -n b addr add 10.0.5.2/24 dev e0
ip -n a link set e0 up
ip -n b link set e0 up
sleep 2
timeout 9 ip netns exec b nc -lvn 8080 > /tmp/got 2>/tmp/err &
sleep 0.5
ip netns exec b ss -tln
echo one line | timeout 5 ip netns exec a nc -vN 10.0.5.2 8080
wait
cat /tmp/got
sed 's/[0-9]*$/N/' /tmp/err
echo answer | timeout 9 ip netns exec b nc -lN 8080 > /tmp/got &
sleep 0.5
echo question | timeout 5 ip netns exec a nc -N 10.0.5.2 8080
wait
cat /tmp/got
echo answer | timeout 9 ip netns exec b nc -l 8080 > /tmp/got &
sleep 0.5
echo question | timeout 2 ip netns exec a nc 10.0.5.2 8080; echo "status $?"
wait
cat /tmp/got
seq 1 50000 > /tmp/big
timeout 9 ip netns exec b nc -l 8080 > /tmp/got &
sleep 0.5
timeout 5 ip netns exec a nc -N 10.0.5.2 8080 < /tmp/big; echo "status $?"
wait
wc -lc /tmp/got
tail -1 /tmp/got
timeout 60 ip netns exec b nc -lk 8080 > /tmp/got &
sleep 0.5
echo one | timeout 5 ip netns exec a nc -N 10.0.5.2 8080
echo two | timeout 5 ip netns exec a nc -q 1 10.0.5.2 8080
echo three | timeout 5 ip netns exec a nc -w 1 10.0.5.2 8080
for i in 4 5 6; do echo line $i | timeout 5 ip netns exec a nc -N 10.0.5.2 8080; done
kill $!; wait
cat /tmp/got
timeout 9 ip netns exec b nc -lk 8080 < /dev/null > /tmp/got &
sleep 0.5
printf 'a\nb\n' | timeout 5 ip netns exec a nc -CN 10.0.5.2 8080
sleep 0.5
kill $!; wait
od -c /tmp/got
timeout 9 ip netns exec b nc -l 10.0.5.2 8080 < /dev/null > /dev/null &
sleep 0.5
ip netns exec b ss -tln
kill $!; wait
timeout 5 ip netns exec b nc -l 10.0.5.77 80
timeout 5 ip netns exec b nc -lz 80
timeout 5 ip netns exec b nc -l
timeout 5 ip netns exec b nc -l 99999
timeout 2 ip netns exec b nc -l -w 1 8080; echo "status $?"
