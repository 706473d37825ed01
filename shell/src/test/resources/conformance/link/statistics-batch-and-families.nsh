sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns exec a sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02 netns a
ip addr add 10.0.0.1/24 dev v0
ip link set v0 up
ip -n a addr add 10.0.0.2/24 dev v1
ip -n a link set v1 up
sleep 2
cat /sys/class/net/v0/statistics/rx_packets /sys/class/net/v0/statistics/tx_packets
ping -c 3 -i 0.2 -q 10.0.0.2
cat /sys/class/net/v0/statistics/rx_packets /sys/class/net/v0/statistics/tx_packets
cat /sys/class/net/v0/statistics/rx_bytes /sys/class/net/v0/statistics/tx_bytes
ip -s link show v0
ip -s -s link show v0
ip -s -h link show v0
ip -s -o link show v0
ip -s -br link show v0
grep v0: /proc/net/dev | awk '{print $1, $2, $3, $10, $11}'
head -n 2 /proc/net/dev
cat > /tmp/batch <<'EOF'
# a comment
link add d0 type dummy

link set d0 up
addr add 10.5.0.1/24 dev d0
addr show d0
EOF
ip -batch /tmp/batch
ip -b /nosuch
echo 'link show lo' | ip -batch -
printf 'link add d1 type dummy\nlink bogus\nlink add d2 type dummy\n' > /tmp/b2
ip -batch /tmp/b2
ip -br link show type dummy
printf 'link del nosuch\nlink add d3 type dummy\n' > /tmp/b3
ip -force -batch /tmp/b3
ip -br link show type dummy
bridge -batch /nosuch
ip -s link show type dummy
cat /sys/class/net/v0/ifindex /sys/class/net/v0/iflink /sys/class/net/v0/carrier /sys/class/net/v0/operstate /sys/class/net/v0/flags /sys/class/net/v0/type /sys/class/net/v0/tx_queue_len
cat /sys/class/net/lo/operstate /sys/class/net/lo/type /sys/class/net/lo/mtu
ls /sys/class/net
echo 1400 > /sys/class/net/v0/mtu
ip link show v0
echo abc > /sys/class/net/v0/mtu
echo 10 > /sys/class/net/v0/mtu
cat /sys/class/net/v0/speed /sys/class/net/v0/duplex
ip link set v0 down
cat /sys/class/net/v0/carrier
cat /sys/class/net/v0/operstate
ip -4 -br addr
ip -6 -br addr
ip -4 link show v0
ip -f inet addr show v0
ip -family inet6 addr show v0
ip -f bogus addr
ip -0 addr
ip -B link
ip -rc link
ip -r addr show lo
ip -N addr show lo
ip -d -d link show lo
ip -iec -s -h link show lo
ip -human addr show lo
ip -json -pretty link show lo
ip -j -p addr show v0
ip help
ip link help
ip addr help
ip route help
