sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ifconfig nosuch
ifconfig nosuch up
ifconfig nosuch 10.0.0.1
ifconfig nosuch:1
ifconfig -a nosuch
ifconfig -z
ifconfig --bogus
ifconfig --version
ifconfig -V | head -n 1
ifconfig lo bogus
ifconfig lo 10.0.0.300
ifconfig lo 10.0.0.1/33
ifconfig lo 10.0.0.1/abc
ifconfig lo netmask
ifconfig lo netmask bogus
ifconfig lo netmask 255.0.255.0
ifconfig lo up extra
ifconfig lo
ifconfig ens33 10.0.0.1.5
ifconfig ens33 hw
ifconfig ens33 hw ether
ifconfig ens33 hw ether bogus
ifconfig ens33 mtu 10
ifconfig ens33 mtu 67
ifconfig ens33 mtu 70000
ifconfig ens33 txqueuelen abc
ifconfig ens33 metric
ifconfig ens33 inet
ifconfig ens33 inet 10.7.0.1
ip addr show ens33
ifconfig ens33 inet6 add 2001:db8::1/64
ifconfig ens33 add 2001:db8::1/64
ifconfig ens33 del 2001:db8::1/64
ifconfig ens33 add bogus
ifconfig ens33 bogus 10.0.0.1
ifconfig ens33 tunnel ::1.2.3.4
ifconfig ens33 mem_start 5
ifconfig ens33 irq 5
ifconfig ens33 media auto
ifconfig ens33 keepalive 5
ifconfig aaaaaaaaaaaaaaaaaaaaa
ifconfig aaaaaaaaaaaaaaaaaaaaa up
ifconfig ""
ifconfig ens33 ""
ifconfig ens33 127.0.0.1
ifconfig ens33 224.0.0.1
ifconfig ens33 0
ip addr show ens33
ifconfig ens33 192.168.2.139 netmask 255.255.255.0 broadcast 192.168.2.255 up
route
route -n
route add default gw 192.168.2.2
ping -c 1 8.8.8.8
ifconfig ens33 down
route -n
ifconfig ens33 up
sleep 2
route -n
ip addr show ens33
