package netsh.commands.editing;

import java.util.List;
import java.util.stream.Collectors;
import netsh.commands.process.MemoryFile;
import netsh.commands.process.NullFile;
import netsh.commands.shell.Shell;
import netsh.commands.tool.Candidate;
import netsh.commands.world.World;

/** A lab whose lines are looked at while they are typed; a bar in a line is the cursor. */
final class TypedLines implements AutoCloseable {
    private final World world = new World(7);
    private final Shell shell;

    TypedLines(String... commands) {
        shell = world.shell(new NullFile(), new MemoryFile());
        for (String command : commands) {
            shell.run(command);
        }
    }

    Shell shell() {
        return shell;
    }

    private LineCompletion at(String line, boolean everything) {
        int cursor = line.lastIndexOf('|');
        return new LineCompleter(Typist.at(shell)).at(line.substring(0, cursor) + line.substring(cursor + 1), cursor, everything);
    }

    /** The candidates, in their order. */
    List<String> words(String line) {
        return at(line, false).insertions().stream().map(Insertion::candidate).map(Candidate::word).toList();
    }

    /** The candidates with all that is usually left out. */
    List<String> everything(String line) {
        return at(line, true).insertions().stream().map(Insertion::candidate).map(Candidate::word).toList();
    }

    /** The lines that the candidates make, up to the cursor. */
    List<String> lines(String line) {
        LineCompletion completion = at(line, false);
        return completion.insertions().stream()
                .map(insertion -> line.substring(0, completion.start()) + insertion.text()).toList();
    }

    /** The first candidate and what it is. */
    String first(String line) {
        return at(line, false).insertions().stream().findFirst().map(Insertion::candidate)
                .map(candidate -> candidate.word() + ": " + candidate.description()).orElse("");
    }

    /** Why there is none. */
    String reason(String line) {
        return at(line, false).reason().orElse("");
    }

    /** A line's parts with what they are; plain parts are left out. */
    String colours(String line) {
        return new LineHighlighter(Typist.at(shell)).spans(line).stream()
                .map(span -> line.substring(span.start(), span.end()) + ":" + span.kind())
                .collect(Collectors.joining(" "));
    }

    @Override
    public void close() {
        world.close();
    }
}
