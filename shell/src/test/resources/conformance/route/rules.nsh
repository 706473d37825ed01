sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip rule
ip rule list
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link add d1 address 02:00:00:00:00:d1 type dummy
ip addr add 10.0.0.1/24 dev d0
ip addr add 10.0.1.1/24 dev d1
ip link set d0 up
ip link set d1 up
ip route add default via 10.0.1.2 table 100
ip route add default via 10.0.0.2 table 200
ip rule add from 10.0.0.1 table 100
ip rule add from 10.0.1.0/24 lookup 200 priority 1000
ip rule add to 10.7.0.0/16 lookup 100
ip rule add fwmark 5 lookup 200
ip rule add fwmark 0x10/0xf0 lookup 200
ip rule add iif d0 lookup 100
ip rule add oif d1 lookup 100
ip rule add iif nosuch lookup 100
ip rule add not from 10.0.0.0/8 lookup 300
ip rule add tos 0x10 lookup 100
ip rule add ipproto tcp dport 80 lookup 100
ip rule add sport 1000-2000 lookup 100
ip rule add uidrange 0-10 lookup 100
ip rule add from 10.66.0.0/16 blackhole
ip rule add from 10.67.0.0/16 unreachable pref 500
ip rule add from 10.68.0.0/16 prohibit
ip rule add from all lookup main suppress_prefixlength 0 pref 600
ip rule add goto 32766 pref 700
ip rule add goto 999 pref 701
ip rule add from 10.69.0.0/16 nop pref 702
ip rule
ip -d rule list pref 600
ip rule list table 100
ip rule list from 10.0.0.1
ip rule list iif d0
ip rule list bogus
ip -j rule list table 200
ip -o rule list table 200
ip -N rule show pref 32766
ip rule add from 10.0.0.1 table 100
ip rule add from 10.0.0.1 table 100 pref 5
ip rule add from 10.0.0.1 table 100 pref 5
ip rule add
ip rule add from
ip rule add from bogus
ip rule add from 10.0.0.1 table bogus
ip rule add from 10.0.0.1 bogus 5
ip rule add priority abc
ip rule del pref 5
ip rule del pref 5
ip rule del from 10.99.0.0/16
ip rule del
ip rule bogus
ip route get 8.8.8.8
ip route get 8.8.8.8 from 10.0.0.1
ip route get 8.8.8.8 from 10.0.1.1
ip route get 8.8.8.8 mark 5
ip route get 8.8.8.8 mark 0x1f
ip route get 8.8.8.8 mark 0x2f
ip route get 10.7.0.1
ip route get 8.8.8.8 from 10.66.0.1 iif d0
ip rule del table 100
ip rule del fwmark 5
ip rule del fwmark 0x10/0xf0
ip rule
ip rule flush
ip rule
ip route get 8.8.8.8
ip route get 10.0.0.1
ip rule add table main
ip rule add table local pref 0
ip rule
ip rule del table local
ip route get 10.0.0.1
ping -c 1 -W 1 10.0.0.1
ip rule add pref 0 lookup local
ip -6 rule
ip -6 rule add from 2001:db8::/32 table 7
ip -6 rule
ip -6 rule del from 2001:db8::/32 table 7
ip netns add a
ip -n a rule
ip rule save > /dev/null
