package netsh.commands.grammar;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.completion.Links;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.Expectation;
import org.junit.jupiter.api.Test;

class GrammarTest {
    private static final Clauses<List<String>> SETTINGS = Clauses.<List<String>>builder()
            .flag(exact("up"), "set it up", request -> request.add("up"))
            .value(exact("mtu"), "the largest packet", Slot.text("MTU"), (request, mtu) -> request.add("mtu=" + mtu))
            .value(prefix("master"), "the bridge", Slot.text("DEVICE", Links.ALL),
                    (request, master) -> request.add("master=" + master))
            .help()
            .plain(exact("dev"), "the link", Slot.text("DEVICE", Links.ALL), (request, device) -> {
                if (request.stream().anyMatch(part -> part.startsWith("dev="))) {
                    throw CommandLineException.garbage("dev", device);
                }
                request.add("dev=" + device);
            })
            .build();

    private final List<String> performed = new ArrayList<>();
    private final Menu<String> tool = Menu.<String>of("ip", "a tool")
            .entry(prefix("address"), command("address"))
            .entry(prefix("addrlabel"), command("addrlabel"))
            .entry(prefix("link"), Menu.<String>of("ip link", "links")
                    .entry(prefix("set").or(prefix("change")), command("set"))
                    .help()
                    .build())
            .build();

    private Command<String, List<String>> command(String name) {
        return new Command<>("does " + name, context -> new ArrayList<>(), SETTINGS, (context, request) -> {
            performed.add(name + request);
            return 0;
        });
    }

    private String run(String line) {
        try {
            tool.parse(Arguments.of(List.of(line.split(" "))), "").perform();
            return String.join(" ", performed);
        } catch (CommandLineException refusal) {
            return refusal.getMessage() + " " + refusal.exitStatus();
        } catch (netsh.network.error.NetException impossible) {
            throw new AssertionError(impossible);
        }
    }

    @Test
    void theFirstEntryThatAcceptsAnAbbreviationWins() {
        assertThat(run("a up")).isEqualTo("address[up]");
    }

    @Test
    void clausesStandInAnyOrderAndTheNoiseWordIsOptional() {
        assertThat(run("l s mtu 9 v0 mas br0")).isEqualTo("set[mtu=9, dev=v0, master=br0]");
        performed.clear();
        assertThat(run("link change dev v0")).isEqualTo("set[dev=v0]");
    }

    @Test
    void refusalsAreTheToolsOwn() {
        assertThat(run("x")).isEqualTo("Command \"x\" is unknown, try \"ip help\". 255");
        assertThat(run("link set v0 mt")).isEqualTo("Error: either \"dev\" is duplicate, or \"mt\" is a garbage. 255");
        assertThat(run("link set v0 mtu")).isEqualTo("Command line is not complete. Try option \"help\" 255");
    }

    @Test
    void helpIsWrittenFromTheGrammar() {
        assertThat(run("link help")).isEqualTo("""
                Usage: ip link set [ [ dev ] DEVICE ] [ up ] [ mtu MTU ] [ master DEVICE ]
                       ip link help 255""");
    }

    @Test
    void completingIsParsingUpToTheCursor() {
        assertThat(expectedBehind("")).containsExactly("address", "addrlabel", "link");
        assertThat(expectedBehind("link set mtu 1500 ")).containsExactly("DEVICE", "up", "mtu", "master", "help", "dev");
        assertThat(expectedBehind("link set master ")).containsExactly("DEVICE");
        assertThat(expectedBehind("link set mtu ")).containsExactly("MTU");
        assertThat(expectedBehind("link fly ")).isEmpty();
        assertThat(performed).isEmpty();
    }

    private List<String> expectedBehind(String line) {
        List<String> before = line.isEmpty() ? List.of() : List.of(line.split(" "));
        return Completion.expected(before, "", arguments -> tool.parse(arguments, "")) instanceof Expectation.Choice choice
                ? choice.sources().stream().map(CandidateSource::what).toList() : List.of();
    }

    @Test
    void wordsAreNotReadPastTheirEnd() {
        assertThatThrownBy(() -> Arguments.of(List.of()).take()).isInstanceOf(CommandLineException.class);
    }
}
