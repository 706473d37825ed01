package netsh.commands.awk;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** printf's formats. */
final class Format {
    private static final Pattern DIRECTIVE = Pattern.compile("%([-+ #0]*)(\\*|[0-9]+)?(?:\\.(\\*|[0-9]*))?[hlLqjzt]*([a-zA-Z%])");
    private static final int WIDEST = 4096;

    private final List<Value> arguments;
    private final String convfmt;
    private int next;

    private Format(List<Value> arguments, String convfmt) {
        this.arguments = arguments;
        this.convfmt = convfmt;
    }

    static String format(String format, List<Value> arguments, String convfmt) {
        return new Format(arguments, convfmt).expand(format);
    }

    private String expand(String format) {
        StringBuilder result = new StringBuilder();
        Matcher directive = DIRECTIVE.matcher(format);
        int copied = 0;
        while (directive.find()) {
            result.append(format, copied, directive.start());
            result.append(convert(directive));
            copied = directive.end();
        }
        return result.append(format, copied, format.length()).toString();
    }

    private Value take() {
        if (next == arguments.size()) {
            throw new AwkException("not enough arguments passed to sprintf or printf");
        }
        return arguments.get(next++);
    }

    private int count(String text) {
        int count = text.equals("*") ? (int) take().number() : text.isEmpty() ? 0 : Integer.parseInt(text);
        if (count > WIDEST) {
            throw new AwkException("a printf width of " + count + " is more than this lab's awk supports");
        }
        return count;
    }

    private String convert(Matcher directive) {
        char kind = directive.group(4).charAt(0);
        if (kind == '%') {
            return "%";
        }
        String flags = directive.group(1);
        int width = directive.group(2) == null ? 0 : count(directive.group(2));
        int precision = directive.group(3) == null ? -1 : count(directive.group(3));
        boolean left = flags.contains("-") || width < 0;
        String text = body(kind, flags, precision, take());
        int missing = Math.abs(width) - text.length();
        if (missing <= 0) {
            return text;
        }
        boolean isNumber = "dixXouceEfFgG".indexOf(kind) >= 0 && kind != 'c';
        if (flags.contains("0") && !left && isNumber) {
            int sign = text.startsWith("-") || text.startsWith("+") ? 1 : 0;
            return text.substring(0, sign) + "0".repeat(missing) + text.substring(sign);
        }
        return left ? text + " ".repeat(missing) : " ".repeat(missing) + text;
    }

    private String body(char kind, String flags, int precision, Value value) {
        switch (kind) {
            case 'd', 'i':
                return signed(flags, Long.toString((long) value.number()));
            case 'u':
                return Long.toUnsignedString((long) value.number());
            case 'x':
                return Long.toHexString((long) value.number());
            case 'X':
                return Long.toHexString((long) value.number()).toUpperCase(Locale.ROOT);
            case 'o':
                return Long.toOctalString((long) value.number());
            case 'c':
                if (value.text() == null) {
                    return String.valueOf((char) value.number());
                }
                return value.text().isEmpty() ? "" : value.text().substring(0, 1);
            case 's':
                String text = value.string(convfmt);
                return precision >= 0 && precision < text.length() ? text.substring(0, precision) : text;
            case 'e', 'E', 'f', 'F':
                String pattern = "%." + (precision < 0 ? 6 : precision) + Character.toLowerCase(kind);
                String number = signed(flags, String.format(Locale.ROOT, pattern, value.number()));
                return kind == 'E' ? number.toUpperCase(Locale.ROOT) : number;
            case 'g', 'G':
                return signed(flags, Value.general(value.number(), precision < 0 ? 6 : precision, flags.contains("#")));
            default:
                throw new AwkException("bad conversion in format: %" + kind);
        }
    }

    private static String signed(String flags, String number) {
        if (number.startsWith("-")) {
            return number;
        }
        return flags.contains("+") ? "+" + number : flags.contains(" ") ? " " + number : number;
    }
}
