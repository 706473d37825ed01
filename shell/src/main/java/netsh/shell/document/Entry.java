package netsh.shell.document;

import java.util.List;
import java.util.Optional;

/**
 * A command in a document, and what the text shows below it.
 *
 * @param line where it stands, from 1
 * @param lines how many lines it takes
 * @param indent the white space before its prompt
 * @param command the command without its prompt and without remarks
 * @param output what stands below it, without the indent; for an editor the contents of the file
 * @param place the name of the machine that it was typed at, where the text says so
 */
record Entry(int line, int lines, String indent, String command, List<String> output, Optional<String> place) {
    Entry {
        output = List.copyOf(output);
    }

    /** The line, from 1, where the output begins, or would begin. */
    int outputLine() {
        return line + lines;
    }

    /** The command on one line, for a report. */
    String shortCommand() {
        String first = command.lines().findFirst().orElse("");
        return command.indexOf('\n') < 0 ? first : first + " …";
    }
}
