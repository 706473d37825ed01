sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip tuntap add t0 mode tap
ip link add link v0 name v0.5 type vlan id 5
ethtool -k ens33
ethtool -k v0
ethtool -k br0
ethtool -k d0
ethtool -k lo
ethtool -k t0
ethtool -k v0.5
ethtool -K v0 tx off
ethtool -k v0 | head -20
ethtool -K v0 tx on
ethtool -K v0 gso off tso off
ethtool -k v0 | grep -v fixed
ethtool -K v0 gro on
ethtool -k v0 | grep generic-receive
ethtool -K v0 bogus on
ethtool -K v0 tx maybe
ethtool -K v0 tx
ethtool -K v0
ethtool -K v0 lro on
ethtool -K lo tx off
ethtool -K nosuch tx off
ethtool -K ens33 gro off
ethtool -k ens33 | grep generic
ethtool -K ens33 rx off tx off
ethtool -k ens33 | head -8
ethtool -K br0 tso off
ethtool -k br0 | grep -v fixed
ethtool -K v0 tx-checksum-ip-generic off
ethtool -k v0 | head -8
ethtool -K v0 rx off rxvlan off txvlan off
ethtool -k v0 | grep -e vlan -e rx-check
ethtool -K v0 sg off
ethtool -k v0 | grep -v fixed | head -30
