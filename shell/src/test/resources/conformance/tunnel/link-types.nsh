sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
modprobe ip_gre
ip link show | sed -E 's/permaddr(":"| )[^ "]*/permaddr\1P/'
ip link add gre1 type gre
ip link add gre1 type gre remote 192.168.2.2 local 192.168.2.139
ip -d link show gre1
ip -d -j -p link show gre1
ip link add gre2 type gre remote 192.168.2.2 local 192.168.2.139 key 77 ttl 64 tos 0x20 csum seq dev ens33 nopmtudisc
ip -d link show gre2
ip link add gre3 type gre remote 192.168.2.2 local 192.168.2.139
ip link add gre3 type gre ikey 1 okey 2 iseq ocsum ignore-df
ip -d link show gre3
ip link add gt1 address 02:00:00:00:00:11 type gretap remote 192.168.2.2 local 192.168.2.139
ip -d link show gt1
ip -d -j link show gt1
ip link add gt2 address 02:00:00:00:00:12 type gretap remote 192.168.2.3 key 5 ttl 5 dev ens33
ip -d link show gt2
ip link add ii1 type ipip remote 192.168.2.2 local 192.168.2.139 ttl 64
ip -d link show ii1
ip -d -j link show ii1
ip link add ii2 type ipip remote 192.168.2.2 local 192.168.2.139 ttl 64
ip link add ii2 type ipip remote 192.168.2.3 mode any
ip -d link show ii2
ip link add st1 type sit remote 192.168.2.2 local 192.168.2.139 ttl 64
ip -d link show st1
ip -d -j link show st1
ip link add st2 type sit remote 192.168.2.3 mode any
ip -d link show st2
ip link add g6 type ip6gre remote fd00::2 local fd00::1
ip -d link show g6 | sed -E 's/permaddr(":"| )[^ "]*/permaddr\1P/'
ip -d -j link show g6 | sed -E 's/permaddr(":"| )[^ "]*/permaddr\1P/'
ip link add t6 type ip6tnl remote fd00::2 local fd00::1 mode any
ip -d link show t6 | sed -E 's/permaddr(":"| )[^ "]*/permaddr\1P/'
ip -d -j link show t6 | sed -E 's/permaddr(":"| )[^ "]*/permaddr\1P/'
ip link add t7 type ip6tnl remote fd00::3 local fd00::1 mode ipip6 encaplimit none hoplimit 10 tclass 0x10 flowlabel 5 dev ens33
ip -d link show t7 | sed -E 's/permaddr(":"| )[^ "]*/permaddr\1P/'
ip link add gt6 address 02:00:00:00:00:16 type ip6gretap remote fd00::2 local fd00::1 key 4
ip -d link show gt6
ip link show | sed -E 's/permaddr(":"| )[^ "]*/permaddr\1P/'
ip -6 tunnel show
ip tunnel show
lsmod | head -12
ip link add bad type gre remote bogus
ip link add bad type gre bogus
ip link add bad type ipip bogus
ip link add bad type gre ttl 300
ip link add bad type gre key bogus
ip link add bad type gre dev nosuch
ip link add bad type gre remote 239.1.1.1
ip link add bad type gretap remote fd00::1
ip link set gre1 type gre ttl 5
ip -d link show gre1 | tail -1
ip link set gre1 type gre remote 192.168.2.9
ip -d link show gre1 | tail -1
ip link set gt1 type gretap remote 192.168.2.9 key 6
ip -d link show gt1 | tail -1
ip link set ii1 type ipip remote 192.168.2.8
ip -d link show ii1 | tail -1
ip link set gre1 mtu 1400
ip link set gre1 mtu 65516
ip link set gre1 mtu 60
ip link set gre1 mtu 67
ip link set gre1 mtu 70000
ip link set ii1 mtu 70000
ip link set gre1 address 02:00:00:00:00:05
ip link set gre1 address 10.0.0.5
ip link show gre1
ip link set gre1 up
ip link set gt1 up
ip link set ii1 up
ip link set st1 up
ip link set gre0 up
ip link set tunl0 up
sleep 1
ip link show | sed -E 's/permaddr(":"| )[^ "]*/permaddr\1P/'
ip addr show gre1
ip link set gre1 multicast on
ip link del gre0
ip link del gretap0
ip link del gre1
ip link show type gre
ip link show type ipip
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link set gt1 master br0
ip link set gt1 up
ip link set gre2 master br0
ip link show gt1
rmmod ip_gre
ip link show | sed -E 's/permaddr(":"| )[^ "]*/permaddr\1P/'
