#!/usr/bin/env netsh
#@ netsh 1
#@ seed 1
# Spanning tree: three switches in a ring, so that one cable may fail. A ring of plain bridges would pass a broadcast round for
# ever; STP blocks one port, the ring becomes a tree, and when a cable of the tree fails the blocked port opens.
#
#                 sw1 (the root)
#               to2 /   \ to3
#              to1 /     \ to1
#     red --p-- sw2 ---x--- sw3 --p-- blue
#                to3     to2

# 1. The switches are namespaces. Bridge id (priority, then address) decides who is root: the lowest. The switches differ in their
#    addresses only, so it is sw1. STP is on before there is a loop. A forward delay of 4 s instead of 15 shortens the waiting.
for number in 1 2 3; do
  ip netns add sw$number
  ip netns exec sw$number sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
  ip -n sw$number link add br0 address 02:00:00:00:00:b$number type bridge stp_state 1 forward_delay 400
  ip -n sw$number link set br0 up
done
for host in red:2:1 blue:3:2; do
  IFS=: read -r name switch number <<< "$host"
  ip netns add $name
  ip netns exec $name sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
  ip link add p netns sw$switch type veth peer name eth0 netns $name address 02:00:00:00:00:0$number
  ip -n sw$switch link set p master br0 up
  ip -n $name addr add 10.0.1.$number/24 dev eth0
  ip -n $name link set eth0 up
done

# 2. The ring.
for cable in 1:2 1:3 2:3; do
  left=${cable%:*} right=${cable#*:}
  ip link add to$right netns sw$left type veth peer name to$left netns sw$right
  ip -n sw$left link set to$right master br0 up
  ip -n sw$right link set to$left master br0 up
done

# A port does not forward at once: it listens for better switches, then learns addresses, one forward delay each.
sleep 14

# 3. The tree. All agree on the root; each other switch has a root port, the one that is nearest to it.
for number in 1 2 3; do
  ip netns exec sw$number brctl showstp br0 | awk '/designated root/ {root = $3; exit} END {print root}'
done
#> 8000.0200000000b1
#> 8000.0200000000b1
#> 8000.0200000000b1
# The cable between sw2 and sw3 closes the ring. Both are as far from the root; sw2 has the lower id, so sw3's end is blocked.
for port in sw2:to1 sw2:to3 sw3:to1 sw3:to2; do
  echo $port $(bridge -n ${port%:*} link show dev ${port#*:} | grep -o 'state [a-z]*')
done
#> sw2:to1 state forwarding
#> sw2:to3 state forwarding
#> sw3:to1 state forwarding
#> sw3:to2 state blocking
ip netns exec red ping -c 1 10.0.1.2 | grep -o '[0-9]* received'
#> 1 received
# So red's frames go round by the root, though sw2 and sw3 are neighbours.
bridge -n sw2 fdb show br br0 | grep '^02:00:00:00:00:02' | grep -o 'dev [a-z0-9]*' | sort -u
#> dev to1

# 4. The cable between sw1 and sw3 is pulled. sw3 sees it at once, and the blocked port becomes its root port; it still has to
#    listen and learn before it may forward.
ip -n sw1 link set to3 down
sleep 2
bridge -n sw3 link show dev to2 | grep -o 'state [a-z]*'
#> state listening
ip netns exec red ping -c 1 -W 1 10.0.1.2 | grep -o '[0-9]* received'
#> 0 received
sleep 12
bridge -n sw3 link show dev to2 | grep -o 'state [a-z]*'
#> state forwarding
# What the switches learnt before still leads the old way until it is collected, which can take long. A broadcast teaches them the
# new one, so red is made to ask for blue's MAC address again.
ip -n red neigh flush all
ip netns exec red ping -c 1 10.0.1.2 | grep -o '[0-9]* received'
#> 1 received
bridge -n sw2 fdb show br br0 | grep '^02:00:00:00:00:02' | grep -o 'dev [a-z0-9]*' | sort -u
#> dev to3

# 5. The cable is back: the ring would be closed again, so the old port is blocked again, before the new one forwards.
ip -n sw1 link set to3 up
sleep 14
bridge -n sw3 link show dev to2 | grep -o 'state [a-z]*'
#> state blocking
ip -n red neigh flush all
ip netns exec red ping -c 1 10.0.1.2 | grep -o '[0-9]* received'
#> 1 received

# 6. Priority chooses the root: a number lower than 32768 (8000 in the bridge id) beats any address.
ip -n sw3 link set br0 type bridge priority 4096
sleep 14
ip netns exec sw1 brctl showstp br0 | awk '/designated root/ {root = $3; exit} END {print root}'
#> 1000.0200000000b3
ip -n red neigh flush all
ip netns exec red ping -c 1 10.0.1.2 | grep -o '[0-9]* received'
#> 1 received
