package netsh.commands.coreutils;

import java.math.BigDecimal;
import java.util.OptionalLong;

/** Intervals as sleep and timeout take them: a number with a fraction and a unit s, m, h or d. */
final class Durations {
    private static final BigDecimal NANOS_PER_SECOND = BigDecimal.valueOf(1_000_000_000L);

    private Durations() {
    }

    /** The interval in nanoseconds; empty where the text is none. */
    static OptionalLong parse(String text) {
        if (text.equals("infinity") || text.equals("inf")) {
            return OptionalLong.of(Long.MAX_VALUE);
        }
        if (!text.matches("\\+?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)(e[0-9]{1,2})?[smhd]?")) {
            return OptionalLong.empty();
        }
        char last = text.charAt(text.length() - 1);
        int factor = switch (last) {
            case 'm' -> 60;
            case 'h' -> 3600;
            case 'd' -> 86400;
            default -> 1;
        };
        String number = Character.isLetter(last) ? text.substring(0, text.length() - 1) : text;
        BigDecimal nanos = new BigDecimal(number).multiply(BigDecimal.valueOf(factor)).multiply(NANOS_PER_SECOND);
        return OptionalLong.of(nanos.min(BigDecimal.valueOf(Long.MAX_VALUE)).longValue());
    }
}
