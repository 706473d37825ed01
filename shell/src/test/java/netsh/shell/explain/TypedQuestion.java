package netsh.shell.explain;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import netsh.shell.command.OwnCommands;
import netsh.shell.command.Workbench;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.session.Session;

/**
 * What an own command prints, results and complaints, and how it ends, in a session of some commands.
 *
 * @param status its exit status
 * @param output what it printed
 */
record TypedQuestion(int status, String output) {
    /** Types commands and then a question. */
    static TypedQuestion ask(List<String> commands, String line) {
        StringWriter printed = new StringWriter();
        try (Session session = Session.unrecorded(1, SimulatedLab::new)) {
            commands.forEach(command -> session.run(command, (octets, offset, length) -> {}));
            PrintWriter writer = new PrintWriter(printed);
            Workbench workbench = new Workbench(session, null, Path.of("."), writer, writer);
            int status = OwnCommands.run(OwnCommands.find(line).orElseThrow(), line, workbench);
            writer.flush();
            return new TypedQuestion(status, printed.toString());
        }
    }
}
