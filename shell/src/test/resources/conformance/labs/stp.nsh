for number in 1 2 3; do ip netns add sw$number; ip netns exec sw$number sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip -n sw$number link add br0 address 02:00:00:00:00:b$number type bridge stp_state 1 forward_delay 400; ip -n sw$number link set br0 up; done
for host in red:2:1 blue:3:2; do IFS=: read -r name switch number <<< "$host"; ip netns add $name; ip netns exec $name sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1; ip link add p netns sw$switch type veth peer name eth0 netns $name address 02:00:00:00:00:0$number; ip -n sw$switch link set p master br0 up; ip -n $name addr add 10.0.1.$number/24 dev eth0; ip -n $name link set eth0 up; done
for cable in 1:2 1:3 2:3; do left=${cable%:*} right=${cable#*:}; ip link add to$right netns sw$left type veth peer name to$left netns sw$right; ip -n sw$left link set to$right master br0 up; ip -n sw$right link set to$left master br0 up; done
sleep 14
for number in 1 2 3; do ip netns exec sw$number brctl showstp br0 | awk '/designated root/ {root = $3; exit} END {print root}'; done
for port in sw2:to1 sw2:to3 sw3:to1 sw3:to2; do echo $port $(bridge -n ${port%:*} link show dev ${port#*:} | grep -o 'state [a-z]*'); done
ip netns exec red ping -c 1 10.0.1.2 | grep -o '[0-9]* received'
bridge -n sw2 fdb show br br0 | grep '^02:00:00:00:00:02' | grep -o 'dev [a-z0-9]*' | sort -u
ip -n sw1 link set to3 down
sleep 2
bridge -n sw3 link show dev to2 | grep -o 'state [a-z]*'
ip netns exec red ping -c 1 -W 1 10.0.1.2 | grep -o '[0-9]* received'
sleep 12
bridge -n sw3 link show dev to2 | grep -o 'state [a-z]*'
ip -n red neigh flush all
ip netns exec red ping -c 1 10.0.1.2 | grep -o '[0-9]* received'
bridge -n sw2 fdb show br br0 | grep '^02:00:00:00:00:02' | grep -o 'dev [a-z0-9]*' | sort -u
ip -n sw1 link set to3 up
sleep 14
bridge -n sw3 link show dev to2 | grep -o 'state [a-z]*'
ip -n red neigh flush all
ip netns exec red ping -c 1 10.0.1.2 | grep -o '[0-9]* received'
ip -n sw3 link set br0 type bridge priority 4096
sleep 14
ip netns exec sw1 brctl showstp br0 | awk '/designated root/ {root = $3; exit} END {print root}'
ip -n red neigh flush all
ip netns exec red ping -c 1 10.0.1.2 | grep -o '[0-9]* received'
