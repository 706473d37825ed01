package netsh.shell.command.help;

import java.util.List;

/** The examples of commands that have no manual page: one text for all, with a command's name as the heading. */
final class Examples {
    private Examples() {}

    /** The lines to type in a fresh lab; none where there is no example. */
    static List<String> of(String command) {
        return Sections.of(Sections.resource("examples.txt").orElseThrow()).getOrDefault(command, List.of());
    }
}
