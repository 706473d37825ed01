sysctl -w net.ipv4.nosuch=1 net.ipv4.ip_forward=1
sysctl -w foo net.ipv4.ip_forward=1
sysctl net.ipv4.ip_forward = 1
sysctl net.ipv4.ip_forward=abc net.ipv4.ip_forward
sysctl --dry-run net.ipv4.ip_forward=1
sysctl --dry-run -w net.ipv4.ip_forward=1 net.ipv4.nosuch=2
sysctl -b net.ipv4.ip_forward net.ipv4.ip_default_ttl
sysctl 'net.ipv4.conf.*.rp_filter'
sysctl -w 'net.ipv4.conf.*.rp_filter=1'
sysctl net.ipv4.conf.ens33.rp_filter
ip link add link ens33 name ens33.5 type vlan id 5
sysctl net.ipv4.conf.ens33/5.rp_filter
sysctl net.ipv4.conf.ens33.5.rp_filter
sysctl net/ipv4/conf/ens33.5/rp_filter
sysctl -w net.ipv4.conf.ens33/5.rp_filter=2
sysctl -a -r 'ens33.5.(rp|forw)'
echo 'net.ipv4.ip_forward = 0' > /tmp/a.conf
echo 'net.ipv4.ip_default_ttl = 70' > /tmp/b.conf
sysctl -p /tmp/a.conf /tmp/b.conf
mkdir -p /etc/sysctl.d
cp /tmp/b.conf /etc/sysctl.d/10-b.conf
echo 'net.ipv4.ip_forward = 1' >> /etc/sysctl.conf
sysctl --system
sysctl -w net.ipv4.route.flush=1
sysctl net.ipv4.route.flush
cat /proc/sys/net/ipv4/route/flush
sysctl -w kernel.ostype=x
echo x > /proc/sys/kernel/ostype
sysctl kernel.hostname kernel.domainname kernel.osrelease kernel.pid_max
sysctl -n kernel.version
sysctl -w net.ipv4.ip_local_port_range="1024"
sysctl net.ipv4.ip_local_port_range
sysctl -w net.ipv4.icmp_echo_ignore_all=2
sysctl -w net.ipv4.icmp_echo_ignore_all=1
sysctl -w net.ipv4.icmp_ratelimit=-1
sysctl -w net.ipv4.conf.ens33.arp_ignore=99
sysctl -w net.ipv4.neigh.ens33.base_reachable_time_ms=-5
sysctl -w net.ipv4.neigh.ens33.gc_stale_time=9
sysctl -w net.ipv4.neigh.ens33.retrans_time_ms=500
sysctl -w net.ipv4.neigh.ens33.unres_qlen=3
sysctl net.ipv4.neigh.ens33.unres_qlen_bytes net.ipv4.neigh.ens33.unres_qlen
sysctl -w net.ipv4.neigh.default.gc_thresh3=4096
sysctl -w net.ipv4.neigh.default.gc_thresh1=-1
sysctl -w net.ipv4.tcp_congestion_control=foo
sysctl -w net.ipv4.tcp_syncookies=7
sysctl -w net.core.somaxconn=99999999
sysctl -w net.core.default_qdisc=nosuch
sysctl -w net.core.default_qdisc=pfifo_fast
sysctl -w net.ipv4.ping_group_range="0 100"
sysctl net.ipv4.ping_group_range
sysctl -w net.ipv4.ipfrag_time=5
sysctl -w net.core.netdev_max_backlog=5000
sysctl -q -w net.ipv4.conf.all.forwarding=1; echo $?
sysctl -w net.ipv4.conf.nosuch.forwarding=1
sysctl net.ipv4
