sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add v0 address 02:00:00:00:00:f0 type veth peer name v1 address 02:00:00:00:00:f1
ip link set v1 up
ip link set v0 up
ip link add mp link v0 address 02:00:00:00:00:01 type macvlan mode passthru
ip link add mp link v0 type macvlan mode passthru
ip -d link show mp
ip link show v0
ip link add m2 link v0 type macvlan mode bridge
ip link add m2 link v0 type macvlan mode passthru
ip link set mp type macvlan mode bridge
ip link set mp up
sleep 1
ip link show v0
ip -d link show mp
ip link set mp address 02:00:00:00:00:77
ip link show v0
ip link show mp
ip link set mp down
ip link show v0
ip link del mp
ip link show v0
ip link add mp link v0 type macvlan mode passthru nopromisc
ip -d link show mp
ip -d -j link show mp
ip link set mp up
ip link show v0
ip link del mp
ip link add ms link v0 address 02:00:00:00:00:01 type macvlan mode source
ip -d link show ms
ip link set ms type macvlan macaddr add 02:00:00:00:00:aa
ip link set ms type macvlan macaddr add 02:00:00:00:00:ab
ip -d link show ms
ip -d -j -p link show ms
ip link set ms type macvlan macaddr del 02:00:00:00:00:aa
ip -d link show ms
ip link set ms type macvlan macaddr set 02:00:00:00:00:01 02:00:00:00:00:02
ip -d link show ms
ip link set ms type macvlan macaddr flush
ip -d link show ms
ip link set ms type macvlan macaddr bogus
ip link set ms type macvlan macaddr add xx
ip link del ms
ip link add mt link v0 address 02:00:00:00:00:01 type macvtap mode bridge
ip -d link show mt
ip link set mt up
sleep 1
ip link show mt
ip link add mq link v0 address 02:00:00:00:00:05 type macvlan mode bridge bcqueuelen 2000
ip -d link show mq
ip link set mq type macvlan bcqueuelen abc
ip link add mr link v0 address 02:00:00:00:00:06 type macvlan mode bridge flag nopromisc
ip link add mr link v0 address 02:00:00:00:00:06 type macvlan mode bridge nopromisc
ip -d link show mr
ip link del v0
ip -br link
lsmod
ls /sys/class/net
