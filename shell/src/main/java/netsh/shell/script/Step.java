package netsh.shell.script;

import java.util.List;
import java.util.Optional;

/**
 * One step of a script: a command in the shell language, and what its author expects of it.
 *
 * @param line where it begins in the file, from 1
 * @param command its text, of several lines where the language needs them, without a final newline
 * @param expectedOutput the lines that it shall print, where the script says so
 * @param expectedStatus the exit status that it shall have, where the script says so
 * @param interruption after how much virtual time it was interrupted, in nanoseconds, where it was
 */
public record Step(
        int line,
        String command,
        Optional<List<String>> expectedOutput,
        Optional<Integer> expectedStatus,
        Optional<Long> interruption) {
    /** Keeps its own copy of the lines. */
    public Step {
        expectedOutput = expectedOutput.map(List::copyOf);
    }
}
