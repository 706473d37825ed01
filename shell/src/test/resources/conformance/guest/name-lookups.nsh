cat /etc/resolv.conf; ls -l /etc/resolv.conf
cat /etc/hosts
ip netns add vm1
ip -n vm1 link set lo up
ip netns exec vm1 busybox ping -c 1 nosuchhost
ip netns exec vm1 busybox ifconfig lo
ip netns exec vm1 busybox ping -c 1 nosuchhost
ip netns exec vm1 busybox ifconfig lo
ip netns exec vm1 busybox route -n
ip netns exec vm1 busybox ifconfig lo bogus
ip netns exec vm1 busybox ifconfig lo
ip netns exec vm1 ping -c 1 nosuchhost
ip netns exec vm1 busybox ifconfig lo
ip netns exec vm1 busybox ping -c 1 nosuchhost.lab.test
ip netns exec vm1 busybox ifconfig lo
ip netns exec vm1 busybox arp
ip netns exec vm1 busybox ifconfig lo
ip netns exec vm1 ping -c 1 8.8.8.8
ip netns exec vm1 busybox nslookup x
ip netns exec vm1 busybox nslookup x 127.0.0.1
