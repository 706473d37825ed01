ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
ip tuntap add t0 mode tap
ip link add m0 link v0 type macvlan mode bridge
ip link add bond0 type bond
ip link add vrf0 type vrf table 10
ip link add ifb0 type ifb
ip link add i0 link v1 type ipvlan
ip link add vx0 type vxlan id 5 dstport 4789 remote 10.0.0.1
for l in t0 m0 bond0 vrf0 ifb0 i0 vx0; do echo == $l; ethtool $l; ethtool -i $l; ethtool -P $l; ethtool -S $l; ethtool -T $l | head -3; done
ethtool -s ens33 duplex bogus
ethtool -s ens33
ethtool -s nosuch speed 10
ethtool -P nosuch
ethtool -l nosuch
ethtool -g nosuch
ethtool -T nosuch
ethtool -s ens33 autoneg on
ethtool -K v0 tso off gro off
ethtool -K v0 tx off rx off
ethtool -K v0 tx on
ethtool -K v0 rx-checksum off
ethtool -K v0 generic-receive-offload on
ethtool -K v0 tso on
ethtool -K v0 sg off
ethtool -K v0 sg on
