package netsh.commands.grammar;

import java.util.ArrayList;
import java.util.List;

/** Lays synopses out as a usage text. */
final class Usage {
    private static final int WIDTH = 78;
    private static final String FIRST = "Usage: ";
    private static final String NEXT = " ".repeat(FIRST.length());
    private static final String CONTINUATION = " ".repeat(FIRST.length() + 8);

    private Usage() {}

    static String of(List<String> synopses) {
        List<String> lines = new ArrayList<>();
        for (String synopsis : synopses) {
            wrap((lines.isEmpty() ? FIRST : NEXT) + synopsis, lines);
        }
        return String.join("\n", lines);
    }

    private static void wrap(String text, List<String> lines) {
        String rest = text;
        while (rest.length() > WIDTH) {
            int at = breakBefore(rest);
            if (at < 0) {
                break;
            }
            lines.add(rest.substring(0, at));
            rest = CONTINUATION + rest.substring(at).stripLeading();
        }
        lines.add(rest);
    }

    /** Where a line can end: before an optional part, so that none is torn apart; negative where there is no such place. */
    private static int breakBefore(String text) {
        int at = text.lastIndexOf(" [ ", WIDTH);
        return at > CONTINUATION.length() ? at : -1;
    }
}
