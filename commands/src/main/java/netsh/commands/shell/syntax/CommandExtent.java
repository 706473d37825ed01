package netsh.commands.shell.syntax;

import java.util.Optional;

/**
 * How far a command reaches in a text.
 *
 * @param end the index behind its last character; the newline that ends it is not its own
 * @param missing what it still wants, as bash says it; empty for a whole command
 */
public record CommandExtent(int end, Optional<String> missing) {
    static CommandExtent to(int end) {
        return new CommandExtent(end, Optional.empty());
    }

    static CommandExtent unfinished(String text, String missing) {
        return new CommandExtent(text.length(), Optional.of(missing));
    }
}
