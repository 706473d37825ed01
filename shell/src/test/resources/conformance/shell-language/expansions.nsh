x=hello; empty=; unset nope
echo ${x} ${#x} ${#empty} ${#nope}
echo "${x:-d}" "${empty:-d}" "${empty-d}" "${nope-d}" "${nope:-d}"
echo "${x:+s}" "${empty:+s}" "${empty+s}" "${nope+s}."
echo "${nope:=assigned}" "$nope"; unset nope
(echo ${nope:?must be set}); echo $?
(echo ${empty:?}); echo $?
f=/etc/init.d/net.tar.gz; echo ${f##*/} ${f#*/} ${f%.*} ${f%%.*} ${f%/*}
echo ${x:1} ${x:1:3} ${x: -2} ${x:0:1}
echo ${x/l/L} ${x//l/L} ${x/#he/HE} ${x/%lo/LO} ${x^} ${x^^} ${x,,}
echo "$x"world "${x}world" '$x' \$x "\$x" "a\"b" 'a"b' "a'b" a\ b
echo $xworld.
a="one   two"; echo $a; echo "$a"; for w in $a; do echo "<$w>"; done
set -- a "b c" d; echo $# $1 "$2" $3; for i in "$@"; do echo "<$i>"; done; for i in $*; do echo "[$i]"; done; echo "$*"; shift; echo $1 $#
echo ~ ~root /tmp/no*such
mkdir -p /tmp/g; cd /tmp/g; touch a1 a2 b1 .hid; echo *; echo a*; echo [ab]1; echo ?1; echo "*"; echo .h*; echo x*; cd /root
echo {a,b,c}{1,2} {1..5} {5..1} {a..e} {01..03} {1..10..3} x{,y}z {single} "{a,b}"
echo $((1+2*3)) $(( (1+2)*3 )) $((7/2)) $((7%3)) $((2**10)) $((-7/2)) $((1<<4)) $((0x1f)) $((010)) $((5>3)) $((5==3)) $((1&&0)) $((!0)) $((~5)) $((5&3)) $((5|3)) $((5^3)) $((1?2:3))
i=5; echo $((i++)) $i $((++i)) $((i+=10)) $i $((j=3)) $j $((undefinedvar+1))
echo $((1/0))
echo $((1+))
echo $((abc))
echo $((08))
echo $((1 2))
let k=3+4; echo $k; ((k>5)) && echo big; ((k<5)) || echo notsmall
echo $(echo sub; false); echo $?
v=$(false); echo $?
v=$(echo a; echo b); echo $v; echo "$v"
echo `echo back \`echo tick\``
echo "a	b" | cat -A | head -1
echo -e 'a\tb\nc'; echo -n no; echo newline; echo -E 'a\tb'
printf '%s|%5s|%-5s|%05d|%x|%o|%c|%%\n' a b c 42 255 8 xyz
printf '%d\n' abc
printf '%s\n' one two three; printf 'no newline'; printf '\n'; printf '%b\n' 'a\tb'; printf '%q\n' 'a b'
IFS=:; p=a:b:c; for q in $p; do echo $q; done; unset IFS
IFS=, read a b c <<< "1,2,3,4"; echo "$a $b $c"
read one two <<< "x y z"; echo "$two"
while read -r n v; do echo "$v is $n"; done <<EOF
1 one
2 two
EOF
echo one two | { read a b; echo "$b $a"; }
echo $'tab\there' $'it\'s'
echo $? $((3))
echo "$(date +%Y | grep -c '^20')"
arr=(a b c); echo ${arr[1]} ${#arr[@]} "${arr[@]}"; arr+=(d); echo ${arr[3]} ${!arr[@]}
declare -A m; m[x]=1; m[y]=2; echo ${m[x]} ${#m[@]}
ref=x; echo ${!ref}
readonly ro=1; ro=2; echo after
unset ro
export FOO=bar; sh -c 'echo $FOO'; FOO=tmp sh -c 'echo $FOO'; echo $FOO; env | grep ^FOO
unset x; echo "[$x]"
echo ${bad subst}
echo ${1bad}
