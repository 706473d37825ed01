sysctl
sysctl net.ipv4.ip_forward
sysctl -n net.ipv4.ip_forward
sysctl -b net.ipv4.ip_forward
sysctl -N net.ipv4.ip_forward
sysctl -q net.ipv4.ip_forward
sysctl -e net.ipv4.ip_forward
sysctl net.ipv4.ip_forward net.ipv4.ip_default_ttl
sysctl net/ipv4/ip_forward
sysctl net.ipv4.conf.ens33.rp_filter
sysctl net.ipv4.nosuch
sysctl -e net.ipv4.nosuch
sysctl -n net.ipv4.nosuch
sysctl nosuch
sysctl net.ipv4.conf.lo
sysctl -w net.ipv4.ip_forward=1
sysctl net.ipv4.ip_forward=0
sysctl -w net.ipv4.ip_forward = 1
sysctl -w net.ipv4.ip_forward= 1
sysctl -w "net.ipv4.ip_forward = 1"
sysctl net.ipv4.ip_forward
sysctl -w net.ipv4.ip_forward
sysctl -w net.ipv4.ip_forward=
sysctl -w net.ipv4.ip_forward=abc
sysctl -w net.ipv4.ip_forward=2
sysctl net.ipv4.ip_forward
sysctl -w net.ipv4.ip_forward=-1
sysctl net.ipv4.ip_forward
sysctl -w net.ipv4.ip_forward=0x1
sysctl -w net.ipv4.ip_forward=99999999999
sysctl -w net.ipv4.ip_forward="1 2"
sysctl -w net.ipv4.ip_forward=1x
sysctl -w net.ipv4.nosuch=1
sysctl -e -w net.ipv4.nosuch=1
sysctl -q -w net.ipv4.ip_forward=0
sysctl -n -w net.ipv4.ip_forward=0
sysctl -w net.ipv4.ip_forward=1 net.ipv4.conf.all.rp_filter=1 net.ipv4.nosuch=1
sysctl -w =1
sysctl -w net.ipv4.ip_default_ttl=0
sysctl -w net.ipv4.ip_default_ttl=256
sysctl -w net.ipv4.ip_default_ttl=255
sysctl -w net.ipv4.conf.all.rp_filter=3
sysctl -w net.ipv4.ip_local_port_range="1024 2000"
sysctl net.ipv4.ip_local_port_range
sysctl -w net.ipv4.ip_local_port_range="2000 1024"
sysctl net.ipv4.icmp_echo_ignore_all net.ipv4.icmp_echo_ignore_broadcasts net.ipv4.icmp_ratelimit net.ipv4.icmp_ratemask
sysctl -w kernel.hostname=other
hostname
sysctl -w kernel.hostname=lab
sysctl -w kernel.ostype=Foo
sysctl kernel.ostype
sysctl -z
sysctl --bogus
sysctl -V
sysctl --values net.ipv4.ip_forward
sysctl --names net.ipv4.ip_forward
sysctl -r 'ip_forward$' -a
sysctl -a --pattern 'conf\.lo\.(rp_filter|forwarding)'
sysctl -a | grep 'ipv4.conf.ens33'
sysctl -a 2>/dev/null | grep -c 'net.ipv4.conf.all'
sysctl -a 2>/dev/null | grep 'net.ipv4.icmp'
sysctl -a 2>/dev/null | grep 'net.ipv4.neigh.default'
sysctl -a 2>/dev/null | grep 'net.ipv4.ip_'
sysctl -a 2>/dev/null | grep 'net.ipv6.conf.ens33'
sysctl -N -a 2>/dev/null | grep 'net.ipv4.conf.default'
