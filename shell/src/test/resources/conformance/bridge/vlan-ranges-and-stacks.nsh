sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for n in a b c; do ip netns add $n; ip netns exec $n sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; done
ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 vlan_default_pvid 0
i=1; for n in a b c; do ip link add v$n address 02:00:00:00:00:b$i type veth peer name eth0 address 02:00:00:00:00:0$i netns $n; ip link set v$n master br0; ip link set v$n up; ip -n $n link set eth0 up; ip -n $n addr add 10.0.0.$i/24 dev eth0; i=$((i+1)); done
ip link set br0 up
sleep 2
bridge vlan show
ip netns exec a ping -c 1 -W 1 10.0.0.2
bridge vlan add dev va vid 10 pvid untagged
bridge vlan add dev vb vid 10 pvid untagged
bridge vlan add dev vc vid 10-20
bridge vlan show
bridge -c vlan show
bridge -j vlan show
bridge vlan show dev vc
bridge vlan show vid 15
ip netns exec a ping -c 1 -W 1 10.0.0.2
ip netns exec a ping -c 1 -W 1 10.0.0.3
ip -n c link add link eth0 name eth0.10 type vlan id 10
ip -n c link set eth0.10 up
ip -n c addr del 10.0.0.3/24 dev eth0
ip -n c addr add 10.0.0.3/24 dev eth0.10
ip netns exec a ping -c 1 -W 1 10.0.0.3
bridge vlan add dev br0 vid 10 self
bridge vlan add dev br0 vid 30-32 self
bridge vlan show dev br0
ip link add link br0 name br0.10 type vlan id 10
ip link set br0.10 up
ip addr add 10.0.0.9/24 dev br0.10
ip netns exec a ping -c 1 -W 1 10.0.0.9
bridge vlan add dev va vid 4095
bridge vlan add dev va vid 0
bridge vlan add dev va vid 20-10
bridge vlan add dev va vid abc
bridge vlan add dev va vid 10-20 pvid
bridge vlan add dev nosuch vid 5
bridge vlan add dev br0 vid 5
bridge vlan add dev va
bridge vlan add vid 5
bridge vlan del dev va vid 99
bridge vlan del dev vc vid 12-15
bridge vlan show dev vc
bridge vlan del dev vc vid 10-20
bridge vlan show dev vc
bridge vlan del dev va vid 10
ip netns exec a ping -c 1 -W 1 10.0.0.2
ip link set br0 type bridge vlan_default_pvid 7
bridge vlan show
ip link set br0 type bridge vlan_default_pvid 5000
ip link set br0 type bridge vlan_default_pvid 0
bridge vlan show
ip link set br0 type bridge vlan_default_pvid 1
bridge vlan show
ip link set br0 type bridge vlan_protocol 802.1ad
ip -d link show br0 | grep -o 'vlan_protocol [^ ]*'
bridge vlan add dev va vid 100 pvid untagged
bridge vlan add dev vb vid 100
ip -n b link add link eth0 name s100 type vlan protocol 802.1ad id 100
ip -n b link set s100 up
ip -n b addr del 10.0.0.2/24 dev eth0
ip -n b addr add 10.0.0.2/24 dev s100
ip netns exec a ping -c 1 -W 1 10.0.0.2
ip -n a link add link eth0 name c5 type vlan id 5
ip -n a link set c5 up
ip -n a addr add 10.5.0.1/24 dev c5
ip -n b link add link s100 name s100.5 type vlan id 5
ip -n b link set s100.5 up
ip -n b addr add 10.5.0.2/24 dev s100.5
ip netns exec a ping -c 1 -W 1 10.5.0.2
ip -n b -d link show s100.5 | grep -o 'vlan protocol.*REORDER'
ip link set br0 type bridge vlan_protocol 802.1Q
ip link set br0 type bridge vlan_protocol bogus
ip netns exec a ping -c 1 -W 1 10.0.0.2
bridge -s vlan show dev va
bridge vlan help
ip link set br0 type bridge vlan_filtering 0
bridge vlan show dev va
ip netns exec a ping -c 1 -W 1 10.0.0.3
