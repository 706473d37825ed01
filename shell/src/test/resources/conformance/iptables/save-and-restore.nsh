iptables-save
iptables -t filter -L -n > /dev/null
iptables-save
iptables -N web
iptables -A INPUT -p tcp --dport 80 -j web
iptables -A web -s 10.0.0.0/8 -j ACCEPT
iptables -A web -m comment --comment "drop the rest" -j DROP
iptables -P FORWARD DROP
iptables -t nat -A POSTROUTING -s 10.0.1.0/24 ! -d 10.0.1.0/24 -o eth1 -j MASQUERADE
iptables-save | grep -v '^#'
iptables-save -t nat | grep -v '^#'
iptables-save -c | grep -v '^#'
iptables-save -t nosuch
iptables-save | grep '^#' | sed 's/ on .*//'
iptables-save > /tmp/rules
iptables -F
iptables -X
iptables -P FORWARD ACCEPT
iptables -t nat -F
iptables-restore < /tmp/rules
iptables-save | grep -v '^#'
iptables -F
iptables-restore /tmp/rules
iptables -S
iptables-restore /nosuch
iptables-restore <<EOF
*filter
:INPUT ACCEPT [0:0]
-A INPUT -p tcp --dport 22 -j ACCEPT
COMMIT
EOF
iptables -S
iptables-restore -n <<EOF
*filter
-A INPUT -p tcp --dport 23 -j ACCEPT
COMMIT
EOF
iptables -S
iptables-restore -c <<EOF
*filter
:INPUT ACCEPT [5:420]
:FORWARD ACCEPT [0:0]
:OUTPUT ACCEPT [0:0]
[3:252] -A INPUT -p icmp -j ACCEPT
COMMIT
EOF
iptables -L -v -n
iptables-restore <<EOF
*filter
-A NOSUCH -j ACCEPT
COMMIT
EOF
iptables-restore <<EOF
*filter
-A INPUT -j NOSUCH
COMMIT
EOF
iptables-restore <<EOF
*nosuch
COMMIT
EOF
iptables-restore <<EOF
*filter
-A INPUT -p tcp --dport bogus -j ACCEPT
COMMIT
EOF
iptables-restore <<EOF
*filter
bogus
COMMIT
EOF
iptables-restore <<EOF
*filter
-A INPUT -j ACCEPT
EOF
iptables -S
iptables-restore <<EOF
-A INPUT -j ACCEPT
EOF
iptables-restore -t <<EOF
*filter
-A INPUT -j DROP
COMMIT
EOF
iptables -S
iptables-restore -v <<EOF
*filter
:INPUT ACCEPT [0:0]
:mine - [0:0]
-A INPUT -j mine
-A mine -m comment --comment "a b" -j RETURN
COMMIT
# a comment

*nat
:POSTROUTING ACCEPT [0:0]
-A POSTROUTING -j MASQUERADE
COMMIT
EOF
iptables -S
iptables -t nat -S
iptables-restore < /dev/null
iptables -S
ip netns add a
ip netns exec a iptables-save
ip netns exec a iptables -S
ip netns exec a iptables-restore < /tmp/rules
ip netns exec a iptables -S
iptables -S
iptables-restore -V
iptables-save -V
iptables-restore -z
