package netsh.commands.awk;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A value: a number, a string, or a string that came from the input and counts as a number where it looks like one.
 *
 * @param text the string; null where the value is a number
 * @param number the number, also of a string
 * @param numeric whether it compares as a number
 */
record Value(String text, double number, boolean numeric) {
    static final Pattern NUMBER_PREFIX = Pattern.compile("[-+]?([0-9]+\\.?[0-9]*|\\.[0-9]+)([eE][-+]?[0-9]+)?");

    /** What a variable is before anything was assigned: an empty string and zero. */
    static final Value UNSET = new Value("", 0, true);

    private static final double EXACT = 1L << 53;

    static Value of(double number) {
        return new Value(null, number, true);
    }

    static Value of(boolean truth) {
        return of(truth ? 1 : 0);
    }

    static Value of(String text) {
        return new Value(text, leadingNumber(text), false);
    }

    /** A field, or another string from outside the program. */
    static Value ofInput(String text) {
        String stripped = text.strip();
        return new Value(text, leadingNumber(text), NUMBER_PREFIX.matcher(stripped).matches());
    }

    private static double leadingNumber(String text) {
        Matcher number = NUMBER_PREFIX.matcher(text.stripLeading());
        return number.lookingAt() ? Double.parseDouble(number.group()) : 0;
    }

    boolean isTrue() {
        return numeric ? number != 0 : !text.isEmpty();
    }

    /** The value as a string; numbers that are whole print as such, others by {@code format} (CONVFMT, OFMT). */
    String string(String format) {
        if (text != null) {
            return text;
        }
        if (number == Math.rint(number) && Math.abs(number) < EXACT) {
            return Long.toString((long) number);
        }
        if (Double.isNaN(number)) {
            return "nan";
        }
        if (Double.isInfinite(number)) {
            return number > 0 ? "inf" : "-inf";
        }
        return Format.format(format, java.util.List.of(this), format);
    }

    /** Compares as numbers where both are, else as strings. */
    int compareTo(Value other, String format) {
        if (numeric && other.numeric) {
            return Double.compare(number, other.number);
        }
        return string(format).compareTo(other.string(format));
    }

    /** The number in the shortest form of {@code %g} with so many significant digits. */
    static String general(double number, int precision, boolean keepsZeros) {
        if (number == 0) {
            return "0";
        }
        int digits = precision == 0 ? 1 : precision;
        String scientific = String.format(Locale.ROOT, "%." + (digits - 1) + "e", number);
        int exponent = Integer.parseInt(scientific.substring(scientific.indexOf('e') + 1));
        if (exponent < -4 || exponent >= digits) {
            String mantissa = scientific.substring(0, scientific.indexOf('e'));
            return (keepsZeros ? mantissa : strip(mantissa)) + scientific.substring(scientific.indexOf('e'));
        }
        String plain = new BigDecimal(number).setScale(Math.max(0, digits - 1 - exponent), java.math.RoundingMode.HALF_EVEN)
                .toPlainString();
        return keepsZeros ? plain : strip(plain);
    }

    private static String strip(String number) {
        return number.indexOf('.') < 0 ? number : number.replaceAll("0+$", "").replaceAll("\\.$", "");
    }
}
