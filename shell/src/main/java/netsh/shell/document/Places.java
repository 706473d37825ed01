package netsh.shell.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the commands of a session are typed: at the host, at a virtual machine or a namespace that the text names beside
 * them, or in a shell that an earlier command opened in one.
 */
final class Places {
    private static final Pattern SHELL = Pattern.compile("(?:sudo\\s+)?(ip netns exec \\S+|console \\S+)"
            + "(\\s+(?:/bin/|/usr/bin/)?(?:ba|z|a)?sh(?:\\s+-i?l?)?)?");

    private final UnaryOperator<String> query;
    private final Deque<String> opened = new ArrayDeque<>();

    /**
     * Places of a lab.
     *
     * @param query runs a command and answers with what it prints
     */
    Places(UnaryOperator<String> query) {
        this.query = query;
    }

    /** Takes note of a command that opens a shell somewhere, or leaves it: such a command is not run by itself. */
    boolean moves(String command) {
        Matcher shell = SHELL.matcher(command.strip());
        boolean opens = shell.matches() && (shell.group(2) != null || shell.group(1).startsWith("console "));
        if (opens) {
            opened.push(shell.group(1).replaceFirst("^console ", "vm exec "));
            return true;
        }
        boolean leaves = command.strip().matches("(?:exit|logout)(?: [0-9]+)?|\\^D|\\^\\]");
        if (leaves && !opened.isEmpty()) {
            opened.pop();
        }
        return leaves;
    }

    /** The command that has to be run at the host for a command to run at its place. */
    String at(Optional<String> place, String command) {
        Optional<String> prefix = place.flatMap(this::prefixOf).or(() -> Optional.ofNullable(opened.peek()));
        return prefix.map(words -> words + " " + argument(words, command)).orElse(command);
    }

    private Optional<String> prefixOf(String place) {
        boolean machine = query.apply("vm list").lines().skip(1).anyMatch(line -> line.startsWith(place + " "));
        if (machine) {
            return Optional.of("vm exec " + place);
        }
        boolean namespace = query.apply("ip netns list").lines().anyMatch(line -> line.split(" ")[0].equals(place));
        return namespace ? Optional.of("ip netns exec " + place) : Optional.empty();
    }

    private static String argument(String prefix, String command) {
        String quoted = "'" + command.replace("'", "'\\''") + "'";
        if (prefix.startsWith("vm exec ")) {
            return quoted;
        }
        return command.matches("[\\w\\s./:,=@%+-]*") ? command : "sh -c " + quoted;
    }
}
