sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
brctl addbr br-in
ip link set br-in up
cat > /etc/qemu-ifup <<'EOF'
#!/bin/bash
#
bridge=br-in

if [ -n "$1" ];then
    ip link set $1 up
    sleep 1
    brctl addif $bridge $1
    [ $? -eq 0 ] && exit 0 || exit 1
else
    echo "Error: no interface specified."
    exit 1
fi
EOF
cat > /etc/qemu-ifdown <<'EOF'
#!/bin/bash
#
bridge=br-in

if [ -n "$1" ];then
    brctl delif $bridge $1
    ip linke set $ down
    exit 0
else
    echo "Error: no interface specified."
    exit 1
fi
EOF
/etc/qemu-ifup vm1.0
chmod +x /etc/qemu-ifup /etc/qemu-ifdown
/etc/qemu-ifup
/etc/qemu-ifup vm1.0
ip tuntap add vm1.0 mode tap; ip link set vm1.0 address 02:00:00:00:00:71
ip tuntap add vm2.0 mode tap; ip link set vm2.0 address 02:00:00:00:00:72
/etc/qemu-ifup vm1.0
/etc/qemu-ifup vm2.0
/etc/qemu-ifup vm2.0
brctl show
ip link show vm1.0
/etc/qemu-ifdown
/etc/qemu-ifdown vm1.0; echo $?
ip link show vm1.0
/etc/qemu-ifdown nosuch; echo $?
ip linke set vm1.0 down
ip link set $ down
brctl show
bash -x /etc/qemu-ifdown vm2.0
ip netns add Netns1
ip netns exec Netns1 sysctl net.ipv4.ip_forward
sysctl -w net.ipv4.ip_forward=1
ip netns exec Netns1 sysctl net.ipv4.ip_forward
ip netns add vm1
ip netns add vm2
for i in 1 2; do ip link add p$i address 02:00:00:00:00:a$i type veth peer name eth0 address 52:54:00:aa:bb:cc netns vm$i; ip link set p$i master br-in up; ip -n vm$i addr add 10.0.1.$i/24 dev eth0; ip -n vm$i link set eth0 up; done
ip addr add 10.0.1.254/24 dev br-in
sleep 2
ip netns exec vm1 ping -c 1 -W 1 10.0.1.254
ip netns exec vm2 ping -c 1 -W 1 10.0.1.254
ip netns exec vm1 ping -c 1 -W 1 10.0.1.2
ip netns exec vm1 ip neigh show 10.0.1.2
bridge fdb show br br-in | grep 52:54
ip netns exec vm2 ip link set eth0 down
ip netns exec vm2 ip link set eth0 address 52:54:00:aa:bb:cd
ip netns exec vm2 ip link set eth0 up
sleep 2
ip netns exec vm1 ping -c 1 -W 1 10.0.1.2
ip addr del 192.168.2.139/24 dev ens33
ip addr add 192.168.2.139/24 dev br-in
brctl addif br-in ens33
sleep 1
ip route
ping -c 1 -W 1 192.168.2.2
ping -c 1 8.8.8.8
