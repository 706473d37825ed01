package netsh.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import netsh.shell.lab.SimulatedLab;
import org.jline.reader.LineReader;
import org.jline.terminal.Size;
import org.jline.terminal.impl.LineDisciplineTerminal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Keys as a person presses them, and the line that comes of them. */
class LabLineReaderTest {
    private static final String RIGHT = "\033[C";
    private static SimulatedLab lab;

    private String screen;

    @BeforeAll
    static void build() {
        lab = new SimulatedLab(7);
        lab.run("brctl addbr br0; ip netns add r1", (octets, offset, length) -> {});
    }

    @AfterAll
    static void close() {
        lab.close();
    }

    private String type(String keys, String... history) {
        return type("xterm-256color", Map.of(), keys, history);
    }

    private String type(String terminalType, Map<String, String> environment, String keys, String... history) {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        try (LineDisciplineTerminal terminal =
                new LineDisciplineTerminal("test", terminalType, output, StandardCharsets.UTF_8)) {
            terminal.setSize(new Size(100, 40));
            Typing typing = new Typing(() -> lab, new OwnCommandWords(() -> null));
            LineReader reader = new LabLineReader(terminal, typing, environment);
            for (String line : history) {
                reader.getHistory().add(line);
            }
            terminal.processInputBytes((keys + "\r").getBytes(StandardCharsets.UTF_8));
            String line = reader.readLine("netsh> ");
            terminal.flush();
            screen = output.toString(StandardCharsets.UTF_8);
            return line.stripTrailing();
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void tabCompletesWordsAndNames() {
        assertThat(type("brctl addi\tbr\tens\t")).isEqualTo("brctl addif br0 ens33");
        assertThat(type("ip netns exec r\tping -\tn")).isEqualTo("ip netns exec r1 ping -n");
        assertThat(screen).contains("stop after <count> replies");
        assertThat(type("cat '/etc/hostn\t")).isEqualTo("cat '/etc/hostname'");
        assertThat(type("und\t")).isEqualTo("undo");
    }

    @Test
    void tabSaysWhyThereIsNothing() {
        assertThat(type("brctl delif br0 \tx")).isEqualTo("brctl delif br0 x");
        assertThat(screen).contains("# expected here: a port of br0; there is none");
    }

    @Test
    void greyTextIsTakenWithTheRightArrow() {
        assertThat(type("brctl s" + RIGHT, "ip link", "brctl show br0")).isEqualTo("brctl show br0");
        assertThat(type("ip li" + RIGHT)).isEqualTo("ip link");
        assertThat(type("brctl s", "brctl show br0")).isEqualTo("brctl s");
    }

    @Test
    void aQuestionMarkListsWhatCanComeWhereAWordCanBegin() {
        assertThat(type("brctl ?show")).isEqualTo("brctl show");
        assertThat(screen).contains("addbr").contains("make a bridge");
        assertThat(type("ls ?")).isEqualTo("ls ?");
        assertThat(type("ls a?b; echo '?' $?")).isEqualTo("ls a?b; echo '?' $?");
        assertThat(type("brctl ??")).isEqualTo("brctl ?");
    }

    @Test
    void coloursAreForThoseWhoWantThem() {
        type("brctl show");
        assertThat(screen).contains("\033[32mbrctl");
        type("xterm-256color", Map.of("NO_COLOR", "1"), "brctl show");
        assertThat(screen).doesNotContain("\033[32m");
        type("dumb", Map.of(), "brctl show");
        assertThat(screen).doesNotContain("\033[32m");
    }
}
