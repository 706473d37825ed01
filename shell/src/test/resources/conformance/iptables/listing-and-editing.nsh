iptables -L
iptables -L -n -v
iptables -S
iptables -A INPUT -p tcp --dport 22 -j ACCEPT
iptables -A INPUT -p icmp -j DROP
iptables -I INPUT -s 10.0.0.0/8 -j ACCEPT
iptables -I INPUT 2 -i lo -j ACCEPT
iptables -R INPUT 3 -p tcp --dport 2222 -j ACCEPT
iptables -L
iptables -L -n
iptables -L INPUT -n --line-numbers
iptables -L -n -v --line-numbers
iptables -L INPUT 2 -n
iptables -S INPUT 2
iptables -L -v -x -n
iptables -S
iptables -S INPUT
iptables -S -v
iptables -D INPUT 2
iptables -D INPUT -p icmp -j DROP
iptables -D INPUT -p icmp -j DROP
iptables -D INPUT 9
iptables -D INPUT 0
iptables -D INPUT abc
iptables -R INPUT 9 -j ACCEPT
iptables -I INPUT 9 -j ACCEPT
iptables -I INPUT 0 -j ACCEPT
iptables -R INPUT -j ACCEPT
iptables -C INPUT -p tcp --dport 2222 -j ACCEPT
iptables -C INPUT -p tcp --dport 2223 -j ACCEPT
iptables -N web
iptables -N web
iptables -N INPUT
iptables -N aaaaaaaaaabbbbbbbbbbccccccccccdd
iptables -N "a b"
iptables -N -x
iptables -N ACCEPT
iptables -N
iptables -A web -j RETURN
iptables -A FORWARD -j web
iptables -A web -g other
iptables -A web -j web
iptables -N loop2
iptables -A web -j loop2
iptables -A loop2 -j web
iptables -X web
iptables -X nosuch
iptables -X INPUT
iptables -E web site
iptables -E nosuch x
iptables -E site INPUT
iptables -E INPUT foo
iptables -E site loop2
iptables -L
iptables -D FORWARD 1
iptables -X site
iptables -F site
iptables -D loop2 1
iptables -X
iptables -P INPUT DROP
iptables -P FORWARD REJECT
iptables -P FORWARD
iptables -P nosuch DROP
iptables -P loop2 DROP
iptables -P INPUT accept
iptables -P INPUT ACCEPT
iptables -P OUTPUT DROP
ping -c 1 -W 1 127.0.0.1
iptables -P OUTPUT ACCEPT
iptables -Z
iptables -Z INPUT
iptables -Z INPUT 1
iptables -Z nosuch
iptables -F nosuch
iptables -F INPUT
iptables -L nosuch
iptables -S nosuch
iptables -t nat -L -n
iptables -t mangle -S
iptables -t raw -S
iptables -t security -S
iptables -t nosuch -L
iptables -w -L INPUT
iptables -w 5 -L INPUT
iptables -v -A INPUT -j ACCEPT
iptables -v -I INPUT -p udp --sport 53 -j DROP
iptables -v -D INPUT 1
iptables -v -F
iptables -v -N foo
iptables -v -X foo
iptables -v -P INPUT ACCEPT
iptables -nvL INPUT
iptables -vnL
iptables --list INPUT --numeric
iptables --append INPUT --protocol tcp --jump ACCEPT
iptables --list-rules INPUT
iptables -4 -A INPUT -j ACCEPT
iptables -6 -A INPUT -j ACCEPT
iptables -S
iptables -V
iptables
