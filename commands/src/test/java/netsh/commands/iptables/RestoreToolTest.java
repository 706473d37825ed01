package netsh.commands.iptables;

import static org.assertj.core.api.Assertions.assertThat;

import netsh.commands.shell.ShellFixture;
import org.junit.jupiter.api.Test;

class RestoreToolTest {
    @Test
    void aTableThatIsRefusedStaysAsItWas() {
        try (ShellFixture host = ShellFixture.onNewMachine(new IptablesTools())) {
            assertThat(host.transcript(
                    "iptables -A INPUT -p tcp --dport 22 -j ACCEPT",
                    """
                    iptables-restore <<'RULES'
                    *filter
                    :INPUT DROP [0:0]
                    -A INPUT -s 10.0.0.0/8 -j ACCEPT
                    -A NOSUCH -j ACCEPT
                    COMMIT
                    RULES""",
                    "iptables -S INPUT"))
                    .isEqualTo("""
                    # iptables -A INPUT -p tcp --dport 22 -j ACCEPT
                    # iptables-restore <<'RULES'
                    *filter
                    :INPUT DROP [0:0]
                    -A INPUT -s 10.0.0.0/8 -j ACCEPT
                    -A NOSUCH -j ACCEPT
                    COMMIT
                    RULES
                    iptables-restore: line 4 failed: No chain/target/match by that name.
                    [exit 1]
                    # iptables -S INPUT
                    -P INPUT ACCEPT
                    -A INPUT -p tcp -m tcp --dport 22 -j ACCEPT
                    """);
        }
    }

    @Test
    void whatIsSavedIsRestored() {
        try (ShellFixture host = ShellFixture.onNewMachine(new IptablesTools())) {
            assertThat(host.transcript(
                    "iptables -N web",
                    "iptables -A web -m comment --comment 'a \"quoted\" word' -m limit --limit 60/min -j LOG"
                            + " --log-prefix 'seen: '",
                    "iptables -A INPUT ! -s 10.0.0.0/8 -p udp -m multiport --dports 53,100:200 -g web",
                    "iptables-save -f /tmp/rules",
                    "iptables -F",
                    "iptables -X",
                    "iptables-restore /tmp/rules",
                    "iptables -S"))
                    .endsWith("""
                    # iptables -S
                    -P INPUT ACCEPT
                    -P FORWARD ACCEPT
                    -P OUTPUT ACCEPT
                    -N web
                    -A INPUT ! -s 10.0.0.0/8 -p udp -m multiport --dports 53,100:200 -g web
                    -A web -m comment --comment "a \\"quoted\\" word" -m limit --limit 1/sec -j LOG --log-prefix "seen: "
                    """);
        }
    }
}
