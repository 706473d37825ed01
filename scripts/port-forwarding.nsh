#!/usr/bin/env netsh
#@ netsh 1
#@ seed 1
# A web server behind a router: its private network is not known outside. Masquerading lets it out, and a forwarded port lets
# others in. What the router remembers of each connection is looked at on the way.
#
#     server 192.168.50.2 -- 192.168.50.1 router 203.0.113.1 -- 203.0.113.7 client

# 1. Three hosts in a row. The server knows the router for everything; the client knows only its own network.
ip netns add server
ip netns add router
ip netns add client
ip link add inside netns router type veth peer name eth0 netns server
ip link add outside netns router type veth peer name eth0 netns client
ip -n server addr add 192.168.50.2/24 dev eth0
ip -n router addr add 192.168.50.1/24 dev inside
ip -n router addr add 203.0.113.1/24 dev outside
ip -n client addr add 203.0.113.7/24 dev eth0
for host in server client; do ip -n $host link set lo up; ip -n $host link set eth0 up; done
for link in inside outside; do ip -n router link set $link up; done
ip -n server route add default via 192.168.50.1
ip netns exec router sysctl -q -w net.ipv4.ip_forward=1
sleep 2

# 2. The server's page, and a page of the client's for the way out.
mkdir -p /srv/server /srv/client
echo 'the server behind the router' > /srv/server/index.html
echo 'the client outside' > /srv/client/index.html
ip netns exec server busybox httpd -p 80 -h /srv/server
ip netns exec client busybox httpd -p 80 -h /srv/client
ip netns exec server busybox wget -q -O - http://192.168.50.2/
#> the server behind the router

# 3. Out: the request arrives, but the client has no way to answer 192.168.50.2. Nothing comes back.
ip netns exec server timeout 3 nc -z 203.0.113.7 80
#? 124

# With masquerading the router lends its own address, and the same request is answered.
ip netns exec router iptables -t nat -A POSTROUTING -o outside -j MASQUERADE
ip netns exec server busybox wget -q -O - http://203.0.113.7/
#> the client outside

# The router remembers both directions: what the server sent, and what the answers look like.
ip netns exec router conntrack -L -p tcp --dport 80 --state TIME_WAIT 2>/dev/null | grep -o 'TIME_WAIT src=[0-9.]* dst=[0-9.]*'
#> TIME_WAIT src=192.168.50.2 dst=203.0.113.7

# 4. In: the router itself has no web server, so the client is refused.
ip netns exec client nc -zv 203.0.113.1 8080
#> nc: connect to 203.0.113.1 port 8080 (tcp) failed: Connection refused
#? 1

# A rule leads the router's port 8080 to the server's port 80. The client never learns of the server's address.
ip netns exec router iptables -t nat -A PREROUTING -i outside -p tcp --dport 8080 -j DNAT --to-destination 192.168.50.2:80
ip netns exec client busybox wget -q -O - http://203.0.113.1:8080/
#> the server behind the router
ip netns exec router conntrack -L -p tcp -g 2>/dev/null | grep -o 'src=[0-9.]* dst=[0-9.]*'
#> src=203.0.113.7 dst=203.0.113.1
#> src=192.168.50.2 dst=203.0.113.7

# 5. A firewall on top: only what was asked for comes in. The forwarded port is allowed by its address after translation.
ip netns exec router iptables -P FORWARD DROP
ip netns exec router iptables -A FORWARD -m conntrack --ctstate ESTABLISHED,RELATED -j ACCEPT
ip netns exec router iptables -A FORWARD -i inside -j ACCEPT
ip netns exec router iptables -A FORWARD -i outside -p tcp -d 192.168.50.2 --dport 80 -j ACCEPT
ip netns exec client busybox wget -q -O - http://203.0.113.1:8080/
#> the server behind the router
ip netns exec server busybox wget -q -O - http://203.0.113.7/
#> the client outside

# Whoever tries another port of the server gets a clear answer once it is refused instead of dropped.
ip -n client route add 192.168.50.0/24 via 203.0.113.1
ip netns exec client nc -zv -w 2 192.168.50.2 22
#> nc: connect to 192.168.50.2 port 22 (tcp) timed out: Operation now in progress
#? 1
ip netns exec router iptables -A FORWARD -p tcp -j REJECT --reject-with tcp-reset
ip netns exec client nc -zv -w 2 192.168.50.2 22
#> nc: connect to 192.168.50.2 port 22 (tcp) failed: Connection refused
#? 1
