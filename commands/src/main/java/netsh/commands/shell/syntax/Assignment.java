package netsh.commands.shell.syntax;

import java.util.List;

/**
 * An assignment before a command or on its own.
 *
 * @param name      the variable
 * @param subscript the index of an array's element, null for none
 * @param append    whether it adds to the value ({@code +=})
 * @param value     the value; null where the value is a list
 * @param list      the words of {@code name=(...)}, null where there is a value
 */
public record Assignment(String name, Word subscript, boolean append, Word value, List<Word> list) {
}
