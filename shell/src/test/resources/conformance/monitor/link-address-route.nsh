sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip monitor > /tmp/all &
sleep 0.5
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip addr add 10.0.0.1/24 dev d0
ip link set d0 up
sleep 0.5
ip addr add 10.0.0.2/24 dev d0
ip route add 10.5.0.0/16 via 10.0.0.9
ip route del 10.5.0.0/16
ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev d0
ip neigh del 10.0.0.9 dev d0
ip rule add from 10.0.0.1 table 5
ip rule del from 10.0.0.1 table 5
ip netns add a
ip link set d0 mtu 1400
ip link set d0 name d1
ip link set d0 down
ip link set d0 name d1
ip addr del 10.0.0.1/24 dev d1
ip link del d1
sleep 0.5
kill $!
wait
grep -v 192.168.2.2 /tmp/all
ip monitor link > /tmp/link &
sleep 0.5
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
ip addr add 10.0.0.1/24 dev v0
ip link set v0 up
sleep 1.5
ip link set v1 up
sleep 1.5
ip link set v1 netns a
sleep 0.5
ip link del v0
sleep 0.5
kill $!
wait
cat /tmp/link
ip monitor address route > /tmp/ar &
sleep 0.5
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link set d0 up
ip addr add 10.0.0.1/24 brd + dev d0
ip route add default via 10.0.0.9 metric 5
ip addr flush dev d0
sleep 0.5
kill $!
wait
cat /tmp/ar
ip -o monitor link > /tmp/o &
sleep 0.5
ip link set d0 down
sleep 0.5
kill $!
wait
cat /tmp/o
ip -t monitor link > /tmp/t &
sleep 0.5
ip link set d0 up
sleep 0.5
kill $!
wait
sed 's/^Timestamp:.*/Timestamp: T/' /tmp/t
ip -ts monitor label link > /tmp/ts &
sleep 0.5
ip link set d0 down
sleep 0.5
kill $!
wait
sed 's/^\[20[^]]*\]/[T]/' /tmp/ts
ip monitor all label > /tmp/lab &
sleep 0.5
ip addr add 10.7.0.1/32 dev d0
ip link del d0
sleep 0.5
kill $!
wait
cat /tmp/lab
ip monitor bogus
ip monitor file /nosuch
timeout 1 ip monitor neigh
timeout 1 ip -n a monitor
