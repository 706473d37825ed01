cat > /tmp/lib.sh <<'EOF'
# helpers of the lab
new_host() { # new_host NAME BRIDGE ADDRESS
  ip netns add "$1" || return 1
  ip link add "p-$1" type veth peer name eth0 netns "$1"
  ip link set "p-$1" master "$2" up
  ip -n "$1" addr add "$3" dev eth0
  ip -n "$1" link set eth0 up
}
check() {
  if ip netns exec "$1" ping -c 1 -W 1 "$2" >/dev/null 2>&1; then
    echo "$1 -> $2: ok"
  else
    echo "$1 -> $2: FAILED ($?)"
  fi
}
EOF
. /tmp/lib.sh
sysctl -q -w net.ipv6.conf.all.disable_ipv6=1 net.ipv6.conf.default.disable_ipv6=1
ip link add br0 address 02:00:00:00:00:b0 type bridge && ip link set br0 up
for i in 1 2 3; do new_host h$i br0 10.0.0.$i/24; done
new_host h1 br0 10.0.0.9/24; echo "status $?"
sleep 2
for a in 1 2 3; do for b in 1 2 3; do [ $a -ne $b ] && check h$a 10.0.0.$b; done; done
check h1 10.0.0.77
ip netns list | sort
count=$(ip netns list | wc -l); echo "$count hosts"
ip -br link show master br0 | awk '{print $1, $2}'
for n in $(ip netns list | awk '{print $1}' | sort -r); do printf '%-4s %s\n' "$n" "$(ip -n $n -4 -br addr show eth0 | awk '{print $3}')"; done
ip -n h1 -4 addr show eth0 | awk '/inet /{split($2,a,"/"); print a[1], "prefix", a[2]}'
ip -n h1 route | while read -r dest rest; do echo "to $dest: $rest"; done
MAC=$(cat /sys/class/net/br0/address); echo "${MAC//:/}" "${MAC%%:*}" "${MAC##*:}"
cat > /tmp/build.sh <<'EOF'
#!/bin/bash
set -e
usage() { echo "usage: $0 COUNT" >&2; exit 2; }
[ $# -eq 1 ] || usage
case $1 in ''|*[!0-9]*) usage;; esac
for ((i = 1; i <= $1; i++)); do
  ip netns add "x$i"
  ip -n "x$i" link set lo up
done
ip netns add x1
echo "never printed"
EOF
chmod +x /tmp/build.sh
/tmp/build.sh
/tmp/build.sh abc
/tmp/build.sh 2
ip netns list | grep -c ^x
cleanup() { echo cleaning; ip -all netns delete; }; cleanup
sleep 0.5
ip netns list
ip -br link show type veth
i=0; until ip link show late >/dev/null 2>&1; do i=$((i+1)); [ $i -eq 3 ] && ip link add late type dummy; done; echo "after $i tries"
ip link show nosuch >/dev/null 2>&1 || echo "no such link: $?"
out=$(ip link show nosuch 2>&1); echo "$? $out"
ip link add d0 type dummy 2>/dev/null && echo created; ip link add d0 type dummy 2>/dev/null || echo "already there"
if ! ip addr add 10.9.0.1/24 dev nosuch 2>/tmp/err; then read -r line < /tmp/err; echo "error: $line"; fi
for d in /sys/class/net/*; do echo "${d##*/} $(cat $d/mtu)"; done
[ -e /sys/class/net/d0 ] && echo "d0 exists"; [ -d /proc/sys/net/ipv4/conf/d0 ] && echo "and has settings"
echo 1 > /proc/sys/net/ipv4/ip_forward && sysctl -n net.ipv4.ip_forward
net=10.0; host=5; echo "$net.$host.$((host * 2))/$((8 + 16))"
addr=10.1.2.3; IFS=. read -r o1 o2 o3 o4 <<< "$addr"; echo "$o4.$o3.$o2.$o1.in-addr.arpa"
printf '%02x:%02x:%02x\n' 10 255 7; printf '%d\n' 0xff
hosts="a:10.0.0.1 b:10.0.0.2"; for h in $hosts; do name=${h%%:*} ip=${h#*:}; echo "$name=$ip"; done
