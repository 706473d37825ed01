modprobe 8021q
ip link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 vlan_default_pvid 0
ip link set br0 up
for host in red:1:10 blue:2:20; do IFS=: read -r name number vlan <<< "$host"; ip netns add $name; ip netns exec $name sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip link add p$number type veth peer name eth0 netns $name address 02:00:00:00:00:0$number; ip link set p$number master br0 up; bridge vlan add dev p$number vid $vlan pvid untagged; ip -n $name addr add 10.0.$vlan.$number/24 dev eth0; ip -n $name link set eth0 up; ip -n $name route add default via 10.0.$vlan.254; done
ip netns add router
ip netns exec router sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add p3 type veth peer name stick netns router address 02:00:00:00:00:fe
ip link set p3 master br0 up
bridge vlan add dev p3 vid 10
bridge vlan add dev p3 vid 20
ip -n router link set stick up
for vlan in 10 20; do ip -n router link add link stick name stick.$vlan type vlan id $vlan; ip -n router addr add 10.0.$vlan.254/24 dev stick.$vlan; ip -n router link set stick.$vlan up; done
sleep 2
bridge vlan show
ip -n router route
ip netns exec red ping -c 1 10.0.10.254 | grep -o '[0-9]* received'
ip netns exec red ping -c 1 -W 1 10.0.20.2 | grep -o '[0-9]* received'
ip netns exec router sysctl -w net.ipv4.ip_forward=1
ip netns exec red ping -c 1 10.0.20.2 | grep -o '[0-9]* received'
ip netns exec red ping -c 1 10.0.20.2 | grep -o 'ttl=[0-9]*'
ip netns exec red traceroute -n 10.0.20.2 | awk 'NR > 1 {print $1, $2}'
ip netns exec router timeout 3 tcpdump -c 2 -nei stick 'vlan and icmp[icmptype] == 8' > /tmp/stick 2> /dev/null &
sleep 1
ip netns exec red ping -c 1 10.0.20.2 > /dev/null
wait
grep -o '02:00:00:00[0-9a-f:]* > [0-9a-f:]*\|vlan [0-9]*\|10[.0-9]* > 10[.0-9]*' /tmp/stick
bridge vlan del dev p3 vid 20
ip netns exec blue ping -c 1 -W 1 10.0.20.254 | grep -o '[0-9]* received'
bridge vlan add dev p3 vid 20
ip netns exec blue ping -c 1 10.0.10.1 | grep -o '[0-9]* received'
