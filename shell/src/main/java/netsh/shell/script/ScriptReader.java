package netsh.shell.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.shell.Shell;
import netsh.commands.shell.syntax.CommandExtent;

/** Reads the .nsh format. */
public final class ScriptReader {
    private final String name;
    private final List<ScriptText.Line> lines;
    private final Directives directives;
    private final List<Step> steps = new ArrayList<>();
    private Optional<Truncation> truncation = Optional.empty();
    private int next;

    private ScriptReader(String name, List<ScriptText.Line> lines) {
        this.name = name;
        this.lines = lines;
        directives = new Directives(name);
    }

    /** The script in the octets of a file, which messages call {@code name}. */
    public static Script read(String name, byte[] octets) throws ScriptException {
        return read(name, ScriptText.of(name, octets));
    }

    static Script read(String name, ScriptText text) throws ScriptException {
        return new ScriptReader(name, text.lines()).script();
    }

    private Script script() throws ScriptException {
        while (next < lines.size()) {
            String line = line(next);
            if (line.startsWith("#@")) {
                directives.read(line, next + 1, steps.size());
                next++;
            } else if (Expectations.isLine(line)) {
                throw new ScriptException(name, next + 1, "no command stands directly above this line: #>, #? and #^C "
                        + "belong below the command that they speak of; a comment begins with '# '");
            } else if (line.isBlank() || line.startsWith("#")) {
                next++;
            } else {
                readStep();
            }
        }
        return new Script(name, directives.header(), steps, directives.marks(), truncation);
    }

    private String line(int index) {
        return lines.get(index).text();
    }

    private void readStep() throws ScriptException {
        int start = next;
        CommandText command = command(start);
        next = start + command.lines();
        if (command.missing().isPresent()) {
            truncation = Optional.of(new Truncation(start + 1, lines.size(), command.missing().get()));
            return;
        }
        Expectations expectations = new Expectations(name);
        while (next < lines.size() && Expectations.isLine(line(next))) {
            expectations.read(line(next), next + 1);
            next++;
        }
        steps.add(expectations.of(start + 1, command.text()));
    }

    /** The command that begins at a line: looked for in ever more lines, since most have one. */
    private CommandText command(int start) {
        for (int window = 1; ; window = Math.min(2 * window, lines.size() - start)) {
            StringBuilder text = new StringBuilder(line(start));
            for (int i = start + 1; i < start + window; i++) {
                text.append('\n').append(line(i));
            }
            CommandExtent extent = Shell.firstCommand(text.toString(), start + 1);
            boolean whole = extent.missing().isEmpty();
            if (whole || start + window == lines.size()) {
                String command = text.substring(0, extent.end());
                return new CommandText(command, 1 + (int) command.chars().filter(c -> c == '\n').count(), extent.missing());
            }
        }
    }

    /**
     * A command as it stands in the file.
     *
     * @param text its text without a final newline
     * @param lines how many lines it takes
     * @param missing what it still wants, at the end of the file
     */
    private record CommandText(String text, int lines, Optional<String> missing) {}
}
