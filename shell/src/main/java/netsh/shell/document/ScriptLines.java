package netsh.shell.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads a code block in a shell's language that has no prompts: a list of commands, if it is one. It is none, and not for
 * the lab, where a command is none of the lab's, such as one that builds a program, or where it is the text of a file.
 */
final class ScriptLines {
    private final Vocabulary vocabulary;
    private final List<String> lines;
    private final int firstLine;
    private final Optional<String> place;

    ScriptLines(Vocabulary vocabulary, List<String> lines, int firstLine, Optional<String> place) {
        this.vocabulary = vocabulary;
        this.lines = lines;
        this.firstLine = firstLine;
        this.place = place;
    }

    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        for (int next = 0; next < lines.size(); ) {
            String line = lines.get(next).strip();
            if (line.startsWith("#!")) {
                return List.of();
            }
            if (line.isEmpty() || line.startsWith("#")) {
                next++;
                continue;
            }
            int begin = next;
            StringBuilder command = new StringBuilder(Remarks.withoutRemark(lines.get(next++).strip()));
            while (next < lines.size() && !vocabulary.isComplete(command.toString())) {
                command.append('\n').append(lines.get(next++));
            }
            if (line.startsWith(".") || line.startsWith("/") || !vocabulary.isCommand(line)) {
                return List.of();
            }
            entries.add(new Entry(firstLine + begin, next - begin, "", command.toString(), List.of(), place));
        }
        return entries;
    }
}
