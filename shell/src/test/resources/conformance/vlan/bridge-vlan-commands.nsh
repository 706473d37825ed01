sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link add d1 address 02:00:00:00:00:d1 type dummy
ip link set d0 master br0
ip link set d1 master br0
bridge vlan
bridge vlan show
bridge vlan show dev d0
bridge vlan add dev d0 vid 10
bridge vlan add dev d0 vid 20 pvid untagged
bridge vlan add dev d0 vid 100-110
bridge vlan add dev d1 vid 30 untagged
bridge vlan add dev br0 vid 10 self
bridge vlan show
bridge -c=never vlan show dev d0
bridge -compressvlans vlan show
bridge -d vlan show dev d0
bridge -s vlan show dev d1
bridge -j vlan show dev d1
bridge -j -p vlan show dev br0
bridge vlan del dev d0 vid 10
bridge vlan del dev d0 vid 10
bridge vlan del dev d0 vid 100-105
bridge vlan del dev d0 vid 1
bridge vlan show dev d0
bridge vlan add dev d0 vid 0
bridge vlan add dev d0 vid 4095
bridge vlan add dev d0 vid 4096
bridge vlan add dev d0 vid abc
bridge vlan add dev d0 vid 20-10
bridge vlan add dev d0
bridge vlan add vid 10
bridge vlan add dev nosuch vid 10
bridge vlan add dev ens33 vid 10
bridge vlan add dev br0 vid 11
bridge vlan add dev d0 vid 5 bogus
bridge vlan add dev d0 vid 5-8 pvid
bridge vlan bogus
bridge vlan show dev nosuch
bridge vlan show dev ens33
bridge vlan show vid 30
bridge vlan show vid 20
ip link set br0 type bridge vlan_filtering 1
ip link set br0 type bridge vlan_default_pvid 5
bridge vlan show
ip link set br0 type bridge vlan_default_pvid 0
bridge vlan show
ip link add d2 type dummy
ip link set d2 master br0
bridge vlan show dev d2
ip link set d1 nomaster
ip link set d1 master br0
bridge vlan show
ip -d link show br0 | grep -o 'vlan_filtering 1.*vlan_default_pvid [0-9]*'
