#!/usr/bin/env netsh
#@ netsh 1
#@ seed 1
# The course's homework: two virtual machines on an inner bridge reach the outside through a namespace that routes and
# translates addresses. What the printed version gets wrong is put right here: each machine has a MAC address of its own,
# and the ifdown script is one that runs.

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
#> bridge name	bridge id		STP enabled	interfaces
#> br-ex		8000.000c29cbdfc0	no		ens33
#> 							veth2.1
#> br-in		8000.72fd797939e3	no		veth1.1

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
    ip link set $1 down
    exit 0
else
    echo "Error: no interface specified."
    exit 1
fi
END
chmod +x /etc/qemu-ifup /etc/qemu-ifdown
qemu-kvm -m 128 -smp 1 -name "vm1" -drive file=/images/kvm/cirros/vm1.qcow2,if=virtio,media=disk,format=qcow2,cache=writeback -net nic,model=virtio,macaddr=52:54:00:aa:bb:01 -net tap,ifname=vm1.0,script=/etc/qemu-ifup,downscript=/etc/qemu-ifdown -daemonize
#> VNC server running on ::1:5900
qemu-kvm -m 128 -smp 1 -name "vm2" -drive file=/images/kvm/cirros/vm2.qcow2,if=virtio,media=disk,format=qcow2,cache=writeback -net nic,model=virtio,macaddr=52:54:00:aa:bb:02 -net tap,ifname=vm2.0,script=/etc/qemu-ifup,downscript=/etc/qemu-ifdown -daemonize
#> VNC server running on ::1:5901
vm list
vm exec vm1 ifconfig eth0 10.0.1.1 netmask 255.255.255.0 up
vm exec vm1 route add default gw 10.0.1.254
vm exec vm2 ifconfig eth0 10.0.1.2 netmask 255.255.255.0 up
vm exec vm2 route add default gw 10.0.1.254

# 4. The proof: from each machine to the router's inner and outer side, the gateway, the world, and the other machine.
vm exec vm1 ping -c 2 10.0.1.254
vm exec vm1 ping -c 2 192.168.2.140
vm exec vm1 ping -c 2 192.168.2.2
vm exec vm1 ping -c 2 8.8.8.8
#> PING 8.8.8.8 (8.8.8.8): 56 data bytes
#> 64 bytes from 8.8.8.8: seq=0 ttl=63 time=0.360 ms
#> 64 bytes from 8.8.8.8: seq=1 ttl=63 time=0.360 ms
#>
#> --- 8.8.8.8 ping statistics ---
#> 2 packets transmitted, 2 packets received, 0% packet loss
#> round-trip min/avg/max = 0.360/0.360/0.360 ms
vm exec vm2 ping -c 2 10.0.1.254
vm exec vm2 ping -c 2 192.168.2.140
vm exec vm2 ping -c 2 192.168.2.2
vm exec vm2 ping -c 2 8.8.8.8
#> PING 8.8.8.8 (8.8.8.8): 56 data bytes
#> 64 bytes from 8.8.8.8: seq=0 ttl=63 time=0.360 ms
#> 64 bytes from 8.8.8.8: seq=1 ttl=63 time=0.360 ms
#>
#> --- 8.8.8.8 ping statistics ---
#> 2 packets transmitted, 2 packets received, 0% packet loss
#> round-trip min/avg/max = 0.360/0.360/0.360 ms
vm exec vm1 ping -c 2 10.0.1.2
#> PING 10.0.1.2 (10.0.1.2): 56 data bytes
#> 64 bytes from 10.0.1.2: seq=0 ttl=64 time=0.160 ms
#> 64 bytes from 10.0.1.2: seq=1 ttl=64 time=0.080 ms
#>
#> --- 10.0.1.2 ping statistics ---
#> 2 packets transmitted, 2 packets received, 0% packet loss
#> round-trip min/avg/max = 0.080/0.120/0.160 ms
