sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip tuntap
ip tuntap list
ip tuntap add dev tap0 mode tap
ip tuntap add tap1 mode tap user root group root
ip tuntap add tap2 mode tap user 1000
ip tuntap add name tun0 mode tun
ip tuntap add tun1 mode tun pi vnet_hdr multi_queue one_queue
ip tuntap add mode tap
ip tuntap add tap0 mode tap
ip tuntap add tap9
ip tuntap add tap9 mode bogus
ip tuntap add tap9 mode tap bogus
ip tuntap add tap9 mode tap user nosuch
ip tuntap add tap9 mode tap group nosuch
ip tuntap add aaaaaaaaaaaaaaaa mode tap
ip tuntap add ens33 mode tap
ip tuntap add lo mode tun
ip tuntap add
ip tuntap
ip tuntap show
ip tuntap list dev tap0
ip -j tuntap
ip -d tuntap list
ip link
ip -d link show tap0
ip -d link show tap1
ip -d link show tun0
ip link show type tun
ip link set tap0 up
ip link set tun0 up
sleep 2
ip link show tap0
ip link show tun0
ip addr add 10.0.0.1/24 dev tap0
ip addr add 10.1.0.1 peer 10.1.0.2 dev tun0
ip addr show tap0
ip addr show tun0
ip route
ping -c 1 -W 1 10.0.0.2
ping -c 1 -W 1 10.1.0.2
ifconfig tap0
ifconfig tun0
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link set tap0 master br0
ip link set tun0 master br0
ip link set tap0 address 02:00:00:00:00:70; ip link set tap1 address 02:00:00:00:00:71
brctl addif br0 tap1
brctl addif br0 tun1
brctl show
ip link set br0 up
sleep 1
ip link show br0
bridge link
ip link add tap5 type tap
ip link add tun5 type tun
ip tuntap del tap0 mode tun
ip tuntap del tap0 mode tap
ip tuntap del dev tap1
ip tuntap del tap9 mode tap
ip tuntap del mode tap
ip link del tap2
ip link del tun0
ip tuntap bogus
ip tuntap help
ip netns add a
ip -n a tuntap add t0 mode tap
ip -n a tuntap
ip link set tun1 netns a
ip -n a tuntap
ip tuntap
ip -br link
