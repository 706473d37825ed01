package netsh.shell.topology;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import netsh.shell.command.OwnCommands;
import netsh.shell.command.Workbench;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptReader;
import netsh.shell.script.Step;
import netsh.shell.session.Session;

/** What {@code topo} prints in a session of some commands. */
final class TypedTopo {
    private TypedTopo() {}

    static String after(List<String> commands, String line) {
        StringWriter printed = new StringWriter();
        try (Session session = Session.unrecorded(1, SimulatedLab::new)) {
            commands.forEach(command -> session.run(command, (octets, offset, length) -> {}));
            PrintWriter writer = new PrintWriter(printed);
            Workbench workbench = new Workbench(session, null, Path.of("."), writer, writer);
            int status = OwnCommands.run(OwnCommands.find(line).orElseThrow(), line, workbench);
            writer.flush();
            return printed + (status == 0 ? "" : "[exit " + status + "]\n");
        }
    }

    static List<String> script(String name) throws IOException, ScriptException {
        return ScriptReader.read(name, Files.readAllBytes(Path.of("../scripts", name))).steps().stream()
                .map(Step::command)
                .toList();
    }
}
