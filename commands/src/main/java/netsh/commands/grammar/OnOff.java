package netsh.commands.grammar;

import netsh.commands.completion.Words;

/** The words "on" and "off". */
public final class OnOff {
    private OnOff() {}

    /** A place for one of them behind {@code keyword}, which the refusal of another word names. */
    public static Slot<Boolean> slot(String keyword) {
        return new Slot<>("{ on | off }", word -> read(keyword, word), Words.of("on: switched on", "off: switched off"));
    }

    /** The same where iproute2 chooses from a list of words, and says so in the refusal; the tool exits with 1. */
    public static Slot<Boolean> oneOf(String keyword) {
        return oneOf(keyword, 1);
    }

    /** The same with another exit status of the refusal. */
    public static Slot<Boolean> oneOf(String keyword, int exitStatus) {
        return new Slot<>("{ on | off }", word -> {
            if (word.equals("on") || word.equals("off")) {
                return word.equals("on");
            }
            throw new CommandLineException("Error: argument of \"" + keyword
                    + "\" must be one of \"off\", \"on\", not \"" + word + "\"", exitStatus);
        }, Words.of("on: switched on", "off: switched off"));
    }

    private static boolean read(String keyword, String word) throws CommandLineException {
        if (word.equals("on") || word.equals("off")) {
            return word.equals("on");
        }
        throw new CommandLineException(
                "Error: argument of \"" + keyword + "\" must be \"on\" or \"off\", not \"" + word + "\"", 1);
    }
}
