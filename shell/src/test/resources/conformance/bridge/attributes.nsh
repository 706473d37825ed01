sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add br0 address 02:00:00:00:00:b0 type bridge
ip -d link show br0 | sed 's/timer *[0-9.]*/timer T/g'
ip link set br0 type bridge ageing_time 6000 forward_delay 400 hello_time 100 max_age 600
ip link set br0 type bridge priority 4096 stp_state 1 vlan_filtering 1 group_fwd_mask 8 mcast_snooping 0
ip -d link show br0 | sed 's/timer *[0-9.]*/timer T/g'
ip link set br0 type bridge forward_delay 100
ip link set br0 type bridge forward_delay 3100
ip link set br0 type bridge hello_time 50
ip link set br0 type bridge hello_time 1100
ip link set br0 type bridge max_age 500
ip link set br0 type bridge max_age 4100
ip link set br0 type bridge priority 65536
ip link set br0 type bridge priority abc
ip link set br0 type bridge stp_state 2
ip link set br0 type bridge stp_state 3
ip link set br0 type bridge stp_state abc
ip link set br0 type bridge group_fwd_mask 7
ip link set br0 type bridge group_fwd_mask 0x10
ip link set br0 type bridge group_address 01:80:c2:00:00:03
ip link set br0 type bridge group_address 01:80:c2:00:00:01
ip link set br0 type bridge group_address 02:80:c2:00:00:01
ip link set br0 type bridge vlan_protocol 802.1ad
ip link set br0 type bridge vlan_protocol bogus
ip link set br0 type bridge vlan_default_pvid 10
ip link set br0 type bridge vlan_filtering 0
ip link set br0 type bridge vlan_default_pvid 10
ip link set br0 type bridge vlan_default_pvid 4095
ip link set br0 type bridge bogus 1
ip link set br0 type bridge ageing_time
ip link set br0 type bridge mcast_querier 1 mcast_router 2 mcast_stats_enabled 1 mcast_igmp_version 3
ip link set br0 type bridge mcast_igmp_version 5
ip link set br0 type bridge nf_call_iptables 1
ip -d link show br0 | sed 's/timer *[0-9.]*/timer T/g'
ip link add br1 type bridge ageing_time 0 priority 1 bogus
ip link add br1 type bridge ageing_time 0 priority 1
ip -d -o link show br1 | grep -o 'priority [0-9]*'
ip link set br1 type bridge fdb_flush
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link set d0 master br0
ip link set d0 type bridge_slave cost 5 priority 8 hairpin on guard on root_block on fastleave on learning off flood off isolated on
ip -d link show d0
bridge -d link show dev d0
ip link set d0 type bridge_slave cost 0
ip link set d0 type bridge_slave priority 64
ip link set d0 type bridge_slave state 0
ip link set d0 type bridge_slave state 5
ip link set d0 type bridge_slave bogus 1
ip link set d0 type bridge_slave hairpin maybe
ip link set d0 type bridge_slave mcast_flood off bcast_flood off mcast_to_unicast on neigh_suppress on proxy_arp on proxy_arp_wifi on mcast_router 2 vlan_tunnel on
ip -d link show d0
ip link set d0 type bridge_slave hairpin off guard off root_block off learning on flood on isolated off
ip -j -d link show d0
ip link set d0 nomaster
ip link set d0 type bridge_slave cost 5
ip link set br0 type bridge_slave cost 5
ip link set d0 type bridge stp_state 1
ip link set d0 master nosuch
ip link set d0 master d0
ip link set br0 master br0
ip link set br1 master br0
ip link set lo master br0
ip link set ens33 master br0
ip link show ens33
ping -c 1 -W 1 192.168.2.2
bridge link
