package netsh.commands.editing;

import java.util.List;
import netsh.commands.shell.syntax.SyntaxPart;
import netsh.commands.shell.syntax.Word;

/**
 * A part of a command line.
 *
 * @param kind what it is in the shell language
 * @param word the word, null for parts that are none
 * @param start where it begins
 * @param end where it ends
 * @param command the words of the simple command that it is one of, so far as they have been read; empty for others
 */
record LinePart(SyntaxPart kind, Word word, int start, int end, List<LinePart> command) {
    /** The words of its command that stand before it. */
    List<LinePart> before() {
        return command.subList(0, command.indexOf(this));
    }
}
