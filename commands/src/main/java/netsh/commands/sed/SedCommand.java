package netsh.commands.sed;

import java.util.regex.Pattern;

/**
 * A command of a script.
 *
 * @param first the address it is for, or begins to be for; null for every line
 * @param last the address where it ceases to be; null where it has one address
 * @param negated whether it is for all other lines ({@code !})
 * @param function what it does
 */
record SedCommand(Address first, Address last, boolean negated, Function function) {
    /** What a command does. */
    sealed interface Function {
        /** A function of one letter without an argument. */
        record Letter(char letter) implements Function {}

        /** a, i or c with its text. */
        record Text(char letter, String text) implements Function {}

        /** q or Q with an exit status. */
        record Quit(boolean prints, int status) implements Function {}

        /** b, t or T; the label is empty for the end of the script. */
        record Branch(char letter, String label) implements Function {}

        /** A label. */
        record Label(String name) implements Function {}

        /** The beginning of a block; {@code end} is the index of its closing brace. */
        record Block(int end) implements Function {}

        /** The end of a block. */
        record BlockEnd() implements Function {}

        /** r or w with a file. */
        record File(char letter, String name) implements Function {}

        /** y: characters for characters. */
        record Transliterate(String from, String to) implements Function {}

        /**
         * s.
         *
         * @param pattern what is replaced; null means the pattern used last
         * @param replacement by what
         * @param occurrence the first occurrence that is replaced, from 1
         * @param global whether all from there on are
         * @param prints whether the line is printed where something was replaced
         * @param file where to write such a line, null for nowhere
         */
        record Substitute(
                Pattern pattern, Replacement replacement, int occurrence, boolean global, boolean prints, String file)
                implements Function {}
    }
}
