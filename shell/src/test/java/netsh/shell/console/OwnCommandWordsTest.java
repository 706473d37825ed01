package netsh.shell.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import netsh.commands.editing.LineCompletion;
import netsh.shell.command.OwnCommands;
import netsh.shell.command.Workbench;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.session.Session;
import org.junit.jupiter.api.Test;

/** What completes behind the console's own commands; the cursor stands at the end. */
class OwnCommandWordsTest {
    @Test
    void namesThatMayFollowAreOffered() {
        assertThat(offered("man ip-n")).containsExactly("ip-netns");
        assertThat(offered("help brct")).containsExactly("brctl");
        assertThat(offered("help und")).containsExactly("undo");
        assertThat(offered("goto ")).containsExactly("router");
        assertThat(offered("branch ")).containsExactly("main");
    }

    @Test
    void whereNothingFitsTheReasonIsTold() {
        assertThat(complete("man frob").reason()).hasValueSatisfying(reason ->
                assertThat(reason).startsWith("expected here: PAGE, A page, such as ip-netns"));
    }

    private static List<String> offered(String line) {
        return complete(line).insertions().stream().map(found -> found.text()).toList();
    }

    private static LineCompletion complete(String line) {
        try (Session session = Session.unrecorded(1, SimulatedLab::new)) {
            session.run("ip netns add r1", (octets, offset, length) -> {});
            session.mark("router");
            PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
            Workbench workbench = new Workbench(session, null, Path.of("."), nowhere, nowhere);
            return new OwnCommandWords(() -> workbench).complete(OwnCommands.find(line).orElseThrow(), line);
        }
    }
}
