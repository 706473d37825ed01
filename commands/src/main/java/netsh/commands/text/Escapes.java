package netsh.commands.text;

/** Backslash escapes as {@code echo -e}, {@code printf} and {@code $'...'} know them. */
public final class Escapes {
    private Escapes() {
    }

    /** Who decodes: the three differ in octal numbers and in {@code \c}. */
    public enum Style { ECHO, PRINTF_FORMAT, ANSI_C }

    /**
     * Decoded text.
     *
     * @param text    the text
     * @param stopped whether {@code \c} ended all output
     */
    public record Decoded(String text, boolean stopped) {
    }

    /** Decodes all escapes of a text. */
    public static Decoded decode(String text, Style style) {
        if (text.indexOf('\\') < 0) {
            return new Decoded(text, false);
        }
        StringBuilder out = new StringBuilder(text.length());
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i++);
            if (c != '\\' || i == text.length()) {
                out.append(c);
                continue;
            }
            char e = text.charAt(i++);
            if (e == 'c' && style == Style.ECHO) {
                return new Decoded(out.toString(), true);
            }
            if (e == 'x') {
                i = number(text, i, 2, 16, out, "\\x");
            } else if (e == 'u' || e == 'U') {
                i = number(text, i, e == 'u' ? 4 : 8, 16, out, "\\" + e);
            } else if (e >= '0' && e <= '7') {
                i = octal(text, i - 1, style, out);
            } else {
                simple(e, style, out);
            }
        }
        return new Decoded(out.toString(), false);
    }

    private static int octal(String text, int from, Style style, StringBuilder out) {
        if (style == Style.ECHO) {
            if (text.charAt(from) != '0') {
                out.append('\\').append(text.charAt(from));
                return from + 1;
            }
            int end = number(text, from + 1, 3, 8, out, "");
            if (end == from + 1) {
                out.append('\0');
            }
            return end;
        }
        return number(text, from, 3, 8, out, "");
    }

    private static int number(String text, int from, int most, int radix, StringBuilder out, String otherwise) {
        int end = from;
        int value = 0;
        while (end < text.length() && end - from < most && Character.digit(text.charAt(end), radix) >= 0) {
            value = value * radix + Character.digit(text.charAt(end), radix);
            end++;
        }
        if (end == from) {
            out.append(otherwise);
        } else if (Character.isValidCodePoint(value)) {
            out.appendCodePoint(radix == 8 ? value & 0xff : value);
        }
        return end;
    }

    private static void simple(char e, Style style, StringBuilder out) {
        switch (e) {
            case 'a' -> out.append('\u0007');
            case 'b' -> out.append('\b');
            case 'e', 'E' -> out.append('\u001b');
            case 'f' -> out.append('\f');
            case 'n' -> out.append('\n');
            case 'r' -> out.append('\r');
            case 't' -> out.append('\t');
            case 'v' -> out.append('\u000b');
            case '\\' -> out.append('\\');
            case '"', '\'', '?' -> {
                if (style == Style.ECHO || (style == Style.PRINTF_FORMAT && e == '?')) {
                    out.append('\\');
                }
                out.append(e);
            }
            default -> out.append('\\').append(e);
        }
    }
}
