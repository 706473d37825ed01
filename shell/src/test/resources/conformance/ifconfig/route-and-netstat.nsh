sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add d0 address 02:00:00:00:00:d0 type dummy
ifconfig d0 10.0.0.1/24 up
route -n
route
route -e -n
route -ee -n
route -v -n
route -C
route -F -n
route add -net 10.1.0.0 netmask 255.255.0.0 gw 10.0.0.2
route add -net 10.2.0.0/16 gw 10.0.0.2
route add -net 10.2.0.0/16 gw 10.0.0.2
route add -net 10.3.0.0/16 dev d0
route add -net 10.4.0.0/16 d0
route add -host 10.5.0.1 gw 10.0.0.2
route add -host 10.5.0.2 dev d0
route add 10.6.0.1 gw 10.0.0.2
route add 10.7.0.0 gw 10.0.0.2
route add -net 10.8.0.0 gw 10.0.0.2
route add -net 172.20.0.0 gw 10.0.0.2
route add -net 192.168.55.0 gw 10.0.0.2
route add -net 10.9.0.0/16 gw 10.0.0.2 metric 7
route add -net 10.10.0.0/16 gw 10.0.0.2 mss 1400 window 2000 irtt 300
route add -net 10.11.0.0/16 reject
route add -host 10.12.0.1 reject
route add default gw 10.0.0.2
route add default gw 10.0.0.2
route add default gw 10.0.0.3 metric 5
route add default d0
route -n
route -ee -n
ip route
netstat -rn
netstat -r
netstat -nr -e
netstat -rnee
netstat -rnC
route add -net 10.0.0.5 netmask 255.255.255.0 gw 10.0.0.2
route add -net 10.13.0.1/16 gw 10.0.0.2
route add -net 10.14.0.0/16 gw 10.99.0.2
route add -net 10.15.0.0/16 gw nosuchhost
route add -net 10.16.0.0/16 dev nosuch
route add -net 10.17.0.0/16
route add -net 10.18.0.0/40 gw 10.0.0.2
route add -net 10.19.0.0 netmask 255.0.255.0 gw 10.0.0.2
route add -net 10.20.0.0 netmask bogus gw 10.0.0.2
route add -net bogus gw 10.0.0.2
route add -host 10.5.0.0/24 gw 10.0.0.2
route add -net
route add
route bogus
route -z
route del -net 10.2.0.0/16
route del -net 10.2.0.0/16
route del -net 10.1.0.0 netmask 255.255.0.0 gw 10.0.0.77
route del -net 10.1.0.0 netmask 255.255.0.0
route del -host 10.5.0.1
route del 10.5.0.2
route del -net 10.5.0.2
route del default gw 10.0.0.2
route del default
route del default
route del -net 10.11.0.0/16 reject
route del -net 10.3.0.0
route del
route -n
netstat -i
netstat -in
netstat -ian
netstat -ie d0
netstat -I
netstat -Id0
netstat -z
netstat -ln
netstat -tuln
netstat -tulnp
netstat -an | head -n 5
netstat -gn
netstat -M
nc -l -p 5000 &
nc -u -l -p 5001 &
sleep 0.5
netstat -tln
netstat -uln
netstat -tan
kill %1 %2
route -A inet6 -n
route -6 -n
route --version | head -n 1
route -V | head -n 1
