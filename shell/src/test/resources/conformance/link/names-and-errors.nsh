ip link add aaaaaaaaaaaaaaa type dummy
ip link add aaaaaaaaaaaaaaaa type dummy
ip link add a/b type dummy
ip link add "a b" type dummy
ip link add . type dummy
ip link add .. type dummy
ip link add a:b type dummy
ip link add a%d type dummy
ip link add a%d type dummy
ip link add "" type dummy
ip link add dev type dummy
ip link add name d0 type dummy
ip link add dev d1 type dummy
ip link add d2 name d3 type dummy
ip link add type dummy
ip link add type dummy
ip link add type veth
ip link add type bridge
ip link
ip link add d0 type dummy
ip link add all type dummy
ip link add default type dummy
ip link add lo type dummy
ip link add x0 type
ip link add x0 type veth peer
ip link add x0 type veth peer name
ip link add x0 type veth peer name x0
ip link add x0 type veth peer name lo
ip link add x0 type veth x1
ip link add x0 type dummy bogus
ip link add x0 type bridge bogus 1
ip link add x0 mtu
ip link add x0 mtu 1400
ip link add x0 index 2 type dummy
ip link add x0 index 77 type dummy
ip link add x1 index 0 type dummy
ip link add x1 index -3 type dummy
ip link add x1 type dummy
ip -br link show type dummy
ip link del
ip link del nosuch
ip link del lo
ip link del ens33
ip link del x0 x1
ip link del dev x0
ip link del x1 type dummy
ip link del d0 type bridge
ip link delete d1 type dummy
ip link show
ip link show dev
ip link show nosuch
ip link show dev nosuch
ip link bogus
ip lin sh lo
ip l s lo
ip li l lo
ip link ls dev lo
ip link lst lo
ip link set nosuch up
ip link set dev nosuch up
ip link set dev
ip link set d0 up down
ip link set d0 mtu
ip link set d0 bogus 1
ip bogus
ip -bogus
ip
ip -V
