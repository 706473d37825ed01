iptables -S
iptables-save
iptables -L
iptables-save
iptables -t nat -S
iptables -t raw -L -n
iptables -t mangle -S
iptables-save
iptables -V
iptables
iptables -t foo -L
iptables -A
iptables -A FOO -j ACCEPT
iptables -A INPUT -j FOO
iptables -A INPUT -m foo -j ACCEPT
iptables -A INPUT --foo
iptables -A INPUT -q
iptables -A INPUT -s 1.2.3 -j ACCEPT
iptables -A INPUT -s 1.2.3.4.5 -j ACCEPT
iptables -A INPUT -s 300.1.1.1 -j ACCEPT
iptables -A INPUT -s 1.2.3.4/33 -j ACCEPT
iptables -A INPUT -s 1.2.3.4/255.0.255.0 -j ACCEPT
iptables -A INPUT -p foo -j ACCEPT
iptables -A INPUT -p 300 -j ACCEPT
iptables -A INPUT --dport 22 -j ACCEPT
iptables -A INPUT -p tcp --dport 99999 -j ACCEPT
iptables -A INPUT -p tcp --dport nosuch -j ACCEPT
iptables -A INPUT -p tcp --dport 20:10 -j ACCEPT
iptables -A INPUT -p icmp --icmp-type foo -j ACCEPT
iptables -A INPUT -p icmp --icmp-type 300 -j ACCEPT
iptables -A INPUT -o eth0 -j ACCEPT
iptables -A OUTPUT -i eth0 -j ACCEPT
iptables -D INPUT 5
iptables -D INPUT 0
iptables -D INPUT -s 9.9.9.9 -j ACCEPT
iptables -D NOCHAIN 1
iptables -D NOCHAIN -j ACCEPT
iptables -I INPUT 10 -j ACCEPT
iptables -I INPUT 0 -j ACCEPT
iptables -R INPUT 10 -j ACCEPT
iptables -R INPUT -j ACCEPT
iptables -C INPUT -j ACCEPT
iptables -C NOCHAIN -j ACCEPT
iptables -N INPUT
iptables -N a
iptables -N a
iptables -N ACCEPT
iptables -N -x
iptables -N aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
iptables -N aaaaaaaaaaaaaaaaaaaaaaaaaaaa
iptables -N aaaaaaaaaaaaaaaaaaaaaaaaaaaaa
iptables -X b
iptables -X INPUT
iptables -F b
iptables -Z b
iptables -L b
iptables -S b
iptables -P INPUT REJECT
iptables -P a DROP
iptables -P b DROP
iptables -P INPUT
iptables -P INPUT RETURN
