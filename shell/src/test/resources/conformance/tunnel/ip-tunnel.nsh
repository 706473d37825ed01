sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip tunnel show
ip link show
ip tunnel add tun1 mode ipip remote 192.168.2.2 local 192.168.2.139
lsmod | head -6
ip link show
ip -d link show tun1
ip -d link show tunl0
ip tunnel show
ip -d -s tunnel show
ip tunnel add gre1 mode gre remote 192.168.2.2 local 192.168.2.139 ttl 255
lsmod | head -6
ip link show
ip -d link show gre1
ip -d link show gre0
ip -d link show gretap0
ip -d link show erspan0
ip tunnel show
ip tunnel add gre2 mode gre remote 192.168.2.2 local 192.168.2.139 ttl 64 key 42 csum seq tos 0x10 dev ens33
ip -d link show gre2
ip -d -j link show gre2
ip tunnel show gre2
ip tunnel add gre3 mode gre remote 192.168.2.3 ikey 1.2.3.4 okey 5 iseq oseq icsum ocsum nopmtudisc
ip tunnel show gre3
ip -d link show gre3
ip tunnel add sit1 mode sit remote 192.168.2.2 local 192.168.2.139
lsmod | head -6
ip link show
ip -d link show sit1
ip -d link show sit0
ip tunnel show
ip tunnel change tun1 ttl 10
ip tunnel show tun1
ip tunnel change tun1 remote 192.168.2.9
ip tunnel show tun1
ip tunnel change nosuch ttl 5
ip tunnel add tun1 mode ipip remote 192.168.2.77
ip tunnel add tun2 mode ipip remote 192.168.2.9 local 192.168.2.139
ip tunnel add
ip tunnel add tun3
ip tunnel add tun3 mode bogus
ip tunnel add tun3 mode ipip remote bogus
ip tunnel add tun3 mode ipip remote 1.1.1.1 ttl 300
ip tunnel add tun3 mode ipip remote 1.1.1.1 ttl 5 nopmtudisc
ip tunnel add tun3 mode ipip remote 1.1.1.1 key 5
ip tunnel add tun3 mode gre remote 1.1.1.1 key bogus
ip tunnel add tun3 mode ipip remote 1.1.1.1 dev nosuch
ip tunnel add tun3 mode ipip remote 239.1.1.1
ip tunnel show tun3
ip tunnel del tunl0
ip tunnel del ens33
ip tunnel show nosuch
ip tunnel show ens33
ip tunnel bogus
ip tunnel del tun1
ip tunnel show
rmmod ipip
ip tunnel show
ip -4 tunnel show
ip tunnel add name tun5 mode ipip remote 192.168.2.2 ttl inherit tos inherit
ip tunnel show tun5
ip tunnel change tun5 local 192.168.2.139 tos 4 dev ens33
ip tunnel show tun5
ip link show
