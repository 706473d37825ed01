ip netns add r1
ip netns add r2
ip netns add r3
ip -all netns exec ip -br link
ip -all netns exec false
ip -all netns exec sh -c 'exit 3'
ip -a netns exec true
ip netns exec r1 sleep 5 &
ip netns exec r1 sleep 6 &
ip netns exec r2 sleep 300 &
sleep 0.5
ip netns pids r1 | wc -l
ip netns pids r2 | wc -l
ip netns pids r3 | wc -l
for p in $(ip netns pids r1); do ip netns identify $p; done
ps -e -o comm | grep -c sleep
ip netns del r1
ip netns list
ps -e -o comm | grep -c sleep
ip netns pids r1
kill $(ip netns pids r2)
wait
ip netns pids r2
ip netns exec r2 sh -c 'ip link set lo up; ip -br addr show lo'
ip netns exec r2 ip netns identify
ip netns exec r2 bash -c 'ip netns exec r3 ip netns identify; ip netns identify self'
ip netns exec r2 ip netns list
ip netns exec r2 ip netns add inner
ip netns list
ip netns exec r2 ip netns exec inner ip -br link
ip -n r2 netns list
ip -n r2 netns identify
ip netns exec r2 readlink /proc/self/ns/net | grep -c 'net:\['
ip netns exec r2 ls /sys/class/net /proc/sys/net/ipv4/conf
ip netns exec r2 cat /proc/net/dev | wc -l
ip netns exec r2 hostname
ip netns exec r2 echo hello '$HOME' "two words"
ip netns exec r2 sh -c 'read x; echo got $x' <<EOF
input line
EOF
echo piped | ip netns exec r2 cat
ip netns exec r2 true && echo yes || echo no
ip netns exec r2 false && echo yes || echo no
ip netns exec r2 test -d /nosuch; echo $?
