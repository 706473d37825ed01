sysctl -p
cat > /tmp/s.conf <<'EOF'
# comment
; another comment

net.ipv4.ip_forward = 1
net.ipv4.conf.all.rp_filter=0
   net.ipv4.conf.default.rp_filter  =  2  
-net.ipv4.nosuch = 1
net.ipv4.nosuch2 = 1
net/ipv4/conf/all/log_martians=1
bogus line
net.ipv4.ip_default_ttl = abc
EOF
sysctl -p /tmp/s.conf
sysctl -q -p /tmp/s.conf
sysctl -n -p /tmp/s.conf
sysctl -e -p /tmp/s.conf
sysctl -p/tmp/s.conf
sysctl -f /tmp/s.conf
sysctl -p /nosuch.conf
sysctl -p /tmp
echo 'net.ipv4.ip_forward=0' | sysctl -p -
sysctl net.ipv4.ip_forward
cat /proc/sys/net/ipv4/ip_forward
echo 1 > /proc/sys/net/ipv4/ip_forward
cat /proc/sys/net/ipv4/ip_forward
echo abc > /proc/sys/net/ipv4/ip_forward
echo 0 > /proc/sys/net/ipv4/nosuch
cat /proc/sys/net/ipv4/nosuch
ls -d /proc/sys/net/ipv4/conf/*
ls /proc/sys/net
ls /proc/sys/net/ipv4/neigh
test -w /proc/sys/net/ipv4/ip_forward && echo writable
echo -n 0 > /proc/sys/net/ipv4/ip_forward; cat /proc/sys/net/ipv4/ip_forward
sysctl -w net.ipv4.conf.all.forwarding=1
sysctl net.ipv4.ip_forward net.ipv4.conf.default.forwarding net.ipv4.conf.ens33.forwarding
sysctl -w net.ipv4.conf.default.forwarding=0
sysctl net.ipv4.ip_forward net.ipv4.conf.all.forwarding net.ipv4.conf.ens33.forwarding
ip link add d0 type dummy
sysctl net.ipv4.conf.d0.forwarding net.ipv4.conf.d0.rp_filter net.ipv4.conf.d0.send_redirects net.ipv4.conf.d0.accept_redirects
sysctl net.ipv4.conf.ens33.accept_redirects net.ipv4.conf.all.accept_redirects
sysctl -w net.ipv4.ip_forward=1
sysctl net.ipv4.conf.ens33.accept_redirects net.ipv4.conf.all.accept_redirects net.ipv4.conf.all.send_redirects
sysctl net.ipv4.conf.d0.forwarding
sysctl -w net.ipv4.conf.d0.rp_filter=1 net.ipv4.conf.d0.proxy_arp=1
ip link set d0 name d1
sysctl net.ipv4.conf.d1.rp_filter
sysctl net.ipv4.conf.d0.rp_filter
ip netns add n1
ip netns exec n1 sysctl net.ipv4.ip_forward net.ipv4.conf.all.forwarding net.ipv4.conf.lo.forwarding net.ipv4.conf.default.rp_filter net.ipv4.conf.all.rp_filter net.ipv4.conf.all.log_martians
ip link set d1 netns n1
ip netns exec n1 sysctl net.ipv4.conf.d1.rp_filter net.ipv4.conf.d1.forwarding net.ipv4.conf.d1.proxy_arp
sysctl net.ipv4.conf.d1.rp_filter
sysctl -w net.ipv4.ip_forward=0
ip netns exec n1 sysctl net.ipv4.ip_forward
ip netns add n2
ip netns exec n2 sysctl net.ipv4.ip_forward net.ipv4.conf.all.rp_filter
ip netns exec n1 ip netns add n3
ip netns exec n3 sysctl net.ipv4.ip_forward
sysctl -q -w net.ipv4.ip_default_ttl=99 net.ipv4.icmp_echo_ignore_all=1 net.ipv4.neigh.default.gc_stale_time=77 net.ipv4.neigh.default.base_reachable_time_ms=5000
ip netns add n4
ip netns exec n4 sysctl net.ipv4.ip_default_ttl net.ipv4.icmp_echo_ignore_all net.ipv4.neigh.default.gc_stale_time net.ipv4.neigh.default.base_reachable_time_ms
ip netns exec n4 sysctl net.ipv4.neigh.default.gc_thresh3
sysctl net.ipv4.neigh.default.gc_thresh1 net.ipv4.neigh.default.gc_thresh2 net.ipv4.neigh.default.gc_thresh3
sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1 net.ipv6.conf.all.forwarding=1
ip netns add n5
ip netns exec n5 sysctl net.ipv6.conf.all.disable_ipv6 net.ipv6.conf.default.disable_ipv6 net.ipv6.conf.all.forwarding
ip netns exec n5 sysctl -w net.ipv4.ip_forward=1 net.ipv6.conf.all.forwarding=1
sysctl net.ipv4.ip_forward
ip netns exec n5 sysctl -w kernel.hostname=n5
hostname
sysctl net.core.somaxconn net.core.rmem_max net.core.wmem_default net.core.default_qdisc
ip netns exec n5 ls /proc/sys/net/core
sysctl --system
