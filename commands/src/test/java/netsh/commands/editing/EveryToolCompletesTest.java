package netsh.commands.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import netsh.commands.process.MemoryFile;
import netsh.commands.process.NullFile;
import netsh.commands.shell.Shell;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.Userland;
import netsh.commands.world.World;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every tool of the host and of a guest, and every word of their languages, says what may follow and what it is. */
class EveryToolCompletesTest {
    private static final int DEEPEST = 4;
    private static World world;
    private static Shell shell;

    @BeforeAll
    static void build() {
        world = new World(7);
        shell = world.shell(new NullFile(), new MemoryFile());
        for (String command : List.of(
                "ip netns add r1", "brctl addbr br0", "ip link add v1 type veth peer name v2", "brctl addif br0 v1",
                "ip tuntap add tap0 mode tap", "iptables -N mine",
                "qemu-kvm -name vm1 -net nic -net tap,ifname=tap0,script=no"
                        + " -hda /images/kvm/cirros/cirros-0.3.4-x86_64-disk.img -daemonize")) {
            assertThat(shell.run(command)).as(command).isZero();
        }
    }

    @AfterAll
    static void close() {
        world.close();
    }

    private static Map<String, ToolContext> machines() {
        Userland guest = world.guestsOf(world.hosts().get(0)).get(0).userland();
        ToolContext host = new ToolContext(shell.userland(), shell.process(), "", List.of());
        return Map.of("host", host, "guest", host.seenFrom(guest));
    }

    @Test
    void everyToolSaysWhatItIsFor() {
        machines().forEach((machine, place) -> place.userland().tools().all().forEach(tool ->
                assertThat(tool.summary()).as(machine + ": " + tool.name()).matches("[A-Z].*\\.")));
    }

    @Test
    void everyBuiltinSaysWhatItIsForAndWhatMayFollow() {
        assertThat(Shell.builtinNames()).allSatisfy(name ->
                assertThat(BuiltinArguments.find(name)).hasValueSatisfying(entry ->
                        assertThat(entry.summary()).isNotBlank()));
    }

    @Test
    void everyWordOfEveryToolLeadsOn() {
        List<String> faults = new ArrayList<>();
        machines().forEach((machine, place) -> {
            for (Tool tool : place.userland().tools().all()) {
                if (tool.completer().isEmpty()) {
                    faults.add(machine + ": " + tool.name() + " says nothing of its arguments");
                } else {
                    walk(place, tool, List.of(), new TreeSet<>(), faults);
                }
            }
        });
        assertThat(faults).isEmpty();
    }

    /** Goes through all keywords and options that a tool offers, each kind of place once. */
    private static void walk(
            ToolContext place, Tool tool, List<String> before, Set<String> seen, List<String> faults) {
        String line = (tool.name() + " " + String.join(" ", before)).strip();
        Expectation expected = tool.completer().orElseThrow().expected(place, before, "");
        if (expected instanceof Expectation.Nothing nothing) {
            boolean isMeant = line.endsWith(" help") || nothing.reason().contains("duplicate");
            if (nothing.refused() && !isMeant) {
                faults.add(line + " is refused: " + nothing.reason());
            }
            return;
        }
        if (!(expected instanceof Expectation.Choice choice)) {
            return;
        }
        List<Candidate> candidates = candidates(choice, choice.elsewhere().orElse(place), faults, line);
        String kind = candidates.stream().map(Candidate::word).sorted().toList().toString();
        if (before.size() >= DEEPEST || !seen.add(before.size() + kind)) {
            return;
        }
        for (Candidate candidate : candidates) {
            if (candidate.group() == CandidateGroup.KEYWORD || candidate.group() == CandidateGroup.LINK) {
                walk(place, tool, Stream.concat(before.stream(), Stream.of(candidate.word())).toList(), seen, faults);
            }
        }
    }

    private static List<Candidate> candidates(
            Expectation.Choice choice, ToolContext place, List<String> faults, String line) {
        List<Candidate> found = new ArrayList<>();
        for (CandidateSource source : choice.all()) {
            source.candidates(place, "").forEach(found::add);
            assertThat(source.what()).as(line).isNotNull();
            assertThat(source.whyNone(place)).as(line).doesNotContain("\n");
        }
        found.stream().filter(candidate -> candidate.word().isBlank() || candidate.description().isBlank())
                .forEach(candidate -> faults.add(line + " offers '" + candidate.word() + "' without a description"));
        return found;
    }

    @Test
    void optionsOfEveryToolAreFoundByTheirDash() {
        List<String> without = new ArrayList<>();
        ToolContext host = machines().get("host");
        for (Tool tool : host.userland().tools().all()) {
            Optional<Expectation> expected =
                    tool.completer().map(completer -> completer.expected(host, List.of(), "-"));
            boolean offers = expected.filter(Expectation.Choice.class::isInstance)
                    .map(choice -> ((Expectation.Choice) choice).all().stream()
                            .anyMatch(source -> source.candidates(host, "-").anyMatch(candidate -> candidate.word().startsWith("-"))))
                    .orElse(false);
            if (!offers) {
                without.add(tool.name());
            }
        }
        assertThat(without).containsExactly("busybox", "console", "dhclient-script", "expr", "false", "insmod", "lsmod", "machine",
                "ovs-appctl", "ovs-dpctl", "ovs-ofctl", "ovs-vsctl", "printf", "qemu-img", "true", "vconfig", "vm", "yes");
    }
}
