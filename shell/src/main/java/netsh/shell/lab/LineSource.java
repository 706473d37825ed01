package netsh.shell.lab;

import java.util.Optional;

/** Where a command that reads a terminal gets its lines from. */
@FunctionalInterface
public interface LineSource {
    /** The next line without its end, or empty where the person ends the input; waits for it. */
    Optional<String> readLine(String prompt);
}
