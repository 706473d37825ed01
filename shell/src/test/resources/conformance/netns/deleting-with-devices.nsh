sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add r1
ip netns add r2
ip link add va type veth peer name vb
ip link set vb netns r1
ip link add vc netns r1 type veth peer name vd netns r2
ip -n r1 link add br0 type bridge
ip -n r1 link set vb master br0
ip -n r1 link add d0 type dummy
ip -n r1 link add link d0 name d0.7 type vlan id 7
ip -n r1 tuntap add t0 mode tap
ip -n r1 -br link
ip -br link
ip link set ens33 netns r1
ip -br link
ip -n r1 link show ens33
ip -n r1 addr show ens33
ip route
ip -n r1 link set ens33 name phys
ip -n r1 link set phys up
ip -n r1 addr add 192.168.2.141/24 dev phys
ip netns del r1
sleep 1
ip link show
ip addr show ens33
ip addr show phys
ip -n r2 link show
ip netns list
ip link add link ens33 name e5 type vlan id 5
ip link show type vlan
ip link set e5 netns r2
ip -n r2 -d link show e5
ip -n r2 link set e5 up
ip link set ens33 up
sleep 2
ip -n r2 link show e5
ip link set ens33 netns r2
ip -n r2 link
ip -n r2 link set ens33 netns 1
ip link
ip -n r2 link
ip link add name ens33 type dummy
ip link add x0 type dummy
ip -n r2 link add x0 type dummy
ip link set x0 netns r2
ip link set x0 netns r2 name x1
ip -n r2 -br link
ip link set lo netns r2
ip link add br9 type bridge
ip link set br9 netns r2
ip link show br9
ip -n r2 link show br9
ip link add v8 index 50 type veth peer name v9 index 51
ip -n r2 link add w0 index 50 type dummy
ip link set v8 netns r2
ip -n r2 link show v8
ip link show v9
ip netns del r2
sleep 1
ip -br link
