cd /tmp
echo a > f; echo b >> f; cat f; cat < f; wc -l < f
echo err >&2; echo both > g 2>&1; cat g
ls /nosuch 2> e; cat e; ls /nosuch > o 2>&1; cat o; ls /nosuch /tmp/f &> o; cat o
ls /nosuch 2>/dev/null; echo $?
ls /nosuch 2>&1 | wc -l
{ echo out; echo err >&2; } 2>/dev/null
{ echo out; echo err >&2; } > /dev/null
cat > h <<EOF
x is $((1+1)) and $HOME and \$HOME and `echo cmd`
EOF
cat h
cat <<'EOF'
$HOME stays `x`
EOF
cat <<-EOF
	tabs stripped
		here too
EOF
cat <<EOF | tr a-z A-Z
upper me
EOF
cat <<< "here string"
echo hi > /nosuch/f
cat < /nosuch
echo x > /tmp
> empty; ls -l empty | awk '{print $5}'
set -C; echo y > f; set +C; echo z >| f; cat f
echo one | tee t1 | tr o 0; cat t1; echo two | tee -a t1; cat t1
exec 3> fd3; echo to3 >&3; exec 3>&-; cat fd3
exec 4< f; read line <&4; echo $line; exec 4<&-
echo bad >&9
cat f nosuch f
cat -n f; cat -A f; cat - < f
sleep 0.2 & echo started; wait; echo finished
(sleep 0.1; exit 5) & wait $!; echo $?
sleep 10 & p=$!; kill $p; wait $p; echo $?
kill 999999
kill -0 1; echo $?
kill -l | head -n 1
kill -BOGUS 1
kill
kill abc
wait 999999; echo $?
for i in 1 2 3; do (sleep 0.$i; echo job $i) & done; wait
sleep 5 & jobs | sed 's/ *$//'; kill %1; wait 2>/dev/null
f() { echo from function; }; f > fo; cat fo; f | cat
while read l; do echo "got $l"; done < h
for i in a b; do echo $i; done > loop; cat loop
if true; then echo yes; fi > ifo; cat ifo
x=$(cat < f); echo $x; y=$(< f); echo $y
echo a; echo b & wait
true & wait $!; echo $?; false & wait $!; echo $?
( trap '' TERM; sleep 0.3; echo ignored ) & sleep 0.1; kill $!; wait $!; echo $?
timeout 0.2 sleep 5; echo $?
timeout 5 true; echo $?
xargs -n 1 echo item < h
seq 3; seq 2 4; seq 1 2 7; seq -s , 3; seq -w 8 10
