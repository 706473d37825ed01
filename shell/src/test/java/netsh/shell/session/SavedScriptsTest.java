package netsh.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import netsh.shell.lab.Lab;
import netsh.shell.lab.LabOutput;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.Places;
import netsh.shell.script.Script;
import netsh.shell.script.ScriptReader;
import netsh.shell.script.Step;
import netsh.shell.state.Fact;
import netsh.shell.state.StateReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Random sessions: both scripts that can be saved of them lead to the state that the session has. */
class SavedScriptsTest {
    private static final LabOutput NOWHERE = (octets, offset, length) -> {};
    private static final List<String> COMMANDS = List.of(
            "ip netns add r%1$d",
            "ip netns del r%1$d",
            "ip link add v%1$d type veth peer name p%1$d",
            "ip link del v%1$d",
            "ip link set p%1$d netns r%2$d",
            "ip link add br%1$d type bridge",
            "ip link set v%1$d master br%2$d",
            "ip link set v%1$d up",
            "ip link set br%1$d up",
            "ip addr add 10.%1$d.0.1/24 dev v%2$d",
            "ip -n r%2$d addr add 10.%1$d.0.2/24 dev p%2$d",
            "ip netns exec r%2$d ip link set p%2$d up",
            "ping -c 1 -W 1 10.%1$d.0.2",
            "ip link show",
            "ip link add link v%1$d name v%1$d.%2$d type vlan id %2$d",
            "ip route add 172.16.%1$d.0/24 via 10.%2$d.0.2",
            "iptables -A FORWARD -i v%1$d -j DROP",
            "iptables -D FORWARD 1",
            "sysctl -w net.ipv4.ip_forward=%2$d",
            "echo %2$d > /tmp/file%1$d",
            "rm -f /tmp/file%1$d",
            "X%1$d=%2$d",
            "sleep 2",
            "ip netns exec r%1$d bash",
            "exit_place");

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void rebuildTheState(long seed) throws Exception {
        try (Session session = Session.unrecorded(seed, SimulatedLab::atTerminal)) {
            Random random = new Random(seed);
            for (int i = 0; i < 40; i++) {
                String command = COMMANDS.get(random.nextInt(COMMANDS.size()));
                if (command.equals("exit_place")) {
                    command = session.place().isHost() ? "true" : "exit";
                }
                session.run(String.format(Locale.ROOT, command, 1 + random.nextInt(3), 1 + random.nextInt(3)), NOWHERE);
            }
            List<Fact> state = StateReader.read((SimulatedLab) session.lab()).lasting();
            String log = SessionScript.of(session);
            SessionScript.Minimal minimal = SessionScript.minimal(session);

            assertThat(stateAfter(log)).as(log).isEqualTo(state);
            assertThat(stateAfter(minimal.text())).as(minimal.text()).isEqualTo(state);
            assertThat(minimal.steps()).isLessThan(session.position());
        }
    }

    private static List<Fact> stateAfter(String text) throws Exception {
        Script script = ScriptReader.read("saved.nsh", text.getBytes(StandardCharsets.UTF_8));
        try (Lab lab = SimulatedLab.atTerminal(script.header().seed())) {
            for (Step step : Places.takeApart(script)) {
                lab.run(step.command(), NOWHERE, step.interruptions());
            }
            return StateReader.read((SimulatedLab) lab).lasting();
        }
    }
}
