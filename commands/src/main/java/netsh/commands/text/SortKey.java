package netsh.commands.text;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A part of a line that lines are sorted by.
 *
 * @param fromField     the first field, from 1
 * @param fromCharacter the first character of it, from 1
 * @param toField       the last field, 0 for the end of the line
 * @param toCharacter   the last character of it, 0 for its end
 * @param ordering      the letters of the ordering options
 * @param separator     what separates fields; null: the emptiness between a blank and a word
 */
record SortKey(int fromField, int fromCharacter, int toField, int toCharacter, String ordering, Character separator) {
    private static final Pattern SPECIFICATION = Pattern.compile(
            "([0-9]{1,6})(?:\\.([0-9]{1,6}))?([bdfhinrVM]*)(?:,([0-9]{1,6})(?:\\.([0-9]{1,6}))?([bdfhinrVM]*))?");

    /** The key of a {@code -k} option; null where that is none. */
    static SortKey parse(String text, String global, Character separator) {
        Matcher matcher = SPECIFICATION.matcher(text);
        if (!matcher.matches() || matcher.group(1).matches("0+")) {
            return null;
        }
        String own = matcher.group(3) + (matcher.group(6) == null ? "" : matcher.group(6));
        return new SortKey(Integer.parseInt(matcher.group(1)), number(matcher.group(2), 1), number(matcher.group(4), 0),
                number(matcher.group(5), 0), own.isEmpty() ? global : own, separator);
    }

    private static int number(String text, int otherwise) {
        return text == null ? otherwise : Integer.parseInt(text);
    }

    static SortKey wholeLine(String global, Character separator) {
        return new SortKey(1, 1, 0, 0, global, separator);
    }

    int compare(String left, String right) {
        String a = key(left);
        String b = key(right);
        int order;
        if (has('n')) {
            order = numeric(a).compareTo(numeric(b));
        } else if (has('V')) {
            order = compareVersions(a, b);
        } else {
            order = has('f') ? a.toUpperCase(Locale.ROOT).compareTo(b.toUpperCase(Locale.ROOT)) : a.compareTo(b);
        }
        return has('r') ? -order : order;
    }

    private boolean has(char letter) {
        return ordering.indexOf(letter) >= 0;
    }

    private String key(String line) {
        int start = fieldStart(line, fromField);
        if (has('b')) {
            start = skipBlanks(line, start);
        }
        start = Math.min(line.length(), start + fromCharacter - 1);
        int end = line.length();
        if (toField > 0) {
            end = toCharacter > 0 ? Math.min(line.length(), fieldStart(line, toField) + toCharacter)
                    : fieldEnd(line, fieldStart(line, toField));
        }
        return start < end ? line.substring(start, end) : "";
    }

    private static int skipBlanks(String line, int from) {
        int i = from;
        while (i < line.length() && (line.charAt(i) == ' ' || line.charAt(i) == '\t')) {
            i++;
        }
        return i;
    }

    private int fieldStart(String line, int field) {
        int at = 0;
        for (int i = 1; i < field; i++) {
            at = fieldEnd(line, at);
            if (separator != null && at < line.length()) {
                at++;
            }
        }
        return at;
    }

    private int fieldEnd(String line, int from) {
        if (separator != null) {
            int end = line.indexOf(separator, from);
            return end < 0 ? line.length() : end;
        }
        int i = skipBlanks(line, from);
        while (i < line.length() && line.charAt(i) != ' ' && line.charAt(i) != '\t') {
            i++;
        }
        return i;
    }

    private static BigDecimal numeric(String text) {
        int start = skipBlanks(text, 0);
        int i = start;
        if (i < text.length() && text.charAt(i) == '-') {
            i++;
        }
        int digits = 0;
        boolean point = false;
        while (i < text.length() && (Character.isDigit(text.charAt(i)) || (text.charAt(i) == '.' && !point))) {
            point |= text.charAt(i) == '.';
            digits += text.charAt(i) == '.' ? 0 : 1;
            i++;
        }
        return digits == 0 ? BigDecimal.ZERO : new BigDecimal(text.substring(start, i));
    }

    private static int compareVersions(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int iEnd = i;
            int jEnd = j;
            while (iEnd < a.length() && Character.isDigit(a.charAt(iEnd))) {
                iEnd++;
            }
            while (jEnd < b.length() && Character.isDigit(b.charAt(jEnd))) {
                jEnd++;
            }
            if (iEnd > i && jEnd > j) {
                int order = new java.math.BigInteger(a.substring(i, iEnd)).compareTo(
                        new java.math.BigInteger(b.substring(j, jEnd)));
                if (order != 0) {
                    return order;
                }
                i = iEnd;
                j = jEnd;
            } else {
                int order = Character.compare(a.charAt(i++), b.charAt(j++));
                if (order != 0) {
                    return order;
                }
            }
        }
        return Integer.compare(a.length() - i, b.length() - j);
    }
}
