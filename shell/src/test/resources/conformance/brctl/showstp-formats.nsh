sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
brctl addbr br0
ip link set br0 address 02:00:00:00:00:b0
brctl showstp br0
brctl showmacs br0
ip link add d0 address 02:00:00:00:00:d0 type dummy
ip link add d1 address 02:00:00:00:00:d1 type dummy
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02
brctl addif br0 d0 d1 v0
brctl showstp br0
brctl showmacs br0
ip link set br0 up
ip link set d0 up
sleep 2
brctl showstp br0
brctl stp br0 on
brctl setfd br0 2
brctl sethello br0 1
brctl setmaxage br0 6
brctl setbridgeprio br0 4096
brctl setageing br0 60
brctl setpathcost br0 d0 19
brctl setportprio br0 d0 16
brctl hairpin br0 d0 on
sleep 6
brctl showstp br0
brctl show
ip link set d0 down
sleep 1
brctl showstp br0
ip link set d0 up
sleep 1
brctl showstp br0 | grep -A 1 d0
sleep 6
brctl showstp br0 | grep -A 1 d0
brctl stp br0 off
brctl showstp br0
cat /sys/class/net/br0/bridge/ageing_time
cat /sys/class/net/br0/bridge/forward_delay /sys/class/net/br0/bridge/bridge_id
cat /sys/class/net/br0/bridge/root_id /sys/class/net/br0/bridge/stp_state /sys/class/net/br0/bridge/priority
ls /sys/class/net/br0/brif
cat /sys/class/net/d0/brport/path_cost /sys/class/net/d0/brport/priority /sys/class/net/d0/brport/port_no /sys/class/net/d0/brport/state
brctl delif br0 d0
brctl showstp br0 | head -3
brctl addif br0 d0
brctl showstp br0 | grep '('
ip link set br0 down
brctl delbr br0
brctl show
ip -br link
