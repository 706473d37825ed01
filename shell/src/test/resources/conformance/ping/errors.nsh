sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ping
timeout 4 ping -c
timeout 4 ping -c 1
timeout 4 ping -c 0 127.0.0.1
timeout 4 ping -c -1 127.0.0.1
timeout 4 ping -c abc 127.0.0.1
timeout 4 ping -c 1x 127.0.0.1
timeout 4 ping -c 99999999999999999999 127.0.0.1
timeout 4 ping -c 1 -i abc 127.0.0.1
timeout 4 ping -c 1 -i -1 127.0.0.1
timeout 4 ping -i 0,1 -c 1 127.0.0.1
timeout 4 ping -c 1 -s abc 127.0.0.1
timeout 4 ping -c 1 -s -1 127.0.0.1
timeout 4 ping -s 65528 -c 1 127.0.0.1
timeout 4 ping -s 127993 -c 1 127.0.0.1
timeout 4 ping -t 0 -c 1 127.0.0.1
timeout 4 ping -t 256 -c 1 127.0.0.1
timeout 4 ping -c 1 -t abc 127.0.0.1
timeout 4 ping -c 1 -w abc 127.0.0.1
timeout 4 ping -w 0 -c 1 127.0.0.1
timeout 4 ping -c 1 -w -1 127.0.0.1
timeout 4 ping -W abc -c 1 127.0.0.1
timeout 4 ping -W -1 -c 1 127.0.0.1
timeout 4 ping -W 0 -c 1 127.0.0.1
timeout 4 ping -l 0 -c 1 127.0.0.1
timeout 4 ping -l 65537 -c 1 127.0.0.1
timeout 4 ping -m abc -c 1 127.0.0.1
timeout 4 ping -Q abc -c 1 127.0.0.1
timeout 4 ping -S abc -c 1 127.0.0.1
timeout 4 ping -F 5 -c 1 127.0.0.1
timeout 4 ping -c 1 -z 127.0.0.1
timeout 4 ping -c 1 --bogus 127.0.0.1
timeout 4 ping -c 1 127.0.0.1 extra
timeout 4 ping -c 1 nosuchhost
timeout 4 ping -c 1 nosuch.example.com
timeout 4 ping -c 1 localhost
timeout 4 ping -c 1 lab
timeout 4 ping -c 1 127.1
timeout 4 ping -c 1 2130706433
timeout 4 ping -c 1 0x7f000001
timeout 4 ping -c 1 0
timeout 4 ping -c 1 127.0.0.256
timeout 4 ping -c 1 1.2.3
timeout 4 ping -c 1 10.0.0.1/24
timeout 4 ping -c 1 ""
timeout 4 ping -c 1 ::1
timeout 4 ping -6 -c 1 ::1
timeout 4 ping -4 -c 1 ::1
timeout 4 ping -6 -c 1 127.0.0.1
timeout 4 ping -c 1 fe80::1
timeout 4 ping -c 1 224.0.0.1
timeout 4 ping -c 1 -W 1 255.255.255.255
timeout 4 ping -b -c 1 -W 1 255.255.255.255
timeout 4 ping -c 1 192.168.2.255
timeout 4 ping -b -c 1 -W 1 192.168.2.255
timeout 4 ping -c 1 -W 1 192.168.2.0
timeout 4 ping -c 1 192.168.2.139
timeout 4 ping -c 1 127.5.6.7
timeout 4 ping -c 1 -I lo 127.0.0.1
timeout 4 ping -I 1.2.3.4 -c 1 127.0.0.1
timeout 4 ping -c 1 -I ens33 8.8.8.8
timeout 4 ping -c 1 -I 127.0.0.1 -W 1 8.8.8.8
timeout 4 ping -4 -6 -c 1 127.0.0.1
ping6 -c 1 ::1
