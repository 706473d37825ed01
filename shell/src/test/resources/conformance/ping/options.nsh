sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip netns add a
ip link add v0 address 02:00:00:00:00:01 type veth peer name v1 address 02:00:00:00:00:02 netns a
ip addr add 10.0.0.1/24 brd + dev v0
ip link set v0 up
ip -n a addr add 10.0.0.2/24 brd + dev v1
ip -n a link set v1 up
sleep 2
ping -c 2 10.0.0.2
ping -c 3 -i 0.2 10.0.0.2
ping -c 1 -q 10.0.0.2
ping -qc2 -i0.2 10.0.0.2
ping -c 1 -n 10.0.0.2
ping -c 1 -s 0 10.0.0.2
ping -c 1 -s 7 10.0.0.2
ping -c 1 -s 8 10.0.0.2
ping -c 1 -s 16 10.0.0.2
ping -c 1 -s 1472 10.0.0.2
ping -c 1 -s 1473 10.0.0.2
ping -c 1 -s 3000 10.0.0.2
ping -c 1 -s 65507 10.0.0.2
ping -c 1 -s 65508 10.0.0.2
ping -c 1 -M do -s 1472 10.0.0.2
ping -c 1 -W 1 -M do -s 1473 10.0.0.2
ping -c 1 -M dont -s 1473 10.0.0.2
ping -c 1 -M want -s 1473 10.0.0.2
ping -c 1 -M bogus 10.0.0.2
ping -c 1 -t 1 10.0.0.2
ping -c 1 -t 255 10.0.0.2
ping -c 1 -p ff 10.0.0.2
ping -c 1 -p 0123456789abcdef 10.0.0.2
ping -c 1 -p zz 10.0.0.2
ping -c 1 -Q 0x10 10.0.0.2
ping -c 1 -Q 300 10.0.0.2
ping -c 1 -R 10.0.0.2
ping -c 1 -T tsonly 10.0.0.2 | sed 's/[0-9]* absolute/N absolute/'
ping -c 1 -T bogus 10.0.0.2
ping -c 1 -I v0 10.0.0.2
ping -c 1 -I 10.0.0.1 10.0.0.2
ping -c 1 -I 192.168.2.139 -W 1 10.0.0.2
ping -c 1 -I 10.0.0.77 10.0.0.2
ping -c 1 -I nosuch 10.0.0.2
ping -c 1 -I lo -W 1 10.0.0.2
ping -c 1 -B 10.0.0.2
ping -c 1 -r 10.0.0.2
ping -c 1 -r 8.8.8.8
ping -c 1 -d 10.0.0.2
ping -c 1 -v 10.0.0.2 | sed 's,ident=[0-9]*,ident=N,'
ping -c 1 -4 10.0.0.2
ping -c 1 -6 10.0.0.2
ping -c 1 -U 10.0.0.2
ping -c 1 -L 10.0.0.2
ping -c 1 -S 100000 10.0.0.2
ping -c 1 -m 5 10.0.0.2
ping -c 1 -e 77 -v 10.0.0.2
ping -c 2 -D -i 0.2 10.0.0.2 | sed 's/^\[[0-9.]*\]/[T]/'
ping -c 2 -O -i 0.2 10.0.0.2
ping -c 2 -a -i 0.2 10.0.0.2 | tr -d '\a'
ping -c 4 -A 10.0.0.2 | grep -v 'time ='  | sed 's/, ipg.*//'
ping -c 20 -f 10.0.0.2 | sed 's/, ipg.*//' | tr -d '\b'
ping -c 2 -l 2 10.0.0.2 | sed 's/, pipe.*//; s/, ipg.*//'
ping -c 3 -i 0 10.0.0.2 | sed 's/, ipg.*//' | tr -d '\b'
ping -w 2 -q 10.0.0.2
ping -w 1 -c 5 -i 0.3 10.0.0.2
ping -V
ping -h
