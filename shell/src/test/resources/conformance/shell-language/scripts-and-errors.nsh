cd /tmp
cat > s.sh <<'EOF'
#!/bin/bash
# a script
echo "name $0 args $# first $1"
if [ -n "$1" ]; then
  exit 0
else
  echo "Error: no interface specified."
  exit 1
fi
EOF
./s.sh eth0
/tmp/s.sh eth0
chmod +x s.sh
./s.sh eth0
./s.sh; echo $?
/tmp/s.sh "a b" c
bash s.sh x
sh s.sh x
bash nosuch.sh
sh nosuch.sh
. s2.sh
printf 'y=sourced\necho sourcing $1\nreturn 3\necho never\n' > s2.sh
. ./s2.sh arg; echo $? $y
source /tmp/s2.sh given; echo $?
source
printf '#!/bin/nosuch\necho hi\n' > s3.sh; chmod +x s3.sh; ./s3.sh
printf 'echo no interpreter $1\n' > s4.sh; chmod +x s4.sh; ./s4.sh arg
printf '#!/bin/sh\nnosuchcmd a b\necho after\nls /nosuch\n' > s5.sh; chmod +x s5.sh; ./s5.sh; echo $?
printf '#!/bin/bash\nif true; then\necho x\n' > s6.sh; bash s6.sh; echo $?
printf '#!/bin/bash\necho start\nfi\n' > s7.sh; bash s7.sh; echo $?
printf '#!/bin/bash\necho "unterminated\n' > s8.sh; bash s8.sh; echo $?
printf 'cat <%sEOF\nnever closed\n' '<' > s9.sh; bash s9.sh; echo $?
printf '#!/bin/bash\nset -e\necho one\nfalse\necho two\n' > s10.sh; bash s10.sh; echo $?
printf '#!/bin/bash\nfor i in "$@"; do echo "<$i>"; done\nshift\necho $1\n' > s11.sh; bash s11.sh a "b c" d
/tmp
/etc/passwd
./nosuch
nosuch
"no such command"
""
$nothing
echo $(nosuchcmd)
nosuchcmd | cat
nosuchcmd || echo recovered
nosuchcmd 2>/dev/null; echo $?
if
fi
done
then echo
if true; echo x; fi
for i in a b; echo $i; done
while true; do echo x
case x in
case x in a) echo
echo "unterminated
echo 'unterminated
echo $(echo x
echo ${x
( echo x
{ echo x
)
}
;
;;
&& echo x
echo x &&
| cat
echo x |
& echo
echo x ; ; echo y
f( { echo x; }
f() echo x
1abc=5
a b=c
x = 5
x= 5
=5
export 1x=5
unset 1x
shift 5; echo $?
exit_later() { exit; }; (exit_later); echo $?
cd a b
cd ""
echo a; exit_code() { return 5; }; exit_code
eval "echo 'x"
eval 'if'
trap "echo hi" BOGUS
read -q
set -q
test 1 2 3
printf
echo $((1 +* 2))
[[ a b ]]
[[ -z ]]
alias
hash -r; echo ok
umask
ulimit -n > /dev/null; echo $?
type
getopts
let
wait abc
