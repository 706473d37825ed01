sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add p0 address 02:00:00:00:00:a0 type dummy
ip link add mb address 02:00:00:00:00:01 link p0 type macvlan mode bridge
ip link add mp address 02:00:00:00:00:02 link p0 type macvlan mode private
ip link add mv address 02:00:00:00:00:03 link p0 type macvlan mode vepa
ip link add md address 02:00:00:00:00:04 link p0 type macvlan
ip -d link show type macvlan
ip link show mb
ip -br link
ip -d -j link show mb
ip -d -j -p link show md
ip link add mx link p0 type macvlan mode passthru
ip link add mx link p0 type macvlan mode bogus
ip link add mx link p0 type macvlan mode
ip link add mx link p0 type macvlan bogus
ip link add mx link nosuch type macvlan mode bridge
ip link add mx type macvlan mode bridge
ip link add mx link lo type macvlan mode bridge
ip link add my link mb address 02:00:00:00:00:05 type macvlan mode bridge
ip -d link show my
ip link add mb link p0 type macvlan mode bridge
ip link add mz link p0 address 02:00:00:00:00:01 type macvlan mode bridge
ip link set mb type macvlan mode vepa
ip -d link show mb
ip link set mb type macvlan mode passthru
ip link set mb type macvlan mode bogus
ip link set mb type macvlan
ip link set mb up
ip link set p0 up
ip link set mb up
sleep 2
ip link show mb
ip link set mz up
ip link set mb mtu 2000
ip link set mb mtu 1400
ip link set p0 mtu 1300
ip link show mb
ip link show mv
ip link set p0 mtu 1500
ip link show mb
ip link show mv
ip link set mv up
ip link set p0 down
ip link show mb
ip link set p0 up
sleep 2
ip link show mb
ip link set mb address 02:00:00:00:00:03
ip link set mb address 02:00:00:00:00:a0
ip link set mb address 02:00:00:00:00:11
bridge fdb show dev p0
ip link set mb master mb
brctl addbr br0
ip link set mb master br0
ip link set p0 master br0
ip -d link show p0
ip link set mb promisc on
ip link show p0
ip link show mb
ip link add vl link mb type vlan id 5
ip -d link show vl
lsmod
ip link del p0
ip -br link
ip link help macvlan
ip link add type macvlan help
