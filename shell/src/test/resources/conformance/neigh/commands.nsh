sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link set ens33 down
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link set d0 arp on
ip addr add 10.0.0.1/24 dev d0
ip neigh add 10.0.0.4 lladdr 02:00:00:00:00:04 dev d0
ip neigh show dev d0
ip link set d0 up
ip neigh add 10.0.0.5 lladdr 02:00:00:00:00:05 dev d0
ip neigh add 10.0.0.6 lladdr 02:00:00:00:00:06 dev d0 nud permanent
ip neigh add 10.0.0.7 lladdr 02:00:00:00:00:07 dev d0 nud reachable
ip neigh add 10.0.0.8 lladdr 02:00:00:00:00:08 dev d0 nud stale
ip neigh add 10.0.0.9 lladdr 02:00:00:00:00:09 dev d0 nud noarp
ip neigh add 10.0.0.12 lladdr 02:00:00:00:00:0c dev d0 nud failed
ip neigh add 10.0.0.13 lladdr 02:00:00:00:00:0d dev d0 nud bogus
ip neigh add 10.0.0.14 dev d0
ip neigh add 10.0.0.14 lladdr bogus dev d0
ip neigh add 10.0.0.14 lladdr 02:00:00:00:00 dev d0
ip neigh add 10.0.0.14 lladdr 02:00:00:00:00:0e
ip neigh add lladdr 02:00:00:00:00:0e dev d0
ip neigh add bogus lladdr 02:00:00:00:00:0e dev d0
ip neigh add 10.0.0.14 lladdr 02:00:00:00:00:0e dev nosuch
ip neigh add 10.77.0.14 lladdr 02:00:00:00:00:0f dev d0 nud permanent
ip neigh add proxy 10.0.0.20 dev d0
ip neigh show dev d0
ip neigh show proxy
ip neigh show nud permanent
ip neigh show nud stale
ip neigh show nud noarp
ip neigh show nud all | sort
ip neigh show nud bogus
ip neigh show 10.0.0.6
ip neigh show to 10.0.0.0/29
ip neigh show dev nosuch
ip neigh show bogus
ip neigh show unused
ip -4 neigh show nud permanent
ip -j neigh show nud permanent dev d0 to 10.0.0.6
ip -j -p neigh show 10.0.0.6
ip -o neigh show 10.0.0.6
ip -s neigh show 10.0.0.6 | sed 's/used [0-9/]*/used T/'
ip neigh change 10.0.0.6 lladdr 02:00:00:00:00:66 dev d0
ip neigh show 10.0.0.6
ip neigh change 10.0.0.99 lladdr 02:00:00:00:00:66 dev d0
ip neigh replace 10.0.0.99 lladdr 02:00:00:00:00:66 dev d0
ip neigh show 10.0.0.99
ip neigh get 10.0.0.6 dev d0
ip neigh get 10.0.0.98 dev d0
ip neigh get 10.0.0.6
ip neigh get dev d0
ip neigh del 10.0.0.6 dev d0
ip neigh show 10.0.0.6
ip neigh del 10.0.0.6 dev d0
ip neigh del 10.0.0.98 dev d0
ip neigh del 10.0.0.5
ip neigh del proxy 10.0.0.20 dev d0
ip neigh del proxy 10.0.0.20 dev d0
ip neigh flush
ip neigh flush dev nosuch
ip -s neigh flush dev d0 | sed "s,used [0-9/]*,used T,"
ip neigh show dev d0 nud permanent
ip neigh show dev d0 nud noarp
ip -s -s neigh flush nud permanent | sed "s,used [0-9/]*,used T,"
ip neigh flush all
ip neigh flush dev d0 nud noarp
ip neigh show nud all | sort dev d0
ip neigh bogus
ip n s dev d0
ip ne help
arp -s 10.0.0.30 02:00:00:00:00:30
arp -s 10.0.0.31 02:00:00:00:00:31 temp
arp -s 10.0.0.32 02:00:00:00:00:32 pub
arp -i d0 -s 10.0.0.33 02:00:00:00:00:33
arp -n
arp -an | sort
arp -a | sort
arp -e -n
arp -v -n
arp -n -i d0
arp -n -i ens33
arp -n -i nosuch
arp -n 10.0.0.30
arp -n 10.0.0.77
arp -s 10.0.0.34
arp -s 10.0.0.34 bogus
arp -s bogus 02:00:00:00:00:34
arp -s 10.99.0.34 02:00:00:00:00:34
arp -d 10.0.0.30
arp -d 10.0.0.30
arp -d 10.0.0.77
arp -d
arp -n | wc -l
arp -i d0 -d 10.0.0.31
arp -d 10.0.0.32 pub
arp -D -s 10.0.0.40 d0 pub
arp -H bogus
arp -z
arp --version | head -n 1
cat /proc/net/arp | sort
