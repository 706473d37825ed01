#!/usr/bin/env netsh
#@ netsh 1
#@ seed 1
# Every command of the course's notes, in the order of the notes, as they print it. Where the lab prints something else than
# the notes do, a comment says what and why; README.md beside this file has the list. A file that the notes open in vim is
# written with a here-document.

# VLANs. The notes' modinfo is CentOS 7's; Debian 12 has another path and no signature.
modinfo 8021q
modprobe 8021q
# The sizes are another kernel's.
lsmod | grep 802
ls /proc/net/vlan/
#> config

# The lab is not on the Internet; it keeps this one file, which is shorter than the one the notes fetched.
cd /etc/yum.repos.d/
curl -O https://mirrors.aliyun.com/repo/epel-7.repo
yum install vconfig
# Usage texts are the lab's own words.
vconfig --help
#? 1

# Namespaces. Newer versions of ip end help with status 255.
ip netns help
#? 255
ip netns add r1
ip netns add r2
ip netns list
#> r2
#> r1
ip netns exec r1 ifconfig
ip netns exec r1 ifconfig lo 127.0.0.1/8 up
# The queue of lo is 1000 long since Linux 4.3; the notes' 3.10 shows 1.
ip netns exec r1 ifconfig

# The bridges, as the notes make them the first time.
brctl addbr br-ex
ip link set br-ex up
ip addr del 192.168.2.139/24 dev ens33; ip addr add 192.168.2.139/24 dev br-ex; brctl addif br-ex ens33
brctl addbr br-in
ip link set br-in up

# The notes use the cable before they show how it is made; here it is made first.
# Its creation and "ip link show" have their place further down in the notes.
cat > /etc/sysctl.conf <<'END'
net.ipv4.ip_forward = 1
END
sysctl -p
#> net.ipv4.ip_forward = 1
ip link add veth1.1 type veth peer name veth1.2
# "group default" and the noqueue of Debian's kernel are new; the indexes are another machine's.
ip link show
ip link set veth1.1 netns r1
ip netns exec r1 ifconfig -a
ip netns exec r1 ip link set veth1.1 name eth0
ip netns exec r1 ifconfig -a
ip link set veth1.2 netns r2
ip netns exec r2 ifconfig -a
ip netns exec r2 ip link set veth1.2 name eth0
ip netns exec r1 ifconfig eth0 10.0.1.1/24 up
ip netns exec r2 ifconfig eth0 10.0.1.2/24 up
# Interrupted after two answers, as in the notes.
ip netns exec r1 ping 10.0.1.2
#^C 1.5s

# A DHCP server; it goes to the background.
dnsmasq --help
ip netns exec r1 dnsmasq --dhcp-range 10.0.1.100,10.0.1.120
pgrep -f dhcp-range

# The homework starts on a fresh machine.
kill $(pgrep -f dhcp-range)
ip netns delete r1
ip netns delete r2
brctl delif br-ex ens33; ip link set br-ex down; brctl delbr br-ex; ip link set br-in down; brctl delbr br-in
ip addr add 192.168.2.139/24 dev ens33
sysctl -q -w net.ipv4.ip_forward=0

# The homework, 1. The bridges.
yum install bridge-utils -y
brctl addbr br-in
ip link set br-in up
brctl addbr br-ex
ip link set br-ex up
ip addr del 192.168.2.139/24 dev ens33; ip addr add 192.168.2.139/24 dev br-ex; brctl addif br-ex ens33

# The homework, 2. The namespace; forwarding is switched on before it is made.
cat > /etc/sysctl.conf <<'END'
net.ipv4.ip_forward = 1
END
sysctl -p
#> net.ipv4.ip_forward = 1
ip netns add Netns1
ip netns list
#> Netns1
ip netns exec Netns1 sysctl net.ipv4.ip_forward
#> net.ipv4.ip_forward = 1

# Its inner cable.
ip link add veth1.1 type veth peer name veth1.2
ip link set veth1.1 up
ip link set veth1.2 up
brctl addif br-in veth1.1
ip link set veth1.2 netns Netns1
ip netns exec Netns1 ip link set veth1.2 name eth0
ip netns exec Netns1 ifconfig eth0 10.0.1.254 netmask 255.255.255.0 up

# Its outer cable.
ip link add veth2.1 type veth peer name veth2.2
ip link set veth2.1 up
ip link set veth2.2 up
brctl addif br-ex veth2.1
ip link set veth2.2 netns Netns1
ip netns exec Netns1 ip link set veth2.2 name eth1
ip netns exec Netns1 ifconfig eth1 192.168.2.140/24 up
brctl show

# Address translation, and the way out.
ip netns exec Netns1 iptables -t nat -A POSTROUTING -s 10.0.1.0/24 ! -d 10.0.1.0/24 -o eth1 -j MASQUERADE
ip netns exec Netns1 route add default gw 192.168.2.2
ip netns exec Netns1 route -n
#> Kernel IP routing table
#> Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
#> 0.0.0.0         192.168.2.2     0.0.0.0         UG    0      0        0 eth1
#> 10.0.1.0        0.0.0.0         255.255.255.0   U     0      0        0 eth0
#> 192.168.2.0     0.0.0.0         255.255.255.0   U     0      0        0 eth1

# The homework, 3. The virtual machines.
cd /images/kvm/cirros/
cp cirros-0.3.4-x86_64-disk.img vm1.qcow2
cp cirros-0.3.4-x86_64-disk.img vm2.qcow2
yum install qemu-kvm -y
modprobe kvm
modprobe kvm-intel
cat > /etc/qemu-ifup <<'END'
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
END
cat > /etc/qemu-ifdown <<'END'
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
END
chmod +x /etc/qemu-ifup /etc/qemu-ifdown
qemu-kvm -m 128 -smp 1 -name "vm1" -drive file=/images/kvm/cirros/vm1.qcow2,if=virtio,media=disk,format=qcow2,cache=writeback -net nic,model=virtio,macaddr=52:54:00:aa:bb:cc -net tap,ifname=vm1.0,script=/etc/qemu-ifup,downscript=/etc/qemu-ifdown -daemonize
#> VNC server running on ::1:5900
qemu-kvm -m 128 -smp 1 -name "vm2" -drive file=/images/kvm/cirros/vm2.qcow2,if=virtio,media=disk,format=qcow2,cache=writeback -net nic,model=virtio,macaddr=52:54:00:aa:bb:cc -net tap,ifname=vm2.0,script=/etc/qemu-ifup,downscript=/etc/qemu-ifdown -daemonize
#> VNC server running on ::1:5901
# A terminal's qemu 1.5 put the address between quotes: VNC server running on `::1:5900'.

# The notes give each machine its address at its console.
vm exec vm1 ifconfig eth0 10.0.1.1 netmask 255.255.255.0 up
vm exec vm1 route add default gw 10.0.1.254
vm exec vm1 ping -c 1 10.0.1.254
vm exec vm1 ping -c 1 192.168.2.140
vm exec vm1 ping -c 1 192.168.2.2
vm exec vm1 ping -c 1 8.8.8.8
vm exec vm2 ifconfig eth0 10.0.1.2 netmask 255.255.255.0 up
vm exec vm2 route add default gw 10.0.1.254
vm exec vm2 ping -c 1 10.0.1.254
vm exec vm2 ping -c 1 192.168.2.140
vm exec vm2 ping -c 1 192.168.2.2
vm exec vm2 ping -c 1 8.8.8.8
