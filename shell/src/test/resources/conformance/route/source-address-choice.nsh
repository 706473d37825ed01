sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link add d1 address 02:00:00:00:00:d1 type dummy
ip link set d0 up
ip link set d1 up
ip addr add 10.0.0.1/24 dev d0
ip addr add 10.0.0.2/24 dev d0
ip addr add 10.0.1.1/24 dev d0
ip addr add 172.16.0.1/16 dev d1
ip route get 10.0.0.5
ip route get 10.0.1.5
ip route get 172.16.9.9
ip route get 10.0.0.2
ip route get 172.16.0.1
ip route add 10.50.0.0/16 via 10.0.0.99
ip route add 10.51.0.0/16 via 10.0.1.99
ip route add 10.52.0.0/16 dev d0
ip route add 10.53.0.0/16 dev d1
ip route add 10.54.0.0/16 via 10.0.0.99 src 10.0.0.2
ip route add 10.55.0.0/16 dev d1 src 10.0.1.1
for i in 50 51 52 53 54 55; do ip route get 10.$i.0.1; done
ip addr add 10.0.2.1/24 dev d0 scope link
ip route get 10.0.2.5
ip route add 10.56.0.0/16 via 10.0.2.9
ip route get 10.56.0.1
ip link add d2 type dummy
ip link set d2 up
ip route add 10.57.0.0/16 dev d2
ip route get 10.57.0.1
ip addr add 10.0.3.1/32 dev lo
ip route get 10.57.0.1
ip addr del 192.168.2.139/24 dev ens33
ip route add 10.58.0.0/16 dev ens33
ip route get 10.58.0.1
ip addr flush dev d0
ip route get 10.57.0.1
ip route
ip addr add 192.168.2.139/24 dev ens33
ip route add default via 192.168.2.2
ip addr add 192.168.2.150/24 dev ens33
ip route get 8.8.8.8
ping -c 1 8.8.8.8
ip route change default via 192.168.2.2 src 192.168.2.150
ip route get 8.8.8.8
ping -c 1 -I 192.168.2.150 8.8.8.8
ping -c 1 8.8.8.8
ip addr del 192.168.2.139/24 dev ens33
ip addr show ens33
ip route
ip route get 8.8.8.8
ip route get 192.168.2.255
ip route get 224.0.0.1
ip route get 255.255.255.255
ip route get 0.0.0.0
ip route get 127.0.0.5
ip route get 172.16.255.255
ip route get 172.16.0.0
ip route get 10.0.3.1
ip route get 1.1.1.1 from 10.0.3.1
ip route get 1.1.1.1 oif d1
ip route get 172.16.0.5 oif ens33
ip route get 172.16.0.5 oif lo
ip route get 1.1.1.1 oif nosuch
