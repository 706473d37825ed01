package netsh.shell.command.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import netsh.shell.command.OwnCommand;
import netsh.shell.command.OwnCommands;
import netsh.shell.command.Workbench;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.session.Session;
import netsh.shell.session.SessionStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every command is explained, and every example does what it says. */
class HelpTest {
    @TempDir
    private Path directory;

    private static List<String> ownCommands() {
        return OwnCommands.all().stream().map(OwnCommand::name).toList();
    }

    private static List<String> tools() {
        return Topic.TOOLS.stream()
                .flatMap(topic -> topic.commands().stream())
                .filter(name -> !ManualPages.NAMES.contains(name))
                .toList();
    }

    private static List<String> pages() {
        return ManualPages.NAMES;
    }

    @ParameterizedTest
    @MethodSource("ownCommands")
    void anOwnCommandHasSummaryUsageAndAWorkingExample(String name) {
        assertThat(typed(List.of("help " + name))).startsWith("Usage: " + name).contains("\nExample:\n");
        assertThat(typed(List.of("help --all"))).containsPattern("  " + name + " +[A-Z].*\\.");
        assertThat(Examples.of(name)).anyMatch(line -> line.startsWith(name));
        typed(Examples.of(name));
    }

    @ParameterizedTest
    @MethodSource("tools")
    void aToolThatTheOverviewNamesHasAWorkingExample(String name) {
        assertThat(typed(List.of("help " + name))).startsWith(name + ": ").contains("\nExample:\n");
        typed(Examples.of(name));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void aManualPageIsNarrowAndItsExampleWorks(String name) {
        ManualPage page = ManualPages.find(name).orElseThrow();
        assertThat(page.title()).startsWith(name + " - ");
        List<String> example = page.example();
        assertThat(page.text().lines().filter(line -> !example.contains(line.strip()))).allMatch(line -> line.length() <= 80);
        typed(example);
    }

    @Test
    void theOverviewFitsOnAScreenAndNamesEveryOwnCommand() {
        String screen = typed(List.of("help"));
        assertThat(screen.lines().toList()).hasSizeLessThanOrEqualTo(24).allMatch(line -> line.length() <= 80);
        assertThat(List.of(screen.split("\\s+"))).containsAll(ownCommands()).contains("ip", "brctl", "iptables", "qemu-kvm");
    }

    @Test
    void whatIsUnknownIsRefusedByName() {
        assertThat(refused("help frobnicate")).isEqualTo("help: there is no help about frobnicate; help --all lists the commands\n");
        assertThat(refused("man frobnicate")).startsWith("man: there is no page frobnicate; the pages are ip-netns, ");
    }

    @Test
    void theLabIsShownAtAGlance() {
        assertThat(typed(List.of(
                "ip netns add r1",
                "brctl addbr br0",
                "ip link add veth1 type veth peer name veth2",
                "ip link set veth2 netns r1",
                "brctl addif br0 veth1",
                "ip link set veth1 up",
                "ip netns exec r1 ifconfig veth2 10.0.1.1/24 up",
                "lab")))
                .startsWith("""
                        lab, the host
                          ens33  UP              192.168.2.139/24, cable to ens33 of outside
                          br0    DOWN            bridge of veth1
                          veth1  UP              port of br0, cable to veth2 of r1
                        r1, a network namespace
                          lo     DOWN
                          veth2  UP              10.0.1.1/24, cable to veth1 of lab
                        outside, not part of the lab
                        """)
                .endsWith(", step 7 on branch main, 7 unsaved\n");
    }

    /** What lines print in a fresh lab; each has to succeed. */
    private String typed(List<String> lines) {
        return run(lines, Optional.empty());
    }

    private String refused(String line) {
        return run(List.of(line), Optional.of(1));
    }

    private String run(List<String> lines, Optional<Integer> lastStatus) {
        StringWriter printed = new StringWriter();
        PrintWriter out = new PrintWriter(printed);
        SessionStore store = new SessionStore(directory, Clock.systemUTC());
        try (Session earlier = Session.begin(1, SimulatedLab::atTerminal, store)) {
            earlier.run("ip netns add earlier", (octets, offset, length) -> {});
        }
        Workbench workbench =
                new Workbench(Session.begin(1, SimulatedLab::atTerminal, store), store, directory, out, out);
        try {
            for (String line : lines) {
                assertThat(status(line, workbench)).as(line + "\n" + printed).isEqualTo(lastStatus.orElse(0));
            }
        } finally {
            workbench.session().close();
        }
        return printed.toString();
    }

    private static int status(String line, Workbench workbench) {
        return OwnCommands.find(line)
                .map(own -> OwnCommands.run(own, line, workbench))
                .orElseGet(() -> workbench.session().run(line, (octets, offset, length) -> {
                    workbench.out().print(new String(octets, offset, length));
                }).step().orElseThrow().status());
    }
}
