package netsh.commands.regex;

import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * Turns basic and extended regular expressions (POSIX.1-2017, XBD 9, with GNU's additions) into Java's. One thing differs:
 * Java takes the first alternative that fits where POSIX takes the longest.
 */
public final class PosixPattern {
    private static final String LITERAL_IN_JAVA = "\\.[]{}()*+?^$|&";

    private final String source;
    private final boolean extended;
    private final StringBuilder java = new StringBuilder();
    private int position;
    private int openGroups;
    /** Whether an operand stands before the cursor that a repetition could apply to. */
    private boolean hasOperand;

    private PosixPattern(String source, boolean extended) {
        this.source = source;
        this.extended = extended;
    }

    /** A basic regular expression, as grep and sed take without an option. */
    public static Pattern basic(String source, int javaFlags) throws PosixPatternException {
        return new PosixPattern(source, false).compile(javaFlags);
    }

    /** An extended regular expression, as awk, {@code grep -E} and {@code sed -E} take. */
    public static Pattern extended(String source, int javaFlags) throws PosixPatternException {
        return new PosixPattern(source, true).compile(javaFlags);
    }

    private Pattern compile(int javaFlags) throws PosixPatternException {
        while (position < source.length()) {
            translateOne();
        }
        if (openGroups > 0) {
            throw new PosixPatternException("Unmatched ( or \\(");
        }
        try {
            return Pattern.compile(java.toString(), javaFlags);
        } catch (PatternSyntaxException wrong) {
            throw new PosixPatternException("Invalid regular expression");
        }
    }

    private void translateOne() throws PosixPatternException {
        char c = source.charAt(position++);
        switch (c) {
            case '\\' -> translateEscape();
            case '[' -> translateBracket();
            case '.' -> operand(".");
            case '*' -> repetition("*", "\\*");
            case '^' -> anchor(extended || isAtStart(), "^", "\\^");
            case '$' -> anchor(extended || isAtEnd(), "$", "\\$");
            case '+', '?' -> {
                if (extended) {
                    repetition(String.valueOf(c), "\\" + c);
                } else {
                    operand("\\" + c);
                }
            }
            case '(', ')', '|', '{', '}' -> {
                if (extended) {
                    operator(c);
                } else {
                    operand("\\" + c);
                }
            }
            default -> literal(c);
        }
    }

    private void literal(char c) {
        operand(LITERAL_IN_JAVA.indexOf(c) >= 0 ? "\\" + c : String.valueOf(c));
    }

    private void operand(String text) {
        java.append(text);
        hasOperand = true;
    }

    private void anchor(boolean special, String anchor, String literal) {
        if (special) {
            java.append(anchor);
            hasOperand = false;
        } else {
            operand(literal);
        }
    }

    private boolean isAtStart() {
        return position == 1 || source.startsWith("\\(", position - 3) || source.startsWith("\\|", position - 3);
    }

    private boolean isAtEnd() {
        return position == source.length() || source.startsWith("\\)", position) || source.startsWith("\\|", position);
    }

    private void repetition(String operator, String literal) {
        if (!hasOperand) {
            operand(literal);
            return;
        }
        char last = java.charAt(java.length() - 1);
        boolean repeatsRepetition = java.length() > 1 && (last == '*' || last == '+' || last == '?' || last == '}')
                && !endsWithEscape();
        if (repeatsRepetition) {
            // a** means a*: Java would read the second sign as a modifier
            return;
        }
        java.append(operator);
    }

    private boolean endsWithEscape() {
        int backslashes = 0;
        for (int i = java.length() - 2; i >= 0 && java.charAt(i) == '\\'; i--) {
            backslashes++;
        }
        return backslashes % 2 == 1;
    }

    private void operator(char c) throws PosixPatternException {
        switch (c) {
            case '(' -> {
                java.append('(');
                openGroups++;
                hasOperand = false;
            }
            case ')' -> {
                if (openGroups == 0) {
                    throw new PosixPatternException("Unmatched ) or \\)");
                }
                openGroups--;
                operand(")");
            }
            case '|' -> {
                java.append('|');
                hasOperand = false;
            }
            case '{' -> translateInterval(extended ? "}" : "\\}");
            default -> operand("\\" + c);
        }
    }

    private void translateInterval(String end) throws PosixPatternException {
        int close = source.indexOf(end, position);
        String bounds = close < 0 ? "" : source.substring(position, close);
        if (!hasOperand || !bounds.matches("[0-9]+(,[0-9]*)?|,[0-9]+")) {
            if (extended) {
                operand("\\{");
                return;
            }
            throw new PosixPatternException(close < 0 ? "Unmatched \\{" : "Invalid content of \\{\\}");
        }
        java.append('{').append(bounds.startsWith(",") ? "0" + bounds : bounds).append('}');
        position = close + end.length();
    }

    private void translateEscape() throws PosixPatternException {
        if (position == source.length()) {
            throw new PosixPatternException("Trailing backslash");
        }
        char c = source.charAt(position++);
        switch (c) {
            case '(', ')', '|', '{', '}' -> {
                if (extended) {
                    literal(c);
                } else {
                    operator(c);
                }
            }
            case '+', '?' -> {
                if (extended) {
                    literal(c);
                } else {
                    repetition(String.valueOf(c), "\\" + c);
                }
            }
            case '<' -> java.append("\\b(?=\\w)");
            case '>' -> java.append("\\b(?<=\\w)");
            case 'b', 'B' -> java.append('\\').append(c);
            case 'w', 'W', 's', 'S' -> operand("\\" + c);
            case 'n', 't', 'r', 'f' -> operand("\\" + c);
            case '`' -> java.append("\\A");
            case '\'' -> java.append("\\z");
            case '1', '2', '3', '4', '5', '6', '7', '8', '9' -> operand("\\" + c);
            default -> literal(c);
        }
    }

    private void translateBracket() throws PosixPatternException {
        StringBuilder set = new StringBuilder("[");
        if (position < source.length() && source.charAt(position) == '^') {
            set.append('^');
            position++;
        }
        boolean first = true;
        while (true) {
            if (position >= source.length()) {
                throw new PosixPatternException("Invalid regular expression");
            }
            char c = source.charAt(position++);
            if (c == ']' && !first) {
                break;
            }
            first = false;
            if (c == '[' && position < source.length() && ":.=".indexOf(source.charAt(position)) >= 0) {
                appendNamed(set, source.charAt(position));
            } else if (c == '-' && position < source.length() && source.charAt(position) != ']'
                    && set.charAt(set.length() - 1) != '[') {
                set.append('-');
            } else {
                set.append(isSpecialInSet(c) ? "\\" + c : String.valueOf(c));
            }
        }
        operand(set.append(']').toString());
    }

    private static boolean isSpecialInSet(char c) {
        return "[]\\^&-".indexOf(c) >= 0;
    }

    private void appendNamed(StringBuilder set, char kind) throws PosixPatternException {
        int end = source.indexOf(kind + "]", position + 1);
        if (end < 0) {
            throw new PosixPatternException("Invalid regular expression");
        }
        String name = source.substring(position + 1, end);
        position = end + 2;
        if (kind != ':') {
            set.append(Pattern.quote(name));
            return;
        }
        set.append(switch (name) {
            case "alpha" -> "\\p{Alpha}";
            case "digit" -> "0-9";
            case "alnum" -> "\\p{Alnum}";
            case "upper" -> "\\p{Upper}";
            case "lower" -> "\\p{Lower}";
            case "space" -> "\\s";
            case "blank" -> " \\t";
            case "punct" -> "\\p{Punct}";
            case "print" -> "\\p{Print}";
            case "graph" -> "\\p{Graph}";
            case "cntrl" -> "\\p{Cntrl}";
            case "xdigit" -> "\\p{XDigit}";
            default -> throw new PosixPatternException("Invalid character class name");
        });
    }
}
