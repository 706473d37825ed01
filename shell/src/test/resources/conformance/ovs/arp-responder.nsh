ovs-vsctl add-br sw0 -- set bridge sw0 fail_mode=secure
for i in 1 2; do ip netns add n$i; ip netns exec n$i sysctl -qw net.ipv6.conf.default.disable_ipv6=1; ip link add v$i address 02:00:00:00:01:0$i type veth peer name eth0 address 02:00:00:00:00:0$i netns n$i; sysctl -qw net.ipv6.conf.v$i.disable_ipv6=1; ip link set v$i up; ip -n n$i addr add 10.9.0.$i/24 dev eth0; ip -n n$i link set eth0 up; ovs-vsctl add-port sw0 v$i -- set interface v$i ofport_request=$i; done
ip netns exec n1 ping -c 1 -W 1 10.9.0.2 | grep -v time
ovs-ofctl add-flow sw0 "table=0,priority=100,arp,arp_tpa=10.9.0.2,arp_op=1,actions=move:NXM_OF_ETH_SRC[]->NXM_OF_ETH_DST[],mod_dl_src:02:00:00:00:00:02,load:0x2->NXM_OF_ARP_OP[],move:NXM_NX_ARP_SHA[]->NXM_NX_ARP_THA[],move:NXM_OF_ARP_SPA[]->NXM_OF_ARP_TPA[],load:0x020000000002->NXM_NX_ARP_SHA[],load:0x0a090002->NXM_OF_ARP_SPA[],in_port"
ip netns exec n1 ping -c 1 -W 1 10.9.0.2 | grep -v time
ip -n n1 neigh | cut -d' ' -f1-5
ovs-ofctl add-flow sw0 "priority=50,ip,nw_dst=10.9.0.2,actions=output:2"
ovs-ofctl add-flow sw0 "priority=50,ip,nw_dst=10.9.0.1,actions=output:v1"
ovs-ofctl add-flow sw0 "priority=40,arp,actions=set_field:10.9.0.2->arp_spa,flood"
ip netns exec n1 ping -c 2 -i 0.3 -W 1 10.9.0.2 | grep -v time
ovs-ofctl dump-flows sw0 --no-stats
ovs-appctl ofproto/trace sw0 in_port=v1,arp,arp_op=1,arp_spa=10.9.0.1,arp_tpa=10.9.0.2,arp_sha=02:00:00:00:00:01,dl_src=02:00:00:00:00:01,dl_dst=ff:ff:ff:ff:ff:ff
ovs-ofctl add-flow sw0 "udp,actions=load:53->NXM_OF_UDP_DST[],move:NXM_OF_UDP_SRC[]->NXM_NX_REG9[0..15],output:NXM_NX_REG9[]"
ovs-ofctl --no-stats dump-flows sw0 udp
ovs-ofctl add-flow sw0 "actions=move:NXM_OF_ARP_SPA[]->NXM_OF_ARP_TPA[]" 2>&1 | cut -d'|' -f2-
ovs-ofctl add-flow sw0 "actions=load:1->NXM_OF_ARP_OP[]" 2>&1 | cut -d'|' -f2-
ovs-ofctl add-flow sw0 "actions=load:0x12345->NXM_NX_REG0[0..15]"
ovs-ofctl add-flow sw0 "actions=set_field:1->eth_type"
ovs-ofctl add-flow sw0 "actions=load:1->NXM_NX_REG99[]"
ip link del v2
ovs-vsctl list-ports sw0
ovs-vsctl get interface v2 ofport error
ip link add v2 type veth peer name eth0 netns n2
ovs-vsctl get interface v2 ofport error
ip netns del n1
ip netns del n2
ovs-vsctl del-br sw0
