modprobe 8021q
for node in switch router red blue; do ip netns add $node; ip netns exec $node sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; done
ip -n switch link add br0 address 02:00:00:00:00:b0 type bridge vlan_filtering 1 vlan_default_pvid 0
ip -n switch link set br0 up
for port in p1:10:red:eth0:1 p2:20:blue:eth0:2 p3:10:router:eth10:254 p4:20:router:eth20:254; do IFS=: read -r name vlan host link number <<< "$port"; ip link add $name netns switch type veth peer name $link netns $host; ip -n switch link set $name master br0 up; bridge -n switch vlan add dev $name vid $vlan pvid untagged; ip -n $host addr add 10.0.$vlan.$number/24 dev $link; ip -n $host link set $link up; done
ip -n red route add default via 10.0.10.254
ip -n blue route add default via 10.0.20.254
sleep 2
bridge -n switch vlan show
ip netns exec red ping -c 1 -W 1 10.0.20.2 | grep -o '[0-9]* received'
ip netns exec router sysctl -q -w net.ipv4.ip_forward=1
ip netns exec red ping -c 1 10.0.20.2 | grep -o 'ttl=[0-9]*'
ip netns exec red traceroute -n 10.0.20.2 | awk 'NR > 1 {print $1, $2}'
ip -n router link set eth20 down
ip netns exec red ping -c 1 -W 1 10.0.20.2 | grep -o '[0-9]* received'
ip netns del router
for vlan in 10 20; do bridge -n switch vlan add dev br0 vid $vlan self; ip -n switch link add link br0 name vlan$vlan type vlan id $vlan; ip -n switch addr add 10.0.$vlan.254/24 dev vlan$vlan; ip -n switch link set vlan$vlan up; done
ip netns exec switch sysctl -q -w net.ipv4.ip_forward=1
sleep 2
ip -n switch route
for host in red blue; do ip -n $host neigh flush all; done
ip netns exec red ping -c 1 10.0.20.2 | grep -o 'ttl=[0-9]*'
ip netns exec blue ping -c 1 10.0.10.1 | grep -o 'ttl=[0-9]*'
bridge -n switch vlan del dev br0 vid 20 self
ip netns exec blue ping -c 1 -W 1 10.0.20.254 | grep -o '[0-9]* received'
bridge -n switch vlan add dev br0 vid 20 self
ip netns exec blue ping -c 1 10.0.10.1 | grep -o '[0-9]* received'
ip netns exec switch iptables -A FORWARD -i vlan20 -o vlan10 -m conntrack --ctstate NEW -j DROP
ip netns exec red ping -c 1 10.0.20.2 | grep -o '[0-9]* received'
ip netns exec blue ping -c 1 -W 1 10.0.10.1 | grep -o '[0-9]* received'
