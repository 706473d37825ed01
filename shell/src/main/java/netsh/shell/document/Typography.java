package netsh.shell.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Characters that only look like those of a shell's language: a word processor or an input method put them in. */
final class Typography {
    private static final Map<Integer, String> LOOK_ALIKES = new TreeMap<>(Map.ofEntries(
            Map.entry(0x2013, "-"), Map.entry(0x2014, "--"), Map.entry(0x2212, "-"), Map.entry(0x2010, "-"),
            Map.entry(0x201c, "\""), Map.entry(0x201d, "\""), Map.entry(0x201e, "\""), Map.entry(0x2018, "'"),
            Map.entry(0x2019, "'"), Map.entry(0x00a0, " "), Map.entry(0x200b, ""), Map.entry(0x3002, ".")));

    private Typography() {}

    /** The command that was meant. */
    static String corrected(String command) {
        StringBuilder corrected = new StringBuilder();
        command.codePoints().forEach(c -> corrected.append(LOOK_ALIKES.containsKey(c) ? LOOK_ALIKES.get(c) : ascii(c)));
        return corrected.toString();
    }

    /** In words, the first such character of a command. */
    static Optional<String> describe(String command) {
        return command.codePoints()
                .filter(c -> LOOK_ALIKES.containsKey(c) || !ascii(c).equals(Character.toString(c)))
                .mapToObj(c -> String.format(Locale.ROOT, "U+%04X (%s)", c, Character.getName(c).toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** Full-width forms as their ASCII ones; what has no such form as it is. */
    private static String ascii(int c) {
        boolean fullWidth = (c >= 0xff01 && c <= 0xff5e) || c == 0x3000;
        return fullWidth ? Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC) : Character.toString(c);
    }
}
