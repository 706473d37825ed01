sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip tuntap
ip tuntap add mode tap t0
ip tuntap add t1 mode tun
ip tuntap add dev t2 mode tap user root group root
ip tuntap add dev t3 mode tap user 1000 group 100 multi_queue vnet_hdr pi one_queue
ip tuntap add dev t4 mode tun multi_queue pi
ip tuntap add dev t5 mode tap user nosuch
ip tuntap add dev t5 mode tap group nosuch
ip tuntap add dev t5 mode tap user 5
ip tuntap add mode tap
ip tuntap add mode tun
ip tuntap add mode tap
ip tuntap add t6
ip tuntap add t6 mode bogus
ip tuntap add t6 mode
ip tuntap add t6 mode tap mode tun
ip tuntap add t6 t7 mode tap
ip tuntap add dev t6 name t7 mode tap
ip tuntap add name t8 mode tap
ip tuntap add t0 mode tap
ip tuntap add t0 mode tun
ip tuntap add lo mode tap
ip tuntap add a/b mode tap
ip tuntap add aaaaaaaaaaaaaaaa mode tap
ip tuntap add t%d mode tap
ip tuntap add bogus2 mode tap bogus
ip tuntap bogus
ip tuntap help
ip tuntap show
ip tuntap list
ip tuntap lst
ip tuntap show dev t0
ip tuntap show t0
ip tuntap show mode tun
ip tuntap show nosuch
ip -d tuntap show
ip -j tuntap
ip -j -p tuntap
ip -j -d tuntap
ip -o tuntap
ip link show t0
ip -d link show t0
ip -d link show t1
ip -d link show t2
ip -d link show t3
ip -d link show t4
ip -j -d link show t3
ip -j -d link show t1
ip link set t0 up
ip link set t1 up
sleep 2
ip link show t0
ip link show t1
ip addr add 10.9.9.1/24 dev t1
ip addr show t1
ip link set t0 down
ip link show t0
ip link set t0 mtu 65522
ip link set t0 mtu 65521
ip link set t1 mtu 65535
ip link set t1 mtu 65536
ip link set t1 mtu 67
ip link set t0 mtu 67
ip link set t1 address 02:00:00:00:00:01
ip link set t0 address 02:00:00:00:00:01
ip link show t0
ip tuntap del t0 mode tun
ip tuntap del t0 mode tap
ip tuntap del t1 mode tun
ip tuntap del nosuch mode tap
ip tuntap del mode tap
ip tuntap del t2
ip tuntap del lo mode tap
ip link del t2
ip link add t9 type tun
ip link add t9 type tun mode tap
ip link set t3 type tun
ip link show type tun
ip -br link
ip netns add n1
ip link set t3 netns n1
ip -n n1 tuntap
ip -n n1 -d link show t3
ip tap add t20 mode tap
ip tap
ip tuntap del t21 mode tap
ip -n n1 tuntap add z mode tap
ip -n n1 tuntap
ip tuntap
cat /sys/class/net/t8/address > /dev/null; echo $?
ip link set t8 up; brctl addbr b0; brctl addif b0 t8; sleep 2
ip link show t8
ip -d link show t8
ip tuntap del t8 mode tap
ip link show b0
