package netsh.shell.script;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * One step of a script: a command in the shell language, and what its author expects of it.
 *
 * @param line where it begins in the file, from 1
 * @param command its text, of several lines where the language needs them, without a final newline
 * @param expectedOutput what it shall print, as {@link PrintedText} has it, where the script says so
 * @param expectedStatus the exit status that it shall have, where the script says so; else it is 0
 * @param interruptions how long after its begin Ctrl-C was pressed, in virtual time, each time and in order
 */
public record Step(
        int line,
        String command,
        Optional<String> expectedOutput,
        Optional<Integer> expectedStatus,
        List<Duration> interruptions) {
    /** Keeps its own copy of the interruptions. */
    public Step {
        interruptions = List.copyOf(interruptions);
    }

    /** A command of which nothing is expected but that it succeeds. */
    public Step(int line, String command) {
        this(line, command, Optional.empty(), Optional.empty(), List.of());
    }

    /** The same step so many lines further down. */
    Step movedBy(int lines) {
        return new Step(line + lines, command, expectedOutput, expectedStatus, interruptions);
    }

    /** How many lines of the file its command takes. */
    int commandLines() {
        return 1 + (int) command.chars().filter(character -> character == '\n').count();
    }
}
