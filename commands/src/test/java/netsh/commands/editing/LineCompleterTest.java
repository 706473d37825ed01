package netsh.commands.editing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What can stand at the cursor, which is a bar. */
class LineCompleterTest {
    private static TypedLines lab;

    @BeforeAll
    static void build() {
        lab = new TypedLines(
                "ip netns add r1", "ip netns add r2",
                "brctl addbr br0", "brctl addbr br1",
                "ip link add v1 type veth peer name inner netns r1",
                "ip link add v2 type veth peer name v3",
                "ip link set v2 master br0",
                "vconfig add ens33 2",
                "ip addr add 10.0.0.1/24 dev br0",
                "IF=v1", "hello() { echo hi; }",
                "mkdir '/tmp/two words'");
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    @Test
    void commandsWhereACommandCanStand() {
        assertThat(lab.words("brc|")).containsExactly("brctl");
        assertThat(lab.words("ip link; brc|")).containsExactly("brctl");
        assertThat(lab.words("ip link && brc|")).containsExactly("brctl");
        assertThat(lab.words("ip link | gre|")).containsExactly("grep");
        assertThat(lab.words("x=$(brc|")).containsExactly("brctl");
        assertThat(lab.words("echo \"there: $(brc|")).containsExactly("brctl");
        assertThat(lab.words("echo `brc|")).containsExactly("brctl");
        assertThat(lab.words("if brc|")).containsExactly("brctl");
        assertThat(lab.words("for i in 1 2; do brc|")).containsExactly("brctl");
        assertThat(lab.words("! time brc|")).containsExactly("brctl");
        assertThat(lab.words("A=1 brc|")).containsExactly("brctl");
        assertThat(lab.words("sudo brc|")).containsExactly("brctl");
        assertThat(lab.words("hel|")).containsExactly("hello");
        assertThat(lab.words("whi|")).contains("while", "which");
    }

    @Test
    void commandsThatRunCommands() {
        assertThat(lab.words("env A=1 B=2 brc|")).containsExactly("brctl");
        assertThat(lab.words("timeout -s TERM 5 brc|")).containsExactly("brctl");
        assertThat(lab.words("nohup brctl delb|")).containsExactly("delbr");
        assertThat(lab.words("ip netns exec r1 brc|")).containsExactly("brctl");
        assertThat(lab.words("ip -all netns exec brc|")).containsExactly("brctl");
    }

    @Test
    void namesAreThoseOfTheNamespaceThatTheCommandRunsIn() {
        assertThat(lab.words("ip link set dev |")).containsExactly(
                "lo", "ens33", "br0", "br1", "v1", "v3", "v2", "ens33.2");
        assertThat(lab.words("ip netns exec r1 ip link set dev |")).containsExactly("lo", "inner");
        assertThat(lab.words("ip -n r1 link set dev |")).containsExactly("lo", "inner");
        assertThat(lab.words("ip netns exec r1 ip -n r2 link set dev |")).containsExactly("lo");
        assertThat(lab.words("ip netns exec r1 ls /proc/sys/net/ipv4/conf/in|"))
                .containsExactly("/proc/sys/net/ipv4/conf/inner/");
    }

    @Test
    void linksThatMakeSense() {
        assertThat(lab.words("brctl addif |")).containsExactly("br0", "br1");
        assertThat(lab.words("brctl addif br0 v|")).containsExactly("v1", "v3");
        assertThat(lab.words("brctl delif br0 |")).containsExactly("v2");
        assertThat(lab.words("ip link set v3 master |")).containsExactly("br0", "br1");
        assertThat(lab.words("vconfig rem |")).containsExactly("ens33.2");
        assertThat(lab.words("vconfig add ens33 |")).startsWith("3", "4");
        assertThat(lab.words("ip addr del |")).startsWith("127.0.0.1/8", "192.168.2.139/24", "10.0.0.1/24");
    }

    @Test
    void everyCandidateSaysWhatItIs() {
        assertThat(lab.first("ip netns exec r|")).isEqualTo("r2: namespace with 1 link");
        assertThat(lab.first("brctl addif br0 v1|")).isEqualTo("v1: veth, down");
        assertThat(lab.first("brctl delif br0 |")).isEqualTo("v2: veth, down, port of br0");
        assertThat(lab.first("ping -c|")).isEqualTo("-c: stop after <count> replies (count)");
    }

    @Test
    void languagesOfTheirOwn() {
        assertThat(lab.words("iptables -t nat -A PRE|")).containsExactly("PREROUTING");
        assertThat(lab.words("iptables -A FORWARD -p tcp --dp|")).containsExactly("--dport");
        assertThat(lab.words("iptables -A FORWARD -m conntrack --ctstate EST|")).containsExactly("ESTABLISHED");
        assertThat(lab.words("iptables -P FORWARD |")).containsExactly("ACCEPT", "DROP");
        assertThat(lab.words("iptables -t nat -A POSTROUTING -j MASQ|")).containsExactly("MASQUERADE");
        assertThat(lab.words("sysctl net.ipv4.ip_f|")).contains("net.ipv4.ip_forward");
        assertThat(lab.words("qemu-kvm -net tap,if|")).containsExactly("tap,ifname=");
        assertThat(lab.words("qemu-kvm -net nic,mod|")).containsExactly("nic,model=");
        assertThat(lab.words("dnsmasq --interface=br|")).containsExactly("--interface=br0", "--interface=br1");
        assertThat(lab.words("tcpdump -i an|")).containsExactly("any");
        assertThat(lab.words("modprobe 802|")).containsExactly("8021q");
        assertThat(lab.lines("bash -c 'brctl delb|")).containsExactly("bash -c 'brctl delbr");
    }

    @Test
    void optionsAreListedWhereTheyAreAskedFor() {
        assertThat(lab.words("grep --inv|")).containsExactly("--invert-match");
        assertThat(lab.words("ping |")).noneMatch(word -> word.startsWith("-"));
        assertThat(lab.everything("ping |")).contains("-c", "-I");
    }

    @Test
    void quotesAndVariables() {
        assertThat(lab.lines("ls /tmp/two|")).containsExactly("ls /tmp/two\\ words/");
        assertThat(lab.lines("ls '/tmp/two|")).containsExactly("ls '/tmp/two words/");
        assertThat(lab.lines("ls \"/tmp/two w|")).containsExactly("ls \"/tmp/two words/");
        assertThat(lab.lines("ls /tmp/two\\ w|")).containsExactly("ls /tmp/two\\ words/");
        assertThat(lab.lines("brctl \"addi|")).containsExactly("brctl \"addif\"");
        assertThat(lab.lines("echo $I|")).contains("echo $IF");
        assertThat(lab.lines("echo \"${I|")).contains("echo \"${IF}");
        assertThat(lab.words("ip link set $IF mas|")).containsExactly("master");
        assertThat(lab.reason("echo '$I|")).isNotEmpty();
    }

    @Test
    void whereNothingFitsTheReasonIsOneLine() {
        assertThat(lab.reason("brctl addbr |")).isEqualTo("expected here: a name for the new bridge");
        assertThat(lab.reason("brctl delif br1 |"))
                .isEqualTo("expected here: a port of br1; there is none, brctl addif br1 LINK makes one");
        assertThat(lab.reason("ip lonk set |")).isEqualTo("Object \"lonk\" is unknown, try \"ip help\".");
        assertThat(lab.reason("fi; brc|")).isEqualTo("syntax error near unexpected token `fi'");
        assertThat(lab.reason("# brc|")).isEqualTo("nothing is completed in a comment or a here-document");
    }

    @Test
    void redirectionsAndAssignmentsTakeFiles() {
        assertThat(lab.words("echo hi > /et|")).containsExactly("/etc/");
        assertThat(lab.words("FILE=/et|")).containsExactly("/etc/");
        assertThat(lab.words("grep -f /et|")).containsExactly("/etc/");
    }
}
