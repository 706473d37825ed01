package netsh.commands.iptables;

import java.util.ArrayList;
import java.util.List;

/** Turns the long options of a small tool, whose short forms are their first letters, into those. */
final class LongOptions {
    private LongOptions() {}

    static List<String> shorten(List<String> arguments, String... names) {
        List<String> shortened = new ArrayList<>();
        for (String argument : arguments) {
            shortened.addAll(shorten(argument, names));
        }
        return shortened;
    }

    private static List<String> shorten(String argument, String... names) {
        int equals = argument.indexOf('=');
        String name = equals < 0 ? argument : argument.substring(0, equals);
        for (String candidate : names) {
            if (name.length() > 3 && ("--" + candidate).startsWith(name)) {
                String letter = "-" + candidate.charAt(0);
                return equals < 0 ? List.of(letter) : List.of(letter, argument.substring(equals + 1));
            }
        }
        return List.of(argument);
    }
}
