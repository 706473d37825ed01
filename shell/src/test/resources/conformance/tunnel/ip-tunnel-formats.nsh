sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip tunnel add g1 mode gre remote 192.168.2.2 local 192.168.2.139 ttl 64 key 5 tos 0x21 dev ens33 csum seq
ip tunnel add g2 mode gre remote 192.168.2.3 ikey 5 okey 6 tos inherit
ip tunnel add s1 mode sit remote 192.168.2.4 nopmtudisc
ip -6 tunnel add t6 mode ip6ip6 remote fd00::2 local fd00::1 dev ens33 hoplimit 5
ip -6 tunnel add gg mode ip6gre remote fd00::2 local fd00::1 key 3 encaplimit none flowlabel 0x12 tclass inherit
ip -j tunnel show
ip -j -p tunnel show g1
ip -j -6 tunnel show
ip tunnel show | cat -A
ip -6 tunnel show | cat -A
ip -s tunnel show g1 | cat -A
ip -6 -s tunnel show t6 | cat -A
ip tunnel show remote 192.168.2.3
ip tunnel show mode sit
ip tunnel show dev ens33
ip -o tunnel show
ip tunnel add g3 mode gre remote 192.168.2.2 local 192.168.2.139 ttl
ip tunnel add g3 g4 mode gre remote 192.168.2.2
ip tunnel add 'a b' mode gre remote 192.168.2.9
ip tunnel add averyverylongname mode gre remote 192.168.2.9
ip tunnel add g1 mode gre remote 192.168.2.9
ip tunnel add mode gre remote 192.168.2.9
ip tunnel add mode ipip remote 192.168.2.9
ip link show | grep -E '^[0-9]+: (gre|tunl)'
ip tunnel change g1 ttl 5 nopmtudisc
ip tunnel change g1 remote 192.168.2.3 local any
ip tunnel change g1 mode ipip
ip tunnel change gre0 ttl 5
ip tunnel change ens33 ttl 5
ip tunnel change g1
ip tunnel change
ip tunnel del
ip tunnel del mode gre remote 192.168.2.9
ip tunnel show
ip tunnel help
ip -6 tunnel bogus
ip -6 tunnel add y mode ip6ip6 remote fd00::5 encaplimit 300
ip -6 tunnel add y mode ip6ip6 remote fd00::5 hoplimit 300
ip -6 tunnel add y mode ip6ip6 remote fd00::5 tclass bogus
ip -6 tunnel add y mode ip6ip6 remote fd00::5 flowlabel bogus
ip -6 tunnel add y mode ip6ip6 remote fd00::5 dev nosuch
ip -6 tunnel change nosuch hoplimit 5
ip -6 tunnel change t6 remote fd00::7
ip -6 tunnel show t6
ip -6 tunnel del ip6tnl0
ip -6 tunnel del ens33
ip -6 tunnel del g1
ip -d link show ip6tnl0 | sed 's/permaddr [^ ]*/permaddr P/'
ip -d link show ip6gre0 | sed 's/permaddr [^ ]*/permaddr P/'
ip -d link show gg | sed 's/permaddr [^ ]*/permaddr P/'
ip -d -j link show gg | sed 's/permaddr":"[^"]*/permaddr":"P/'
ip link add bad type ip6tnl bogus
ip link add bad type ip6tnl mode bogus
ip link add bad type ip6tnl remote 1.1.1.1
ip link add bad type ip6gre encaplimit 300
ip link add bad type ip6tnl hoplimit 300
ip link add bad type ip6tnl
ip link set t6 type ip6tnl hoplimit 9
ip -6 tunnel show t6
ip link set t6 mtu 1300
ip link set t6 mtu 1200
ip link set t6 mtu 66000
ip link show dev t6 | head -1
