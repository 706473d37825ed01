modprobe 8021q
for node in sw1 sw2 red blue pink navy; do ip netns add $node; ip netns exec $node sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; done
ip link add trunk netns sw1 type veth peer name trunk netns sw2
for port in red:1:sw1:p1 blue:2:sw1:p2 pink:3:sw2:p1 navy:4:sw2:p2; do IFS=: read -r host number switch name <<< "$port"; ip link add $name netns $switch type veth peer name eth0 netns $host address 02:00:00:00:00:0$number; ip -n $host addr add 10.0.10.$number/24 dev eth0; ip -n $host link set eth0 up; ip -n $switch link set $name up; done
for switch in sw1 sw2; do ip -n $switch link set trunk up; done
for switch in sw1 sw2; do for vlan in 10 20; do ip -n $switch link add br$vlan type bridge; ip -n $switch link add link trunk name trunk.$vlan type vlan id $vlan; ip -n $switch link set trunk.$vlan master br$vlan; ip -n $switch link set trunk.$vlan up; ip -n $switch link set br$vlan up; done; ip -n $switch link set p1 master br10; ip -n $switch link set p2 master br20; done
sleep 2
ip netns exec red ping -c 1 10.0.10.3 | grep -o '[0-9]* received'
ip netns exec blue ping -c 1 10.0.10.4 | grep -o '[0-9]* received'
ip netns exec red ping -c 1 -W 1 10.0.10.2 | grep -o '[0-9]* received'
ip netns exec red ping -c 1 -W 1 10.0.10.4 | grep -o '[0-9]* received'
ip netns exec sw1 timeout 3 tcpdump -c 1 -nei trunk icmp > /tmp/trunk 2> /dev/null &
ip netns exec sw1 timeout 3 tcpdump -c 1 -nei p1 icmp > /tmp/access 2> /dev/null &
sleep 1
ip netns exec red ping -c 1 10.0.10.3 > /dev/null
wait
grep -o 'ethertype.*ICMP echo request' /tmp/trunk
grep -o 'ethertype.*ICMP echo request' /tmp/access
for switch in sw1 sw2; do for vlan in 10 20; do ip -n $switch link del trunk.$vlan; ip -n $switch link del br$vlan; done; ip -n $switch link add br0 type bridge vlan_filtering 1 vlan_default_pvid 0; for port in p1 p2 trunk; do ip -n $switch link set $port master br0; done; bridge -n $switch vlan add dev p1 vid 10 pvid untagged; bridge -n $switch vlan add dev p2 vid 20 pvid untagged; bridge -n $switch vlan add dev trunk vid 10; bridge -n $switch vlan add dev trunk vid 20; ip -n $switch link set br0 up; done
sleep 2
bridge -n sw1 vlan show
ip netns exec red ping -c 1 10.0.10.3 | grep -o '[0-9]* received'
ip netns exec blue ping -c 1 10.0.10.4 | grep -o '[0-9]* received'
ip netns exec red ping -c 1 -W 1 10.0.10.2 | grep -o '[0-9]* received'
bridge -n sw1 fdb show br br0 dynamic | grep -o '^02.*vlan [0-9]*' | sort
bridge -n sw2 vlan del dev trunk vid 20
ip netns exec blue ping -c 1 -W 1 10.0.10.4 | grep -o '[0-9]* received'
ip netns exec red ping -c 1 10.0.10.3 | grep -o '[0-9]* received'
bridge -n sw2 vlan add dev trunk vid 20
ip netns exec blue ping -c 1 10.0.10.4 | grep -o '[0-9]* received'
