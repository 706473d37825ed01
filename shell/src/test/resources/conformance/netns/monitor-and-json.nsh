ip netns monitor > /tmp/m &
sleep 0.5
ip netns add r1
ip netns add r2
ip netns del r1
sleep 0.5
kill $!
wait
cat /tmp/m
ip netns add r1
ip netns set r1 0
ip netns set r2 100
ip netns list
ip -j netns
ip -j -p netns
ip netns list-id
ip -j netns list-id
ip -o netns list-id
ip netns list-id target-nsid 0
ip netns list-id target-nsid 9
ip netns list-id nsid 100
ip netns list-id nsid 55
ip netns list-id bogus
ip netns set r2 0
ip netns set r1 0
ip netns add r3
ip netns set r3 0
ip netns set r3 100
ip link add p0 type veth peer name p1 netns r3
ip netns
ip link show p0
ip -n r3 link show p1
ip -n r3 netns list-id
ip -d link show p0
ip -j link show p0
ip netns del r3
ip netns list-id
ip link show p0
ip netns add r4
ip link set lo netns r4
ip link add d0 netns r4 type dummy
ip -n r4 -br link
ip link add d1 type dummy
ip link set d1 netns 1
ip link set d1 netns 99999
ip link set d1 netns $$
ip link set d1 netns /run/netns/r4
ip -n r4 -br link
ip -n r4 link set d1 netns 1
ip -br link show d1
ip link set d1 nosuch
ip netns help
ip netns bogus
