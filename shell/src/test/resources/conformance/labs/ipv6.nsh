for node in red router blue; do ip netns add $node; done
ip link add left netns router address 02:00:00:00:00:fa type veth peer name eth0 netns red address 02:00:00:00:00:01
ip link add right netns router address 02:00:00:00:00:fb type veth peer name eth0 netns blue address 02:00:00:00:00:02
for link in left right; do ip -n router link set $link up; done
for host in red blue; do ip -n $host link set eth0 up; done
sleep 3
ip -n red -6 addr show dev eth0 | grep -o 'inet6.*'
ip netns exec red ping -c 1 fe80::ff:fe00:fa%eth0 | grep -o '[0-9]* received'
ip -n red addr add 2001:db8:1::1/64 dev eth0
ip -n router addr add 2001:db8:1::fe/64 dev left
ip -n router addr add 2001:db8:2::fe/64 dev right
ip -n blue addr add 2001:db8:2::2/64 dev eth0
sleep 3
ip netns exec red ping -c 1 2001:db8:1::fe | grep -o '[0-9]* received'
ip -n red neigh flush all
ip netns exec router timeout 4 tcpdump -ni left icmp6 > /tmp/neighbours 2> /dev/null &
sleep 1
ip netns exec red ping -c 1 2001:db8:1::fe | grep -o '[0-9]* received'
wait
grep -o 'IP6 .*ICMP6, neighbor [a-z]*' /tmp/neighbours | head -2
ip -n red -6 neigh show 2001:db8:1::fe | grep -o 'lladdr [0-9a-f:]*'
ip netns exec red ping -c 1 2001:db8:2::2
ip -n red route add default via fe80::ff:fe00:fa dev eth0
ip -n blue route add default via fe80::ff:fe00:fb dev eth0
ip netns exec red ping -c 1 -W 1 2001:db8:2::2 | grep -o '[0-9]* received'
ip netns exec router sysctl -w net.ipv6.conf.all.forwarding=1
ip netns exec red ping -c 1 2001:db8:2::2 | grep -o 'ttl=[0-9]*'
ip netns exec blue ping -c 1 2001:db8:1::1 | grep -o 'ttl=[0-9]*'
ip netns exec router ip6tables -A FORWARD -i right -m conntrack --ctstate NEW -j DROP
ip netns exec red ping -c 1 2001:db8:2::2 | grep -o '[0-9]* received'
ip netns exec blue ping -c 1 -W 1 2001:db8:1::1 | grep -o '[0-9]* received'
