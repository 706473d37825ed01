sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
for b in 1 2; do ovs-vsctl add-br br$b -- set bridge br$b other-config:hwaddr=02:00:00:00:00:0$b; done
for l in a b; do ip link add 1$l type veth peer name 2$l; for b in 1 2; do ip link set $b$l address 02:00:00:00:0$b:0$l; ip link set $b$l up; done; done
ovs-vsctl set bridge br1 stp_enable=true -- set bridge br2 stp_enable=true
ovs-appctl stp/show
for l in a b; do for b in 1 2; do ovs-vsctl add-port br$b $b$l; done; done
sleep 5
ovs-appctl stp/show br1
ovs-appctl stp/show br2
ovs-ofctl dump-ports-desc br2 | grep state
sleep 12
ovs-appctl stp/show br2
sleep 18
ovs-appctl stp/show br1
ovs-appctl stp/show br2
ovs-ofctl dump-ports-desc br2 | grep -A2 addr
ovs-vsctl get port 2a status | sed 's/stp_sec_in_state="[0-9]*"/S/'
ovs-vsctl get port 2b status | sed 's/stp_sec_in_state="[0-9]*"/S/'
ovs-vsctl get bridge br2 status
ovs-vsctl get port 2b statistics | sed 's/=[0-9]*/=N/g'
ovs-appctl ofproto/trace br2 in_port=2b,dl_src=02:00:00:00:00:99
ovs-appctl ofproto/trace br2 in_port=LOCAL,dl_src=02:00:00:00:00:98
ovs-appctl ofproto/trace br2 in_port=2a,dl_dst=01:80:c2:00:00:00
ovs-vsctl set bridge br2 other_config:stp-priority=4096
sleep 40
ovs-appctl stp/show br1 | head -20
ovs-vsctl set port 2a other_config:stp-enable=false
sleep 1
ovs-appctl stp/show br2 | tail -6
ovs-vsctl set bridge br2 stp_enable=false
ovs-appctl stp/show br2
ovs-appctl stp/show
