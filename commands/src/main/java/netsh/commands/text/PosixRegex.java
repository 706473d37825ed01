package netsh.commands.text;

/** Translates POSIX regular expressions (regex(7)), with GNU's additions, into Java's. */
public final class PosixRegex {
    private PosixRegex() {
    }

    /** An extended regular expression as Java's. */
    public static String extended(String regex) {
        return new Translation(regex, true).translate();
    }

    /** A basic regular expression as Java's. */
    public static String basic(String regex) {
        return new Translation(regex, false).translate();
    }

    private static final class Translation {
        private final String regex;
        private final boolean extended;
        private final StringBuilder out = new StringBuilder();
        private int at;

        Translation(String regex, boolean extended) {
            this.regex = regex;
            this.extended = extended;
        }

        String translate() {
            while (at < regex.length()) {
                char c = regex.charAt(at);
                if (c == '[') {
                    bracket();
                } else if (c == '\\') {
                    escape();
                } else {
                    plain(c);
                }
            }
            return out.toString();
        }

        private boolean startsExpression() {
            if (out.length() == 0) {
                return true;
            }
            char last = out.charAt(out.length() - 1);
            boolean escaped = out.length() > 1 && out.charAt(out.length() - 2) == '\\';
            return !escaped && (last == '(' || last == '|' || last == '^');
        }

        private void plain(char c) {
            at++;
            switch (c) {
                case '*' -> {
                    if (startsExpression()) {
                        out.append("\\*");
                    } else {
                        appendRepeat("*");
                    }
                }
                case '+', '?' -> {
                    if (extended && !startsExpression()) {
                        appendRepeat(String.valueOf(c));
                    } else {
                        out.append('\\').append(c);
                    }
                }
                case '{' -> {
                    if (extended && isInterval() && !startsExpression()) {
                        out.append('{');
                    } else {
                        out.append("\\{");
                    }
                }
                case '}' -> out.append(extended && opensInterval() ? "}" : "\\}");
                case '(', ')', '|' -> out.append(extended ? "" : "\\").append(c);
                case '^' -> out.append(extended || startsExpression() ? "^" : "\\^");
                case '$' -> out.append(extended || at == regex.length() || regex.startsWith("\\)", at)
                        || regex.startsWith("\\|", at) ? "$" : "\\$");
                case '&', '~', '#', '"', '\'' -> out.append(c);
                default -> out.append(c);
            }
        }

        /** Two repeats in a row would be a possessive or lazy one in Java. */
        private void appendRepeat(String repeat) {
            char last = out.charAt(out.length() - 1);
            boolean repeated = (last == '*' || last == '+' || last == '?' || last == '}')
                    && (out.length() < 2 || out.charAt(out.length() - 2) != '\\');
            if (!repeated) {
                out.append(repeat);
            }
        }

        private boolean isInterval() {
            int close = regex.indexOf('}', at);
            return close > at && regex.substring(at, close).matches("[0-9]*,?[0-9]*") && close > at
                    && Character.isDigit(regex.charAt(at));
        }

        private boolean opensInterval() {
            int open = out.lastIndexOf("{");
            return open >= 0 && (open == 0 || out.charAt(open - 1) != '\\')
                    && out.substring(open + 1).matches("[0-9]+,?[0-9]*");
        }

        private void escape() {
            at++;
            if (at == regex.length()) {
                out.append("\\\\");
                return;
            }
            char c = regex.charAt(at++);
            switch (c) {
                case '(', ')', '|' -> out.append(extended ? "\\" : "").append(c);
                case '{' -> out.append(extended ? "\\{" : "{");
                case '}' -> out.append(extended ? "\\}" : "}");
                case '+', '?' -> {
                    if (extended || startsExpression()) {
                        out.append('\\').append(c);
                    } else {
                        appendRepeat(String.valueOf(c));
                    }
                }
                case '<' -> out.append("\\b(?=\\w)");
                case '>' -> out.append("\\b(?<=\\w)");
                case 'b', 'B', 'w', 'W', 's', 'S' -> out.append('\\').append(c);
                case '`' -> out.append("\\A");
                case '\'' -> out.append("\\z");
                case 'n' -> out.append("\\n");
                case 't' -> out.append("\\t");
                default -> {
                    if (c >= '1' && c <= '9') {
                        out.append('\\').append(c);
                    } else if (Character.isLetterOrDigit(c)) {
                        out.append(c);
                    } else {
                        out.append('\\').append(c);
                    }
                }
            }
        }

        private void bracket() {
            int i = at + 1;
            StringBuilder set = new StringBuilder("[");
            if (i < regex.length() && regex.charAt(i) == '^') {
                set.append('^');
                i++;
            }
            boolean first = true;
            while (i < regex.length() && (first || regex.charAt(i) != ']')) {
                first = false;
                if (regex.startsWith("[:", i) && regex.indexOf(":]", i + 2) > 0) {
                    int end = regex.indexOf(":]", i + 2);
                    set.append(characterClass(regex.substring(i + 2, end)));
                    i = end + 2;
                    continue;
                }
                char c = regex.charAt(i++);
                if (c == '[' || c == ']' || c == '\\' || c == '&' || c == '^') {
                    set.append('\\');
                }
                set.append(c);
            }
            if (i >= regex.length()) {
                throw new java.util.regex.PatternSyntaxException("Unmatched [, [^, [:, [., or [=", regex, at);
            }
            at = i + 1;
            out.append(set).append(']');
        }

        private static String characterClass(String name) {
            return switch (name) {
                case "alpha" -> "\\p{Alpha}";
                case "digit" -> "0-9";
                case "alnum" -> "\\p{Alnum}";
                case "upper" -> "\\p{Upper}";
                case "lower" -> "\\p{Lower}";
                case "space" -> "\\s\\x0B";
                case "blank" -> " \\t";
                case "punct" -> "\\p{Punct}";
                case "xdigit" -> "0-9A-Fa-f";
                case "cntrl" -> "\\p{Cntrl}";
                case "print" -> "\\p{Print}";
                case "graph" -> "\\p{Graph}";
                default -> throw new java.util.regex.PatternSyntaxException("Invalid character class name", name, -1);
            };
        }
    }
}
