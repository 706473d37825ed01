package netsh.commands.text;

/** The shell's patterns: {@code *}, {@code ?}, {@code [...]}; a backslash takes a character's meaning away. */
public final class Glob {
    private Glob() {
    }

    /** Whether a whole text matches a pattern. */
    public static boolean matches(String pattern, String text) {
        int p = 0;
        int t = 0;
        int star = -1;
        int retry = 0;
        while (t < text.length()) {
            if (p < pattern.length() && pattern.charAt(p) == '*') {
                star = p++;
                retry = t;
                continue;
            }
            int next = p < pattern.length() ? step(pattern, p, text.charAt(t)) : -1;
            if (next >= 0) {
                p = next;
                t++;
            } else if (star >= 0) {
                p = star + 1;
                t = ++retry;
            } else {
                return false;
            }
        }
        while (p < pattern.length() && pattern.charAt(p) == '*') {
            p++;
        }
        return p == pattern.length();
    }

    /** Matches one character against the pattern's element at {@code p}: the element's end, -1 where it differs. */
    private static int step(String pattern, int p, char c) {
        char e = pattern.charAt(p);
        if (e == '?') {
            return p + 1;
        }
        if (e == '\\' && p + 1 < pattern.length()) {
            return pattern.charAt(p + 1) == c ? p + 2 : -1;
        }
        if (e == '[') {
            int end = bracketEnd(pattern, p);
            if (end >= 0) {
                return inBracket(pattern, p, end, c) ? end + 1 : -1;
            }
        }
        return e == c ? p + 1 : -1;
    }

    private static int bracketEnd(String pattern, int open) {
        int i = open + 1;
        if (i < pattern.length() && (pattern.charAt(i) == '!' || pattern.charAt(i) == '^')) {
            i++;
        }
        if (i < pattern.length() && pattern.charAt(i) == ']') {
            i++;
        }
        while (i < pattern.length()) {
            if (pattern.startsWith("[:", i) && pattern.indexOf(":]", i + 2) > 0) {
                i = pattern.indexOf(":]", i + 2) + 2;
            } else if (pattern.charAt(i) == '\\') {
                i += 2;
            } else if (pattern.charAt(i) == ']') {
                return i;
            } else {
                i++;
            }
        }
        return -1;
    }

    private static boolean inBracket(String pattern, int open, int end, char c) {
        int i = open + 1;
        boolean negated = pattern.charAt(i) == '!' || pattern.charAt(i) == '^';
        if (negated) {
            i++;
        }
        boolean found = false;
        while (i < end) {
            if (pattern.startsWith("[:", i) && pattern.indexOf(":]", i + 2) > 0) {
                int close = pattern.indexOf(":]", i + 2);
                found |= inClass(pattern.substring(i + 2, close), c);
                i = close + 2;
                continue;
            }
            if (pattern.charAt(i) == '\\' && i + 1 < end) {
                i++;
            }
            char low = pattern.charAt(i);
            if (i + 2 < end && pattern.charAt(i + 1) == '-') {
                found |= c >= low && c <= pattern.charAt(i + 2);
                i += 3;
            } else {
                found |= c == low;
                i++;
            }
        }
        return found != negated;
    }

    private static boolean inClass(String name, char c) {
        return switch (name) {
            case "alpha" -> Character.isLetter(c);
            case "digit" -> c >= '0' && c <= '9';
            case "alnum" -> Character.isLetterOrDigit(c);
            case "upper" -> Character.isUpperCase(c);
            case "lower" -> Character.isLowerCase(c);
            case "space" -> c == ' ' || (c >= '\t' && c <= '\r');
            case "blank" -> c == ' ' || c == '\t';
            case "punct" -> c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
            case "xdigit" -> Character.digit(c, 16) >= 0;
            case "cntrl" -> c < ' ' || c == 0x7f;
            case "print" -> c >= ' ' && c != 0x7f;
            case "graph" -> c > ' ' && c != 0x7f;
            default -> false;
        };
    }

    /** Whether a character means more than itself in a pattern. */
    public static boolean isSpecial(char c) {
        return c == '*' || c == '?' || c == '[' || c == '\\' || c == ']';
    }

    /** A pattern that matches exactly this text. */
    public static String escaped(String text) {
        StringBuilder pattern = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpecial(c) || c == '-' || c == '!' || c == '^') {
                if (pattern == null) {
                    pattern = new StringBuilder(text.length() + 8).append(text, 0, i);
                }
                pattern.append('\\');
            }
            if (pattern != null) {
                pattern.append(c);
            }
        }
        return pattern == null ? text : pattern.toString();
    }
}
