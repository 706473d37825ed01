cd /tmp
printf 'banana 3\napple 10\ncherry 2\napple 1\n' > t
sort t
sort -r t
sort -k2 -n t
sort -k 2,2nr t
sort -u -k1,1 t
cut -d' ' -f1 t
cut -d ' ' -f 2 t
cut -c1-3 t
cut -c 2 t
cut -f1 t
cut
awk '{print $2, $1}' t
awk '{print $NF}' t
awk -F: '{print $1}' /etc/passwd
awk '/apple/ {print NR": "$0}' t
awk '$2 > 2 {print $1}' t
awk '{s+=$2} END {print s, NR}' t
awk 'NR==2' t
awk 'NR>1 && NR<4 {printf "%s-%d\n", $1, $2}' t
awk 'BEGIN {print "start"} {n++} END {print n}' t
awk -v x=5 '{print x*$2}' t
awk '{print length($1), toupper($1), substr($1,1,2)}' t
awk '$1 == "apple" && $2 == 1' t
awk '{a[$1]+=$2} END {print a["apple"]}' t
awk -F'[ /]' '{print $2}' t
awk '!seen[$1]++ {print $1}' t
grep apple t
grep -c apple t
grep -v apple t
grep -n an t
grep -i APPLE t
grep -o '[0-9]*' t
grep -E '^(a|b)' t
grep -q apple t && echo found
grep nosuch t; echo $?
grep apple nosuch t; echo $?
grep -w 1 t
grep -A 1 banana t
grep -B 1 cherry t
grep -F . t
grep -l apple t s.sh nosuch 2>/dev/null
grep '[' t
grep -e apple -e cherry t
grep
sed 's/a/A/' t
sed 's/a/A/g' t
sed -n '2p' t
sed -n '2,3p' t
sed '1d' t
sed '/apple/d' t
sed -e 's/apple/pear/' -e 's/ /=/' t
sed 's|a|/|' t
sed -E 's/([a-z]+) ([0-9]+)/\2 \1/' t
sed 's/\(.*\) \(.*\)/\2:\1/' t
sed '$d' t
sed -n '$p' t
sed '2i inserted' t
sed '2a appended' t
sed '2c changed' t
sed 's/x' t
sed -i 's/cherry/kiwi/' t; cat t
sed -n '/ban/,/kiwi/p' t
sed 's/a/&&/2' t
sed 'y/abc/xyz/' t
sed '=' t | head -n 4
sed q t
sed
head -n 2 t
head -2 t
head -n -1 t
tail -n 2 t
tail -n +3 t
tail -1 t
head -c 5 t; echo
wc t
wc -l t
wc -w < t
wc -c t
uniq -c <<< "$(printf 'a\na\nb\n')"
sort t | cut -d' ' -f1 | uniq -c | sort -rn
uniq -d <<< "$(printf 'a\na\nb\n')"
tr a-z A-Z < t
tr -d a < t
tr -s ' ' < t
echo a,b,c | tr , '\n'
basename /a/b.txt; basename /a/b.txt .txt; dirname /a/b.txt
expr 1 + 2; expr 3 \* 4; expr length hello; expr abc : 'a\(.\)c'; expr 1 = 2
ls -1; ls nosuch
mkdir d; mkdir d; mkdir -p d/e/f; ls d; rmdir d; rm -r d; rm nosuch; rm -f nosuch; rm; mkdir
touch n1 n2; mv n1 n3; ls n*; cp n3 n4; cp nosuch x; mv nosuch x; cp n3; rm n*
find /tmp -name 't*' | sort
tee out < t | wc -l
xargs echo < t
echo a b c | xargs -n 1 echo -
date +%Y | grep -c 2; hostname; uname; uname -s; uname -n; uname -m; id -u; id -un
env | grep -c PATH; true; false
ip -br addr | awk '$1 == "ens33" {print $3}' | cut -d/ -f1
ip route | awk '/default/ {print $3}'
ip -4 addr show ens33 | grep -oE 'inet [0-9.]+' | cut -d' ' -f2
ip link show ens33 | sed -n 's/.*ether \([^ ]*\).*/\1/p'
ip -o link | awk -F': ' '{print $2}'
for i in $(ip -br link | awk '{print $1}'); do echo "link $i"; done
ls /sys/class/net; cat /sys/class/net/ens33/address /sys/class/net/ens33/mtu /sys/class/net/ens33/operstate
