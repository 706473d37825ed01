nc
nc -u
nc -l
nc -u host
nc -y
nc -u -w 1 nosuch 99 </dev/null
nc -u -w 1 127.0.0.1 99999 </dev/null
nc -u -w 1 127.0.0.1 zz </dev/null
nc -u -w x 127.0.0.1 99 </dev/null
nc -u -w 1 -s 9.9.9.9 127.0.0.1 99 </dev/null
timeout 1 nc -u -l -p 99 77
nc -4 -u -l ::1 99
ip link set lo up
nc -uv -w 1 127.0.0.1 99 </dev/null
nc -uzv -w 1 127.0.0.1 99
timeout 2 nc -u -l -w 1 127.0.0.1 99
timeout 20 nc -u -l -W 2 99 >/tmp/got & sleep 1
echo one | nc -u -w 1 -p 4000 127.0.0.1 99
echo two | nc -u -q 0 -p 4000 127.0.0.1 99
wait; cat /tmp/got
timeout 20 nc -u -l -n -v -k -W 2 99 >/tmp/got 2>/tmp/said & sleep 1
echo one | nc -u -w 1 -p 4001 127.0.0.1 99
echo two | nc -u -w 1 -p 4002 127.0.0.1 99
wait; cat /tmp/got /tmp/said
(sleep 1; echo answer) | timeout 20 nc -u -l -n -v -w 2 99 2>/tmp/said & sleep 0.5
echo question | nc -u -w 3 -p 4003 127.0.0.1 99
wait; cat /tmp/said
timeout 20 nc -u -l 99 >/dev/null & sleep 1
nc -u -z -v -w 1 127.0.0.1 99; echo $?
kill $!
