sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip addr add 10.0.0.1/24 dev d0
ip addr show d0
ip route show dev d0
ip link set d0 up
ip route show dev d0
ip addr add 10.0.0.1/24 dev d0
ip addr add 10.0.0.1/24
ip addr add dev d0
ip addr add 10.0.0.256/24 dev d0
ip addr add 10.0.0/24 dev d0
ip addr show d0
ip addr add 10.0.0.5/33 dev d0
ip addr add 10.0.0.5/-1 dev d0
ip addr add 10.0.0.5/abc dev d0
ip addr add 10.0.0.5/255.255.255.0 dev d0
ip addr add 10.0.0.6/24 dev nosuch
ip addr add 10.0.0.7/24 dev d0 bogus
ip addr add 10.0.0.7/24 10.0.0.8/24 dev d0
ip addr add 10.0.0.7/24 local 10.0.0.8/24 dev d0
ip addr add 224.0.0.1/24 dev d0
ip addr add 0.0.0.0/24 dev d0
ip addr add 255.255.255.255/32 dev d0
ip addr add 127.5.5.5/8 dev d0
ip addr add 10.7.0.0/24 dev d0
ip addr add 10.8.0.255/24 dev d0
ip addr add abc dev d0
ip addr add default dev d0
ip addr add any dev d0
ip addr add 10.0.0.7/24 brd abc dev d0
ip addr add 10.0.0.7/24 scope bogus dev d0
ip addr add 10.0.0.7/24 valid_lft 0 dev d0
ip addr add 10.0.0.7/24 valid_lft 100 preferred_lft 200 dev d0
ip addr add 10.0.0.7/24 valid_lft 100 preferred_lft 50 dev d0
ip addr add 10.0.0.9/24 valid_lft forever preferred_lft 0 dev d0
ip addr show d0
ip addr change 10.0.0.7/24 dev d0 valid_lft 1000 preferred_lft 1000
ip addr replace 10.0.0.7/24 dev d0
ip addr change 10.0.0.99/24 dev d0
ip addr replace 10.0.0.98/24 dev d0
ip addr show d0
ip addr add 10.2.0.1/24 noprefixroute dev d0
ip addr add 10.3.0.1/24 metric 77 dev d0
ip addr add 10.4.0.1/24 nodad dev d0
ip addr add 10.5.0.1/24 home dev d0
ip addr add 10.5.1.1/24 mngtmpaddr dev d0
ip addr add 10.5.2.1/24 proto 5 dev d0
ip route show dev d0
ip addr show d0 to 10.3.0.1
ip addr del 10.0.0.98 dev d0
ip addr del 10.0.0.98/24 dev d0
ip addr del 10.0.0.99/25 dev d0
ip addr del 10.0.0.99/24 dev ens33
ip addr del 10.0.0.99/24
ip addr del dev d0
ip addr del 10.0.0.99/24 dev nosuch
ip addr del nosuch dev d0
ip addr del 10.3.0.1/24 label d0:1 dev d0
ip addr bogus
ip a a 10.6.0.1/24 dev d0
ip a d 10.6.0.1/24 dev d0
ip a s d0 | head -2
ip addr sh dev d0 | head -1
ip addr list d0 | head -1
ip addr lst d0 | head -1
ip -4 addr show lo
ip -6 addr show lo
ip -0 addr show lo
ip -br -4 addr
ip -o -4 addr show
ip -j addr show lo
ip -j -p addr show ens33
ip -j -4 addr show d0 scope host
ip -br -j addr show ens33
ip -d addr show ens33
ip -s addr show lo
ip addr show type dummy
ip addr show master nosuch
ip addr show type bogus
ip -br addr show up
ip addr show dev ens33 dev lo
ip addr show ens33 lo
ip address show dev
