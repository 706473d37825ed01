sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for i in 1 2 3; do ip link add sw$i address 02:00:00:00:00:0$i type bridge stp_state 1 forward_delay 400 hello_time 100 max_age 600; done
ip link add p12 address 02:00:00:00:12:01 type veth peer name p21 address 02:00:00:00:12:02
ip link add p23 address 02:00:00:00:23:02 type veth peer name p32 address 02:00:00:00:23:03
ip link add p31 address 02:00:00:00:31:03 type veth peer name p13 address 02:00:00:00:31:01
for x in 1:p12 1:p13 2:p21 2:p23 3:p32 3:p31; do ip link set ${x#*:} master sw${x%:*}; done
for d in p12 p13 p21 p23 p32 p31 sw1 sw2 sw3; do ip link set $d up; done
sleep 2
bridge link
sleep 10
bridge link
sleep 12
bridge link
brctl showstp sw1
brctl showstp sw2
brctl showstp sw3
brctl show
ip link show sw3
brctl setbridgeprio sw3 4096
sleep 12
bridge link
brctl showstp sw1 | head -n 12
brctl showstp sw2
brctl setpathcost sw2 p23 50
sleep 12
bridge link
brctl showstp sw2 | head -n 9
ip link set p31 down
sleep 12
bridge link
ip link set p31 up
sleep 15
bridge link
brctl stp sw1 off
sleep 1
bridge link
brctl stp sw1 on
brctl stp sw2 off
sleep 12
bridge link
