sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a; ip netns add b
for n in a b; do ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; done
ip link add t0 netns a address 02:00:00:00:00:01 type veth peer name t1 netns b address 02:00:00:00:00:02
ip -n a addr add 10.0.0.1/24 dev t0; ip -n b addr add 10.0.0.2/24 dev t1
tcpdump -i nosuch
ip netns exec b tcpdump -ni t1
ip -n a link set t0 up; ip -n b link set t1 up; ip -n b link set lo up
sleep 1
timeout 2 tcpdump -k
timeout 2 tcpdump -i
timeout 2 ip netns exec b tcpdump -ni t1 'foo bar'
timeout 2 ip netns exec b tcpdump -ni t1 host
timeout 2 ip netns exec b tcpdump -ni t1 arp and
timeout 2 ip netns exec b tcpdump -ni t1 '( arp'
timeout 2 ip netns exec b tcpdump -ni t1 port 70000
timeout 2 ip netns exec b tcpdump -ni t1 port zzz
timeout 2 ip netns exec b tcpdump -ni t1 vlan 5000
timeout 2 ip netns exec b tcpdump -ni t1 net 10.0.0.1/24
timeout 2 ip netns exec b tcpdump -ni t1 tcp host 10.0.0.1
timeout 2 ip netns exec b tcpdump -ni t1 arp port 5
timeout 2 ip netns exec b tcpdump -c 0 -ni t1
timeout 2 ip netns exec b tcpdump -s x -ni t1
timeout 2 ip netns exec b tcpdump -i any
timeout 2 ip netns exec b tcpdump -v
ip netns exec b tcpdump -tnl -i t1 >/tmp/plain 2>/tmp/said &
ip netns exec b tcpdump -tnle -i t1 arp or udp >/tmp/header 2>/dev/null &
ip netns exec b tcpdump -tnlv -i t1 not arp >/tmp/verbose 2>/dev/null &
ip netns exec b tcpdump -tnlq -i t1 'udp port 7777 or src net 10.0.0.0/30 and icmp' >/tmp/chosen 2>/dev/null &
ip netns exec b tcpdump -tnl -i any dst host 10.0.0.2 or host 127.0.0.1 >/tmp/any 2>/dev/null &
ip netns exec b tcpdump -tnlc 2 -i t1 >/tmp/two 2>&1 &
sleep 2.5
ip netns exec a ping -q -c 1 -s 20 10.0.0.2 >/dev/null; sleep 0.5
ip netns exec a ping -q -c 1 -s 3000 10.0.0.2 >/dev/null; sleep 0.5
ip netns exec a sh -c 'echo hello | nc -u -w 1 -p 3333 10.0.0.2 7777'; sleep 0.5
ip netns exec b ping -q -c 1 127.0.0.1 >/dev/null
sleep 1
for j in $(jobs -p); do kill $j 2>/dev/null; done; sleep 1
cat /tmp/plain /tmp/said | sed 's/id [0-9]*/id ID/'
cat /tmp/header
sed 's/id [0-9]*/id ID/g' /tmp/verbose
sed 's/id [0-9]*/id ID/' /tmp/chosen
sed 's/id [0-9]*/id ID/' /tmp/any
grep -v 'received by filter' /tmp/two
