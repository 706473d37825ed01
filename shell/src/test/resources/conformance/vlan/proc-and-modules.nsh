sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ls /proc/net/vlan
cat /proc/net/vlan/config
lsmod | grep 8021q
lsmod | grep -c 802
rmmod 8021q
modprobe -r 8021q
modprobe nosuchmodule 2>&1 | sed 's,6[.]1[^ ]*,KERNEL,'
rmmod nosuchmodule
modinfo nosuchmodule
modinfo 8021q | grep -E '^(version|license|alias|depends|intree|name|retpoline|signer|sig_id|sig_hashalgo):'
modinfo -F version 8021q
modinfo -F depends 8021q
modprobe 8021q
echo $?
modprobe 8021q
lsmod | grep -E '^(8021q|garp|mrp|stp|llc) '
cat /proc/net/vlan/config
rmmod garp
modprobe -r 8021q
lsmod | grep -E '^(8021q|garp|mrp|stp|llc) '
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link add link d0 name d0.5 type vlan id 5
lsmod | grep -E '^(8021q|garp|mrp|stp|llc) '
ip link add link d0 name vlan6 type vlan id 6 ingress-qos-map 1:2 egress-qos-map 3:4 0:7
cat /proc/net/vlan/config
cat /proc/net/vlan/d0.5
cat /proc/net/vlan/vlan6
ls /proc/net/vlan
rmmod 8021q
modprobe -r 8021q
ip link set d0 up
ip link set d0.5 up
sleep 2
cat /proc/net/vlan/d0.5
ip link set d0.5 name d0.five
ls /proc/net/vlan
ip link set d0.5 down name d0.five
ls /proc/net/vlan
cat /proc/net/vlan/config
ip netns add a
ip link set vlan6 netns a
ip netns exec a ls /proc/net/vlan
ip netns exec a cat /proc/net/vlan/config
ip netns exec a cat /proc/net/vlan/vlan6
cat /proc/net/vlan/config
ip link add link ens33 name ens33.100 type vlan id 100 loose_binding on reorder_hdr off
cat /proc/net/vlan/ens33.100
cat /proc/net/vlan/nosuch
ip link del d0
ip netns exec a cat /proc/net/vlan/config
cat /proc/net/vlan/config
ip link del ens33.100
modprobe -r 8021q
ls /proc/net/vlan
modprobe -v dummy
modprobe dummy
lsmod | head -n 1
lsmod | grep -E '^(veth|bridge|stp|llc|dummy) ' | sort
ip link add br0 type bridge
lsmod | grep -E '^(bridge|stp|llc) ' | sort
rmmod bridge
ip link del br0
rmmod bridge
rmmod dummy
lsmod | grep -E '^(bridge|stp|llc|dummy) ' | sort
modprobe
rmmod
modinfo
lsmod extra
