if true; then echo a; elif true; then echo b; else echo c; fi
if false; then echo a; elif false; then echo b; else echo c; fi
if [ 1 -lt 2 ] && [ 2 -lt 3 ]; then echo both; fi
[ a = a ] && [ a != b ] && [ -z "" ] && [ -n x ] && echo strings
[ 1 -eq 1 -a 2 -gt 1 ] && echo and; [ 1 -eq 2 -o 2 -gt 1 ] && echo or; [ ! 1 -eq 2 ] && echo not
[ -d /tmp ] && echo dir; [ -e /nosuch ] || echo none; [ -f /etc/passwd ] && echo file; [ -x /bin/sh ] && echo exec; [ -s /etc/passwd ] && echo nonempty
[ abc -eq 1 ]
[ 1 -eq ]
[ 1 -eq 1
[ -q x ]
[ a b ]
[ ]
test; echo $?
[[ abc == a* ]] && echo glob; [[ abc =~ ^a(.)c$ ]] && echo ${BASH_REMATCH[1]}; [[ 1 -lt 2 && a < b ]] && echo ok
for i in a b c; do [ $i = b ] && continue; echo $i; done
for i in 1 2 3 4; do [ $i -eq 3 ] && break; echo $i; done
for i in 1 2; do for j in a b c; do [ $j = b ] && continue 2; echo $i$j; done; done
for ((i=0;i<3;i++)); do echo $i; done
for i in $(seq 1 3); do echo n$i; done
for i in; do echo never; done; echo done
i=3; while [ $i -gt 0 ]; do echo $i; i=$((i-1)); done
i=0; until [ $i -ge 2 ]; do echo u$i; i=$((i+1)); done
while true; do echo once; break; done
case abc in a*) echo starts;; *) echo other;; esac
case x in a|b) echo ab;; x|y) echo xy;; esac
case "two words" in "two words") echo quoted;; esac
case 5 in [0-9]) echo digit;; esac
case z in a) echo a;; esac; echo $?
case x in x) echo one;& y) echo two;; z) echo three;; esac
f() { echo "in f: $1 $#"; return 7; }; f a b; echo $?
g() { local v=inner; echo $v; }; v=outer; g; echo $v
h() { v=changed; }; h; echo $v
r() { [ $1 -le 0 ] && return; echo $1; r $(($1-1)); }; r 3
function k { echo keyword; }; k
unset -f k; k
f2() ( cd /; pwd; exit 3 ); f2; echo $? $(pwd)
{ echo a; echo b; } | wc -l
(echo sub; exit 4); echo $?
! true; echo $?
! false && echo negated
true | false; echo $?; false | true; echo $?
false | true | false; echo ${PIPESTATUS[@]}
set -o pipefail; false | true; echo $?; set +o pipefail
true && echo a || echo b; false && echo a || echo b; true || echo c && echo d
false; true; echo $?
cd /nosuch; echo $?
cd /tmp && pwd; cd - ; pwd; cd; pwd
exit_status() { return $1; }; exit_status 256; echo $?; exit_status 300; echo $?
bash -c 'exit 3'; echo $?
bash -c 'set -e; echo a; false; echo b'; echo $?
bash -c 'set -e; false || true; if false; then :; fi; echo survived'
bash -c 'set -u; echo $undefined; echo after'; echo $?
bash -c 'set -x; echo hi; x=1'
bash -c 'trap "echo bye" EXIT; echo hi; exit 2'; echo $?
bash -c 'trap "echo caught" TERM; kill -TERM $$; echo after'
bash -c 'echo $0 $1 $#' name arg
bash -c 'f() { echo $FUNCNAME; }; f'
true; : ; echo ok
eval 'x=5; echo $x'
type cd; type f | head -n 1; type ls; type nosuch; command -v ip
alias ll='ls -l'; echo $?
time true 2>/dev/null
[ "$(whoami 2>/dev/null || id -un)" = root ] && echo root
sleep 0.1 && echo slept
