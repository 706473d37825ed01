sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link add link v0 name v0.5 type vlan id 5
ethtool
ethtool nosuch
ethtool ens33
ethtool v0
ethtool br0
ethtool d0
ethtool lo
ethtool v0.5
ip link set v0 up
ip link set v1 up
ip link set br0 up
ip link set d0 up
sleep 2
ethtool v0
ethtool br0
ethtool d0
ethtool v0.5
ethtool -i ens33
ethtool -i v0
ethtool -i br0
ethtool -i d0
ethtool -i lo
ethtool -i v0.5
ethtool -S ens33 | sed "s/: .*/: N/"
ethtool -S v0
ethtool -S br0
ethtool -S d0
ethtool -S lo
ethtool -a v0
ethtool -c v0
ethtool -g v0
ethtool -g ens33
ethtool -l v0
ethtool -l ens33
ethtool -P v0
ethtool -P ens33
ethtool -P br0
ethtool -T v0
ethtool -T ens33
ethtool -s v0 speed 1000
ethtool -s ens33 speed 1000
ethtool -s ens33 speed 1000 duplex full autoneg off
ethtool ens33
ethtool -s br0 speed 100
ethtool -s v0 bogus
ethtool -r v0
ethtool -p v0 1
ethtool -t v0
ethtool -d v0
ethtool -e v0
ethtool -m v0
ethtool --show-eee v0
ethtool --bogus v0
ethtool -Z v0
ethtool --version
ethtool -h
ethtool -i
ethtool -k
ethtool v0 extra
ethtool -i nosuch
ethtool -k nosuch
ethtool -S nosuch
