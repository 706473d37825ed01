sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
brctl
brctl bogus
brctl addbr
brctl addbr br0
brctl addbr br0
brctl addbr br0 br1
brctl addbr aaaaaaaaaaaaaaaa
brctl addbr aaaaaaaaaaaaaaaaaaaaa
brctl addbr a/b
brctl addbr ""
brctl addbr ens33
brctl delbr
brctl delbr nosuch
brctl delbr ens33
ip link set br0 up
brctl delbr br0
ip link set br0 address 02:00:00:00:00:b0
brctl addif br0
brctl addif br0 nosuch
brctl addif nosuch ens33
brctl addif br0 lo
brctl addif br0 br0
brctl addbr br1
brctl addif br0 br1
brctl addif ens33 lo
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link add d1 address 02:00:00:00:00:d1 type dummy
ip link add link br0 name br0.5 type vlan id 5
ip link add link d0 name d0.5 type vlan id 5
brctl addif br0 br0.5
brctl addif br0 d0.5
brctl addif br0 d0 d1 nosuch d0
brctl addif br0 d0
brctl addif br1 d0
brctl show
brctl show br0
brctl show br0 br1
brctl show nosuch
brctl show ens33
brctl delif br0 nosuch
brctl delif br0 ens33
brctl delif br1 d0
brctl delif br0 d0.5 d1
brctl delif nosuch d0
brctl delif br0
brctl show
brctl showmacs br0
brctl showmacs nosuch
brctl showmacs ens33
brctl showmacs
brctl showstp
brctl showstp nosuch
brctl showstp d0
brctl stp
brctl stp br0
brctl stp br0 maybe
brctl stp br0 on
brctl stp br0 yes
brctl stp br0 1
brctl stp br0 off
brctl stp br0 no
brctl stp br0 0
brctl stp br0 ON
brctl stp nosuch on
brctl stp ens33 on
brctl setageing br0
brctl setageing br0 abc
brctl setageing br0 -1
brctl setageing br0 100.5
brctl setageing nosuch 5
brctl setbridgeprio br0 65535
brctl setbridgeprio br0 65536
brctl setbridgeprio br0 -1
brctl setbridgeprio br0 abc
brctl setbridgeprio br0 0x1000
brctl setbridgeprio nosuch 1
brctl show br0
brctl setfd br0 1
brctl setfd br0 2
brctl setfd br0 30
brctl setfd br0 31
brctl setfd br0 0
brctl setfd br0 abc
brctl sethello br0 0
brctl sethello br0 1
brctl sethello br0 10
brctl sethello br0 11
brctl setmaxage br0 5
brctl setmaxage br0 6
brctl setmaxage br0 40
brctl setmaxage br0 41
brctl setgcint br0 4
brctl setpathcost br0 d0 0
brctl setpathcost br0 d0 1
brctl setpathcost br0 d0 65535
brctl setpathcost br0 d0 65536
brctl setpathcost br0 d0 abc
brctl setpathcost br0 nosuch 5
brctl setpathcost br0 d1 5
brctl setpathcost br0 d0
brctl setportprio br0 d0 0
brctl setportprio br0 d0 63
brctl setportprio br0 d0 64
brctl setportprio br0 d0 255
brctl setportprio br0 nosuch 5
brctl hairpin br0 d0 on
brctl hairpin br0 d0 off
brctl hairpin br0 d0 maybe
brctl hairpin br0 d1 on
brctl hairpin br0 nosuch on
brctl hairpin nosuch d0 on
brctl hairpin br0 d0
brctl --version
brctl -V
brctl --help
