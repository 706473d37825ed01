sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip link add v0 address 02:00:00:00:00:a1 type veth peer name v1 address 02:00:00:00:00:a2
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip tuntap del protocol default a netns
ip netns set netns vlan protocol index
ip link set d0 vf
ip link set protocol abc add
ip netns set lo
ip link set zz d0
ip tuntap del 1:2 b broadcast
ip link add x81 type dynamic set
ip link add on x numtxqueues dummy
ip link add y type 02:00:00:00:00:01 default off
ip link peer
ip tuntap add arp
ip tuntap add show
ip link master br0
ip link set d0 type bridge_slave attach y%d veth
ip link add z80 type veth peer promisc state
ip link add carrier add
ip tuntap add t97 mode tap mtu
ip link add x90 type add
ip link set allmulticast down a protocol
ip netns set 5 y%d
ip tuntap add attach
ip tuntap add t27 mode tap promisc
ip link add z38 type veth peer master
ip link set v0 vlan v1 1500
ip link set v1 7 add carrier arp
ip tuntap add veth
ip link add alias add
ip link add link d0 name q47 type vlan 5 multicast mtu auto
ip link set v0 dev 02:00:00:00:00:01
ip link
ip link add x92 type abc numtxqueues
ip link set v1 multicast dummy y%d
ip link set peer
ip link set zz attach
ip link add y type allmulticast arp broadcast
ip link set v0 5
ip link add x61 type on
ip link set v1 show type
ip link add y type protocol alias lo
ip link set off list
ip netns set bridge root
ip link set d0 carrier broadcast mtu v0
ip link dormant dev v0 show
ip link add type dev txqueuelen mtu
ip link add protocol
ip netns v1 5 state
ip link add link d0 name q10 type vlan veth y%d d0 dynamic
ip link add z1 type veth peer exec add veth
ip link add name
ip link add y type carrier auto 802.1Q
ip tuntap del protodown dummy broadcast default
ip link bridge multicast
ip link name dynamic
ip link set d0 type bridge_slave add list
ip link del b broadcast
ip link set v0 1:2 dynamic zz
ip link set br0 type bridge group b stp_state
ip link set v1 auto address
ip link add z40 type veth peer mtu mtu
ip link set d0 type bridge_slave v1 type on
ip link
ip link set v0 protocol
ip link set d0 type bridge_slave nomaster x
ip tuntap add txqueuelen protocol none veth
ip link set v1 on
ip link add z45 type veth peer show mtu
ip tuntap add a d0 promisc zz
ip link set d0 name
ip tuntap del vf
ip link add link d0 name q9 type vlan b 10.0.0.1/24
ip link add y type add 10.0.0.1/24
ip netns down
ip link add x34 type protodown broadcast trailers
ip link set v0 address bridge x
ip tuntap add protocol 802.1Q
ip link set v1 exec
ip netns cost none master
ip link show nomaster
ip link add x49 type dev
ip netns 7 show mode
ip netns set v0
ip tuntap del numtxqueues y%d on
ip link set d0 type bridge_slave nomaster
ip link add v0 down vf
ip link set br0 type bridge 10.0.0.1/24 -1
ip netns set dynamic bridge address 1:2
ip netns set up broadcast
ip netns set dev exec
ip link set v1 1500 protodown
ip netns set dynamic b
ip tuntap add t68 mode tap trailers
ip link
ip link d0 vf v1
ip netns set protodown id allmulticast
ip link add type vf
ip tuntap del bogus promisc alias
ip link set d0 type bridge_slave 5 state stp_state 10.0.0.1/24
ip netns set peer a y%d
ip link 5 show
ip link set -1 02:00:00:00:00:01
ip link none dormant
ip link add x79 type peer dynamic id default
ip link add y type brd stp_state
ip link x brd abc
ip netns vf nomaster
ip netns set protodown mtu
ip link add x94 type netns txqueuelen txqueuelen
ip link set v1 a vlan
ip link set d0 5 bridge
ip link add y type vlan stp_state y%d
ip netns b bogus
ip link b
ip link add z87 type veth peer root name trailers
ip link set br0 type bridge veth multicast
ip link show v0
ip netns 1500 a netns name
ip link set v1 abc off
ip link show mtu
ip tuntap del vlan
ip link set br0 type bridge cost replace default
ip link add link d0 name q55 type vlan list add
ip link set netns x
ip link
ip tuntap del list bogus a
ip link set v0 default
ip link dummy bogus a
ip netns set 7 on name
ip link set v0 mtu carrier vf
ip link add link d0 name q98 type vlan netns bogus master
ip link set v0 state
ip link del vlan add dormant br0
ip link add x34 type state nomaster
ip tuntap add vf veth
ip tuntap add nomaster id attach show
ip link show zz
ip link add y type bogus trailers br0 b
ip tuntap add vlan
ip link add y type on state
ip netns broadcast vlan 1:2
ip link add auto
ip link set v0 10.0.0.1/24 up dynamic
ip netns replace
ip link set d0 type bridge_slave off brd bogus
ip link del brd off multicast
ip link add y type arp d0
ip link v1 abc
ip tuntap add t96 mode tap br0 txqueuelen attach
ip link set veth address replace
ip link set d0 type bridge_slave alias v1
ip netns set cost
ip link set d0 name br0
ip tuntap add t58 mode tap master
ip link set brd -1 id
ip link
ip link add link d0 name q56 type vlan y%d 802.1Q
ip link add y type root brd mtu
ip link del zz multicast
ip link show trailers dormant
ip link add y type a on
ip link add x24 type trailers b
ip link set add
ip link add y type replace d0
ip link set address
ip netns veth bridge
ip link set v0 list multicast
ip link set d0 type bridge_slave master state state
ip link set d0 type bridge_slave veth id
ip tuntap del 1:2 replace
ip link add y type -1 list -1
ip link set br0 type bridge numtxqueues netns
ip tuntap add t83 mode tap vlan cost none
ip link add stp_state
ip link add z72 type veth peer cost index add veth
ip link del dummy index
ip link set d0 type bridge_slave off 1500 address
ip link add link d0 name q84 type vlan root id none
ip tuntap del 1:2 brd
ip link del txqueuelen address bogus broadcast
ip link add x10 type root d0 root
ip tuntap add a list auto
ip netns down down
ip link add off show address broadcast
ip link set arp show
ip tuntap add t8 mode tap protodown dummy
ip link
ip link set br0 type bridge on
ip link show dummy d0 1500
ip link show alias address allmulticast
ip netns set 802.1Q attach mode
ip link set br0 type bridge mtu dynamic allmulticast
ip netns v1
ip tuntap add t96 mode tap set exec bridge
ip tuntap del brd
ip link add link d0 name q90 type vlan name
ip tuntap add t53 mode tap alias abc
ip tuntap add none master
ip tuntap add brd arp on
ip link set dev name index -1
ip link set v0 802.1Q
ip link v0 txqueuelen peer b
ip link set v0 nomaster zz 10.0.0.1/24
ip netns set 1:2 netns
ip link add y type down dev numtxqueues
ip netns 7 allmulticast bogus state
ip netns multicast
ip link add x51 type nomaster
ip link set d0 brd broadcast on
ip link set add 10.0.0.1/24
ip link add link d0 name q57 type vlan y%d abc
ip tuntap add t20 mode tap 1500 7 broadcast
ip link set d0 broadcast vf
ip link set down set
ip link set v1 5 dummy
ip link add link d0 name q34 type vlan multicast
ip tuntap del protodown
ip link
ip netns set show a
ip tuntap add t24 mode tap 1:2
ip link set v1 protodown
ip tuntap add t67 mode tap abc dev txqueuelen dev
ip tuntap add dev
ip tuntap del root
ip link add peer attach
ip tuntap del 1:2
ip link 10.0.0.1/24 zz arp
ip link add z14 type veth peer add master -1 arp
ip tuntap add state attach
ip netns group
ip link set v1 exec name
ip link set br0 type bridge on 10.0.0.1/24
ip link set br0 type bridge exec bridge peer 1500
ip link show down netns
ip link set v1 v0 cost bridge
ip link show v0 abc
ip link show x veth state
ip tuntap add t65 mode tap master 1500
ip tuntap add carrier x add bogus
ip link set br0 type bridge brd show
ip link add y type a state dev
ip tuntap del exec
ip link set v1 arp peer abc
ip link add y type numtxqueues 02:00:00:00:00:01
ip link add link d0 name q78 type vlan b broadcast
ip link set v1 b
ip link add alias multicast
ip link add z53 type veth peer carrier bridge root
ip link
ip link add y type id protocol mtu zz
ip link add z69 type veth peer 7
ip link set v0 1500 id set
ip link del zz root up
ip link set v0 802.1Q
ip link set netns mtu dev
ip tuntap add abc
ip link set v1 cost v0 1500
ip netns set id bogus down
ip link set br0 type bridge 7 alias
ip link add z42 type veth peer v0
ip link set d0 dynamic peer 10.0.0.1/24
ip link add link d0 name q52 type vlan off allmulticast cost
ip tuntap add t55 mode tap name
ip netns set brd broadcast stp_state
ip tuntap add t3 mode tap br0 arp stp_state
ip tuntap add dev type alias
ip link show alias trailers attach br0
ip link set d0 type bridge_slave brd
ip link add x69 type attach zz
ip link add protodown y%d up
ip link add x83 type id veth vlan
ip netns set id vf
ip link add z58 type veth peer arp
ip link add x93 type d0 none
ip link set v0 1:2
ip tuntap del 1500 dormant 02:00:00:00:00:01
ip link set d0 802.1Q
ip link set br0 type bridge none dynamic
ip link set d0 master b arp lo
ip link
ip link set v1 dormant 10.0.0.1/24 show
ip link set v0 vf zz
ip link set v1 peer
ip link del on y%d mtu
ip link set br0 type bridge y%d dummy up address
ip link del b
ip link add y type zz trailers
ip link del list brd
ip link show index netns
ip link add x35 type bridge cost
ip link add brd veth brd v1
ip link vf group
ip tuntap add t72 mode tap up
ip link del alias down
ip link add y type netns
ip link set d0 cost
ip link add z49 type veth peer dynamic
ip link set type root
ip link set br0 type bridge v0 broadcast arp trailers
ip netns set up name
ip tuntap add t30 mode tap numtxqueues group zz 7
ip link set d0 type bridge_slave dynamic 7
ip link set br0 protocol
ip link set v0 -1 show dynamic
ip tuntap add t64 mode tap 7 d0 veth name
ip link set v0 1500 br0
ip link del v1 txqueuelen brd
ip link add y type bridge default up exec
ip link add y type abc dynamic
ip tuntap del txqueuelen
ip link
ip tuntap add t59 mode tap nomaster v1 5
ip link set d0 type bridge_slave 1500 802.1Q
ip netns set set
ip link add x52 type bridge attach
ip netns 10.0.0.1/24 replace
ip link add 02:00:00:00:00:01
ip link del id numtxqueues
ip link add x53 type bridge 02:00:00:00:00:01 root dev
ip link set br0 type bridge v1 abc
ip tuntap add state
ip link add z88 type veth peer cost attach
ip link set v1 exec br0 nomaster
ip tuntap add t44 mode tap netns numtxqueues
ip link set v0 master bogus nomaster cost
ip link del protocol allmulticast netns allmulticast
ip link set v1 y%d veth br0
ip link add y type on show broadcast
ip link set v0 default attach
ip link add z83 type veth peer promisc peer
ip link add link d0 name q7 type vlan root mtu
ip link add x92 type show
ip link set br0 type bridge protocol dummy exec
ip link set br0 type bridge broadcast lo
ip link del zz allmulticast v1
ip link set v1 default 5
ip link set dev x
ip tuntap add t61 mode tap broadcast numtxqueues
ip link add y type protocol exec 1500
ip link set v1 vf protocol
ip tuntap add auto broadcast
ip link
