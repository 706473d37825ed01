package netsh.commands.completion;

import java.util.List;

/**
 * An option as a person may type it.
 *
 * @param names its spellings with their dashes, such as {@code -n} and {@code --lines}
 * @param argument the placeholder of its argument; empty where it takes none
 * @param optional whether the argument may be left out; it then stands in the same word
 * @param summary what it does, in a few words; empty for an option that is only known so that it can be refused
 */
public record Option(List<String> names, String argument, boolean optional, String summary) {
    /** Keeps its own copy. */
    public Option {
        names = List.copyOf(names);
    }

    /** Whether its argument is the next word, where none stands in the same one. */
    boolean takesNextWord() {
        return !argument.isEmpty() && !optional;
    }

    /** Whether a letter stands for it. */
    boolean hasLetter(char letter) {
        return names.contains("-" + letter);
    }

    /** Whether it is written with two dashes. */
    static boolean isLong(String name) {
        return name.startsWith("--");
    }

    /** What completion shows beside it: what it does, and its argument where it takes one. */
    String description() {
        String first = summary.lines().findFirst().orElse("").strip();
        String text = first.endsWith(".") && !first.endsWith("..") ? first.substring(0, first.length() - 1) : first;
        return argument.isEmpty() ? text : text + " (" + argument + ")";
    }
}
