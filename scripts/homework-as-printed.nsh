#!/usr/bin/env netsh
#@ netsh 1
#@ seed 1
# The course's homework as its notes print it, with the three mistakes that a real machine punishes. Both virtual machines
# have one MAC address: what is meant for one goes to whichever spoke last, and neither hears the other. The ifdown script
# says "ip linke", and "$" where it means "$1": the tap leaves the bridge and stays up.

# 1. The bridges: br-in for the virtual machines, br-ex with the physical network on it.
yum install bridge-utils -y
brctl addbr br-in
ip link set br-in up
brctl addbr br-ex
ip link set br-ex up
ip addr del 192.168.2.139/24 dev ens33; ip addr add 192.168.2.139/24 dev br-ex; brctl addif br-ex ens33

# 2. The router: forwarding is switched on first, so that the new namespace has it too.
cat >> /etc/sysctl.conf <<'END'
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

# 3. The virtual machines.
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
vm list
vm exec vm1 ifconfig eth0 10.0.1.1 netmask 255.255.255.0 up
vm exec vm1 route add default gw 10.0.1.254
vm exec vm2 ifconfig eth0 10.0.1.2 netmask 255.255.255.0 up
vm exec vm2 route add default gw 10.0.1.254

# 4. What goes wrong. First, it seems to work: who asks teaches the bridge where it is, so that the answer finds it.
vm exec vm1 ping -c 1 8.8.8.8
brctl showmacs br-in | grep 52:54
vm exec vm2 ping -c 1 8.8.8.8
brctl showmacs br-in | grep 52:54

# The address has moved from port 2 to port 3. Now the router speaks to vm1 first: the frame goes to vm2, which drops it.
ip netns exec Netns1 ping -c 1 -W 1 10.0.1.1
#? 1
# Once vm1 has spoken, the same ping finds it.
vm exec vm1 ping -c 1 10.0.1.254
ip netns exec Netns1 ping -c 1 -W 1 10.0.1.1

# The machines never hear each other: each takes the other's frames for its own, sent back.
vm exec vm1 ping -c 2 -W 1 10.0.1.2
#? 1

# The ifdown script. Run by hand it shows its mistake: ip does not know "linke"; the script ends with 0 all the same, and
# the tap, no longer in the bridge, is still up.
/etc/qemu-ifdown vm2.0
#> Object "linke" is unknown, try "ip help".
brctl show br-in
ip link show vm2.0

# When qemu ends it runs the script once more. Nobody sees its complaint, for a daemon's output goes nowhere; and the tap
# disappears with qemu, which made it: that is why the mistake goes unnoticed in class.
kill $(pgrep -f vm1.qcow2)
sleep 1
vm list
ip link show vm1.0
#> Device "vm1.0" does not exist.
#? 1
