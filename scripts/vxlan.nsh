#!/usr/bin/env netsh
#@ netsh 1
#@ seed 1
# One LAN on two hypervisors: VXLAN 42 carries the frames of a bridge on this machine to a bridge on another one. The hosts
# on the LAN are namespaces, as virtual machines or containers would be; they know nothing of the tunnel below them.
#
#     red 10.42.0.1 -- br0 -- vx42 ==== UDP 4789 ==== vx42 -- br0 -- blue 10.42.0.2
#                 lab 192.168.2.139                   hyper2 192.168.2.140

# 1. A second hypervisor on the outside network. The two reach each other by plain IP; more a VXLAN does not need.
machine add hyper2
machine list
#> NAME             ADDRESS          CARD
#> lab              192.168.2.139    00:0c:29:cb:df:c0
#> hyper2           192.168.2.140    00:0c:29:cb:df:c1
ping -c 1 192.168.2.140

# 2. Here: a bridge with one host on it.
ip link add br0 address 02:00:00:00:01:b0 type bridge
ip link set br0 up
ip netns add red
ip link add red0 type veth peer name eth0 netns red address 02:00:00:00:01:01
ip link set red0 master br0 up
ip -n red addr add 10.42.0.1/24 dev eth0
ip -n red link set eth0 up

# 3. There: the same, written in a file as it would be on that machine, and run.
machine exec hyper2 'cat > setup.sh' <<'END'
ip link add br0 address 02:00:00:00:02:b0 type bridge
ip link set br0 up
ip netns add blue
ip link add blue0 type veth peer name eth0 netns blue address 02:00:00:00:02:01
ip link set blue0 master br0 up
ip -n blue addr add 10.42.0.2/24 dev eth0
ip -n blue link set eth0 up
END
machine exec hyper2 bash setup.sh

# Two bridges of one network, with nothing between them: nobody answers.
ip netns exec red ping -c 1 -W 1 10.42.0.2
#? 1

# 4. The tunnel. Each end names the other (remote) and the network (id); both take the assigned port. A VXLAN link is a port
#    of the bridge like any other. It takes 50 octets of every packet for its headers, so its MTU is 1450, and the hosts on
#    the LAN are told the same.
ip link add vx42 address 02:00:00:00:01:42 type vxlan id 42 dstport 4789 local 192.168.2.139 remote 192.168.2.140 dev ens33
ip link set vx42 master br0 up
machine exec hyper2 ip link add vx42 address 02:00:00:00:02:42 type vxlan id 42 dstport 4789 local 192.168.2.140 remote 192.168.2.139 dev ens33
machine exec hyper2 ip link set vx42 master br0 up
ip -n red link set eth0 mtu 1450
machine exec hyper2 ip -n blue link set eth0 mtu 1450
sleep 2
ip -d link show vx42

# 5. The proof: the two hosts are on one LAN. The neighbour's address is blue's own, no router's.
ip netns exec red ping -c 2 10.42.0.2
ip -n red neigh
machine exec hyper2 ip netns exec blue ping -c 2 10.42.0.1

# What vx42 has learnt, as a switch learns ports: behind which hypervisor a station is. All zeros stands for whoever is not
# known yet: such frames go to the remote.
bridge fdb show dev vx42 | grep self
# On the wire between the hypervisors there is UDP only; the LAN's frame is inside.
tcpdump -n -c 2 -i ens33 udp port 4789 > /tmp/wire &
ip netns exec red ping -c 1 10.42.0.2
sleep 1
cat /tmp/wire

# 6. The largest packet that goes through whole has 1450 octets, of which 28 are headers of IP and ICMP.
ip netns exec red ping -c 1 -M do -s 1422 10.42.0.2
ip netns exec red ping -c 1 -M do -s 1423 10.42.0.2
#? 1

# 7. Networks with another number are apart, though they use the same wire and the same port: blue does not hear 43.
ip link add vx43 address 02:00:00:00:01:43 type vxlan id 43 dstport 4789 local 192.168.2.139 remote 192.168.2.140 dev ens33
ip addr add 10.42.0.9/24 dev vx43
ip link set vx43 up
ping -c 1 -W 1 -I vx43 10.42.0.2
#? 1
ip link del vx43

# 8. A firewall on the way needs to let UDP port 4789 through; where it does not, the LAN is in two again.
machine exec hyper2 iptables -A INPUT -p udp --dport 4789 -j DROP
ip netns exec red ping -c 1 -W 1 10.42.0.2
#? 1
machine exec hyper2 iptables -D INPUT -p udp --dport 4789 -j DROP
ip netns exec red ping -c 1 10.42.0.2
