package netsh.commands.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;

/** The format of printf(1): conversions and escapes, used again as long as there are arguments. */
public final class PrintfFormat {
    private final String format;
    private final List<String> arguments;
    private final UnaryOperator<String> quote;
    private final StringBuilder out = new StringBuilder();
    private final List<String> errors = new ArrayList<>(0);
    private int next;
    private boolean stopped;

    /**
     * What was printed, and what was wrong with it.
     *
     * @param text   the text to print
     * @param errors messages without the command's name
     */
    public record Result(String text, List<String> errors) {
    }

    /** Formats {@code arguments}; {@code quote} does {@code %q}. */
    public PrintfFormat(String format, List<String> arguments, UnaryOperator<String> quote) {
        this.format = format;
        this.arguments = arguments;
        this.quote = quote;
    }

    /** Carries it out. */
    public Result format() {
        int before;
        do {
            before = next;
            once();
        } while (next < arguments.size() && next > before && !stopped);
        return new Result(out.toString(), errors);
    }

    private void once() {
        int i = 0;
        while (i < format.length() && !stopped) {
            char c = format.charAt(i);
            if (c == '%') {
                i = conversion(i);
            } else if (c == '\\') {
                int end = escapeEnd(i);
                out.append(Escapes.decode(format.substring(i, end), Escapes.Style.PRINTF_FORMAT).text());
                i = end;
            } else {
                out.append(c);
                i++;
            }
        }
    }

    private int escapeEnd(int from) {
        int i = from + 1;
        if (i >= format.length()) {
            return i;
        }
        char c = format.charAt(i);
        int most = c == 'x' ? 2 : c == 'u' ? 4 : c == 'U' ? 8 : 0;
        if (most > 0) {
            i++;
            while (most-- > 0 && i < format.length() && Character.digit(format.charAt(i), 16) >= 0) {
                i++;
            }
            return i;
        }
        int digits = 0;
        while (digits < 3 && i < format.length() && Character.digit(format.charAt(i), 8) >= 0) {
            i++;
            digits++;
        }
        return digits > 0 ? i : from + 2;
    }

    private int conversion(int from) {
        int i = from + 1;
        if (i < format.length() && format.charAt(i) == '%') {
            out.append('%');
            return i + 1;
        }
        StringBuilder flags = new StringBuilder();
        while (i < format.length() && "-+ #0'".indexOf(format.charAt(i)) >= 0) {
            flags.append(format.charAt(i++));
        }
        int[] end = {i};
        int width = number(end);
        if (width < -1) {
            flags.append('-');
            width = -width;
        }
        int precision = -1;
        if (end[0] < format.length() && format.charAt(end[0]) == '.') {
            end[0]++;
            precision = Math.max(0, number(end));
        }
        i = end[0];
        while (i < format.length() && "lhLjzt".indexOf(format.charAt(i)) >= 0) {
            i++;
        }
        if (i >= format.length()) {
            errors.add("`" + format.substring(from) + "': missing format character");
            stopped = true;
            return i;
        }
        convert(format.charAt(i), flags.toString(), width, precision, format.substring(from, i + 1));
        return i + 1;
    }

    /** A width or precision: digits or an argument; -1 for none. */
    private int number(int[] at) {
        if (at[0] < format.length() && format.charAt(at[0]) == '*') {
            at[0]++;
            return (int) integer(argument());
        }
        int start = at[0];
        while (at[0] < format.length() && Character.isDigit(format.charAt(at[0]))) {
            at[0]++;
        }
        return start == at[0] || at[0] - start > 6 ? -1 : Integer.parseInt(format.substring(start, at[0]));
    }

    private String argument() {
        return next < arguments.size() ? arguments.get(next++) : null;
    }

    private void convert(char conversion, String flags, int width, int precision, String whole) {
        switch (conversion) {
            case 's' -> pad(cut(text(argument()), precision), flags, width);
            case 'b' -> {
                Escapes.Decoded decoded = Escapes.decode(text(argument()), Escapes.Style.ECHO);
                pad(cut(decoded.text(), precision), flags, width);
                stopped |= decoded.stopped();
            }
            case 'q' -> pad(quote.apply(text(argument())), flags, width);
            case 'c' -> {
                String text = text(argument());
                pad(text.isEmpty() ? "\0" : text.substring(0, text.offsetByCodePoints(0, 1)), flags, width);
            }
            case 'd', 'i', 'u', 'x', 'X', 'o' -> integer(conversion, flags, width, precision);
            case 'f', 'F', 'e', 'E', 'g', 'G' -> decimal(conversion, flags, width, precision);
            default -> {
                errors.add("`" + conversion + "': invalid format character");
                stopped = true;
            }
        }
    }

    private static String text(String argument) {
        return argument == null ? "" : argument;
    }

    private static String cut(String text, int precision) {
        return precision >= 0 && precision < text.length() ? text.substring(0, precision) : text;
    }

    private void pad(String text, String flags, int width) {
        int blanks = Math.max(0, width - text.codePointCount(0, text.length()));
        if (flags.indexOf('-') >= 0) {
            out.append(text).append(" ".repeat(blanks));
        } else {
            out.append(" ".repeat(blanks)).append(text);
        }
    }

    private void integer(char conversion, String flags, int width, int precision) {
        long value = integer(argument());
        boolean signed = conversion == 'd' || conversion == 'i';
        String digits = switch (conversion) {
            case 'd', 'i' -> value == Long.MIN_VALUE ? "9223372036854775808" : Long.toString(Math.abs(value));
            case 'u' -> Long.toUnsignedString(value);
            case 'o' -> (flags.indexOf('#') >= 0 ? "0" : "") + Long.toOctalString(value);
            case 'x' -> Long.toHexString(value);
            default -> Long.toHexString(value).toUpperCase(Locale.ROOT);
        };
        String sign = signed && value < 0 ? "-" : signed && flags.indexOf('+') >= 0 ? "+"
                : signed && flags.indexOf(' ') >= 0 ? " " : "";
        if ((conversion == 'x' || conversion == 'X') && flags.indexOf('#') >= 0 && value != 0) {
            sign = "0" + conversion;
        }
        padNumber(sign, "0".repeat(Math.max(0, precision - digits.length())) + digits, flags, width, precision < 0);
    }

    private void padNumber(String sign, String digits, String flags, int width, boolean zerosAllowed) {
        int blanks = Math.max(0, width - sign.length() - digits.length());
        if (flags.indexOf('-') >= 0) {
            out.append(sign).append(digits).append(" ".repeat(blanks));
        } else if (flags.indexOf('0') >= 0 && zerosAllowed) {
            out.append(sign).append("0".repeat(blanks)).append(digits);
        } else {
            out.append(" ".repeat(blanks)).append(sign).append(digits);
        }
    }

    /** The number an argument stands for: decimal, octal, hexadecimal, or the code of a quoted character. */
    private long integer(String argument) {
        String text = argument == null ? "" : argument.strip();
        if (text.isEmpty()) {
            if (argument != null && !argument.equals(text)) {
                errors.add(argument + ": invalid number");
            }
            return 0;
        }
        if (text.length() > 1 && (text.charAt(0) == '"' || text.charAt(0) == '\'')) {
            return text.codePointAt(1);
        }
        boolean negative = text.charAt(0) == '-';
        String body = negative || text.charAt(0) == '+' ? text.substring(1) : text;
        int radix = body.startsWith("0x") || body.startsWith("0X") ? 16 : body.startsWith("0") && body.length() > 1
                ? 8 : 10;
        int end = radix == 16 ? 2 : 0;
        long value = 0;
        while (end < body.length() && Character.digit(body.charAt(end), radix) >= 0) {
            value = value * radix + Character.digit(body.charAt(end++), radix);
        }
        if (end < body.length() || body.isEmpty()) {
            errors.add(argument + ": invalid " + (radix == 8 && Character.isDigit(body.charAt(end)) ? "octal number"
                    : "number"));
        }
        return negative ? -value : value;
    }

    private void decimal(char conversion, String flags, int width, int precision) {
        String argument = argument();
        double value = 0;
        if (argument != null && !argument.isBlank()) {
            try {
                value = Double.parseDouble(argument.strip());
            } catch (NumberFormatException e) {
                errors.add(argument + ": invalid number");
            }
        }
        String digits = decimal(conversion, Math.abs(value), precision < 0 ? 6 : precision);
        String sign = value < 0 ? "-" : flags.indexOf('+') >= 0 ? "+" : flags.indexOf(' ') >= 0 ? " " : "";
        padNumber(sign, digits, flags, width, true);
    }

    /** A number that is not negative, as C's printf writes it. */
    static String decimal(char conversion, double value, int precision) {
        String digits = switch (conversion) {
            case 'f', 'F' -> new java.math.BigDecimal(value).setScale(precision, java.math.RoundingMode.HALF_EVEN)
                    .toPlainString();
            case 'e', 'E' -> String.format(Locale.ROOT, "%." + precision + "e", value);
            default -> shortest(value, precision == 0 ? 1 : precision);
        };
        return Character.isUpperCase(conversion) ? digits.toUpperCase(Locale.ROOT) : digits;
    }

    private static String shortest(double value, int significant) {
        if (value == 0) {
            return "0";
        }
        String scientific = String.format(Locale.ROOT, "%." + (significant - 1) + "e", value);
        int exponent = Integer.parseInt(scientific.substring(scientific.indexOf('e') + 1));
        if (exponent < -4 || exponent >= significant) {
            String mantissa = scientific.substring(0, scientific.indexOf('e'));
            return withoutZeros(mantissa) + scientific.substring(scientific.indexOf('e'));
        }
        return withoutZeros(new java.math.BigDecimal(value).setScale(significant - 1 - exponent,
                java.math.RoundingMode.HALF_EVEN).toPlainString());
    }

    private static String withoutZeros(String digits) {
        if (digits.indexOf('.') < 0) {
            return digits;
        }
        String stripped = digits.replaceAll("0+$", "");
        return stripped.endsWith(".") ? stripped.substring(0, stripped.length() - 1) : stripped;
    }
}
