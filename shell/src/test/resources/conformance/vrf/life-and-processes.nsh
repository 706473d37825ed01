sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip netns exec a sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add mgmt address 02:00:00:00:00:a1 type vrf table 100
ip link set mgmt up
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:11 netns a
ip -n a link set v1 up
ip -n a addr add 10.0.0.2/24 dev v1
ip addr add 10.0.0.1/24 dev v0
ip link set v0 up
sleep 1
ping -c 1 10.0.0.2
ip link set v0 master mgmt
ip addr show v0
ip neigh show dev v0
ip route show vrf mgmt
ip vrf exec mgmt ping -c 1 10.0.0.2
ip vrf exec mgmt ping -c 1 -W 1 8.8.8.8
ip vrf exec mgmt sleep 30 &
ip vrf pids mgmt | wc -l
ip vrf identify $!
kill $!
wait
ip vrf pids mgmt
ip vrf exec mgmt nosuchcommand
ip vrf exec mgmt bash -c 'ip vrf identify; ip vrf exec default ip vrf identify; ip vrf identify'
ip link add link v0 name v0.7 type vlan id 7
ip link set v0.7 master mgmt
ip addr add 10.7.0.1/24 dev v0.7
ip link set v0.7 up
ip route show vrf mgmt
ip route add default via 10.0.0.2 vrf mgmt
ip route add 10.8.0.0/16 via 10.7.0.9 table 100
ip route add 10.9.0.0/16 via 10.7.0.9 vrf bogus
ip route show table 100
ip route get 10.8.1.1 vrf mgmt
ip route get 1.1.1.1 vrf mgmt
ip route get 1.1.1.1 vrf bogus
ip route get 10.0.0.1
ip route get 10.7.0.1 vrf mgmt
ip route del default vrf mgmt
ip route flush vrf mgmt proto boot
ip route show vrf mgmt
ip link set v0 down
ip route show vrf mgmt
ip link set v0 up
sleep 1
ip route show vrf mgmt
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link set v0 master br0
ip route show vrf mgmt
ip link set br0 master mgmt
ip link set br0 up
sleep 2
ip -br link show vrf mgmt
ip -br link show vrf br0
ip neigh show vrf bogus
ip addr show vrf mgmt
ip link set mgmt name core
ip vrf
ip link set core netns a
ip link del core
ip -br link
ip route show table 100
ip vrf
sysctl net.ipv4.tcp_l3mdev_accept=1
sysctl net.ipv4.udp_l3mdev_accept
