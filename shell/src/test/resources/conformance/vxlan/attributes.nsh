sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add vx type vxlan
ip link add vx type vxlan id
ip link add vx type vxlan id abc
ip link add vx type vxlan id 16777216
ip link add vx type vxlan id -1
ip link add vx type vxlan id 1 bogus
ip link add vx1 address 02:00:00:00:00:01 type vxlan id 1
ip -d link show vx1
ip link add vx2 address 02:00:00:00:00:02 type vxlan id 2 dev ens33
ip -d link show vx2
ip link add vx3 address 02:00:00:00:00:03 type vxlan id 3 dev ens33 dstport 4789 remote 192.168.2.2 local 192.168.2.139 ttl 16 tos 16 df set nolearning proxy rsc l2miss l3miss ageing 60 maxaddress 5 noudpcsum srcport 10000 20000
ip -d link show vx3
ip -d -j -p link show vx3
ip link add vx4 address 02:00:00:00:00:04 type vxlan id 4 dev ens33 dstport 4789 group 239.1.1.1
ip -d link show vx4
ip -d -j link show vx4
ip link add vx5 address 02:00:00:00:00:05 type vxlan id 5 dstport 4789 group 239.1.1.1
ip link add vx5 address 02:00:00:00:00:05 type vxlan id 5 dev ens33 dstport 4789 group 192.168.2.2
ip link add vx5 address 02:00:00:00:00:05 type vxlan id 5 dev ens33 dstport 4789 remote 239.1.1.1
ip link add vx5 address 02:00:00:00:00:05 type vxlan id 5 dev ens33 dstport 4789 remote 1.1.1.1 group 239.1.1.1
ip link add vx5 address 02:00:00:00:00:05 type vxlan id 5 dev nosuch dstport 4789
ip link add vx5 address 02:00:00:00:00:05 type vxlan id 5 dstport 0
ip -d link show vx5
ip link del vx5
ip link add vx5 address 02:00:00:00:00:05 type vxlan id 5 dstport 70000
ip link add vx5 address 02:00:00:00:00:05 type vxlan id 5 dstport 4789 ttl 300
ip link add vx5 address 02:00:00:00:00:05 type vxlan id 5 dstport 4789 ttl inherit tos inherit df inherit
ip -d link show vx5
ip link del vx5
ip link add vx5 address 02:00:00:00:00:05 type vxlan id 5 dstport 4789 ttl auto tos 1 df unset
ip -d link show vx5
ip link del vx5
ip link add vx5 address 02:00:00:00:00:05 type vxlan id 5 dstport 4789 df bogus
ip link add vx5 address 02:00:00:00:00:05 type vxlan id 5 dstport 4789 tos bogus
ip link add vx5 address 02:00:00:00:00:05 type vxlan id 5 dstport 4789 local 8.8.8.8
ip -d link show vx5
ip link del vx5
ip link add vx5 type vxlan id 5 dstport 4789 local 239.1.1.1
ip link add vx5 type vxlan id 5 dstport 4789 local any
ip link add vx5 type vxlan id 5 dstport 4789 local bogus
ip link add vx5 type vxlan id 5 dstport 4789 remote bogus
ip link add vx5 type vxlan id 5 dstport 4789 remote fd00::1 local 10.0.0.1
ip link add vx5 type vxlan id 5 dstport 4789 port 10000 9000
ip link add vx5 type vxlan id 5 dstport 4789 srcport 20000 10000
ip link add vx5 type vxlan id 5 dstport 4789 srcport 20000
ip link add vx5 type vxlan id 5 dstport 4789 ageing abc
ip link add vx5 type vxlan id 5 dstport 4789 ageing 60 ageing 70
ip link add vx5 type vxlan id 5 dstport 4789 maxaddr 5 limit 5
ip link add vx6 address 02:00:00:00:00:06 type vxlan id 6 dstport 4789 external
ip link add vx6 address 02:00:00:00:00:06 type vxlan dstport 4790 external
ip -d link show vx6
ip -d -j link show vx6
ip link del vx6
ip link add vx6 address 02:00:00:00:00:06 type vxlan dstport 4789 external
ip link del vx6
ip link add vx6 address 02:00:00:00:00:06 type vxlan id 6 gpe
ip link add vx7 address 02:00:00:00:00:07 type vxlan id 7 dstport 4799 udp6zerocsumtx udp6zerocsumrx remcsumtx remcsumrx
ip -d link show vx7
ip link add vx8 address 02:00:00:00:00:08 type vxlan id 3 dstport 4789
ip link add vx8 address 02:00:00:00:00:08 type vxlan id 3 dstport 4790
ip link add vx9 address 02:00:00:00:00:09 type vxlan id 9 dstport 4789 vni 10
ip link add vx10 type vxlan vni 10 dstport 4789 dev ens33
ip -o link show type vxlan | sed 's/link.ether .* brd/MAC/'
ip link set vx10 mtu 1450
ip link set vx10 mtu 1451
ip link set vx10 mtu 67
ip link set vx1 mtu 9000
ip link show vx1
ip link set vx1 mtu 65486
ip link add vx11 mtu 1600 type vxlan id 11 dstport 4789 dev ens33
ip link add vx11 mtu 1300 type vxlan id 11 dstport 4789 dev ens33
ip link show vx11 | head -1
