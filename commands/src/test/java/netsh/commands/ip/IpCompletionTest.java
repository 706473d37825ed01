package netsh.commands.ip;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import netsh.commands.process.Process;
import netsh.commands.shell.ShellFixture;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.Userland;
import org.junit.jupiter.api.Test;

/** What is offered at the end of a line; the grammar that is asked is the one that runs. */
class IpCompletionTest {
    private List<String> after(String line) {
        try (ShellFixture lab = ShellFixture.onNewMachine(new IpTools())) {
            lab.transcript("ip link add d0 type dummy", "ip netns add red", "ip -n red link add inner type dummy");
            Userland userland = lab.userland();
            Process process = Process.session(
                    userland.processes(), userland.machine().initialNamespace(), List.of("ip"), Map.of());
            List<String> words = List.of(line.split(" ", -1));
            String begun = words.get(words.size() - 1);
            return new IpTool().completer().orElseThrow()
                    .candidates(new ToolContext(userland, process, "ip", words), words).stream()
                    .filter(word -> word.startsWith(begun)).toList();
        }
    }

    @Test
    void wordsOfTheGrammarAndWhatThereIs() {
        assertThat(after("li")).containsExactly("link");
        assertThat(after("link set d")).containsExactly("down", "dynamic", "dev", "d0");
        assertThat(after("link set d0 master ")).containsExactly("lo", "d0");
        assertThat(after("link set d0 netns ")).containsExactly("red");
        assertThat(after("link add x type v")).containsExactly("veth", "vlan", "vrf", "vxlan");
        assertThat(after("link add x type veth ")).containsExactly("peer");
        assertThat(after("link add x type veth peer m")).containsExactly("mtu", "multicast", "master", "mode");
        assertThat(after("netns exec ")).containsExactly("red");
    }

    @Test
    void optionsBeforeTheObjectCount() {
        assertThat(after("-d")).containsExactly("-details");
        assertThat(after("-n ")).containsExactly("red");
        assertThat(after("-n red link show i")).containsExactly("inner");
    }
}
