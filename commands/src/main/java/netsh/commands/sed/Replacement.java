package netsh.commands.sed;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/** The right-hand side of a substitution: text, groups, and GNU's changes of case. */
final class Replacement {
    /** A part: text, or a group where {@code text} is null, or a change of case where {@code caseMark} is set. */
    private record Part(String text, int group, char caseMark) {}

    private final List<Part> parts = new ArrayList<>();
    private int highestGroup;

    /** Reads what stands between the delimiters. */
    Replacement(String source) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < source.length(); i++) {
            char c = source.charAt(i);
            if (c == '&') {
                addText(text);
                parts.add(new Part(null, 0, '\0'));
            } else if (c == '\\' && i + 1 < source.length()) {
                readEscape(source.charAt(++i), text);
            } else {
                text.append(c);
            }
        }
        addText(text);
    }

    private void readEscape(char c, StringBuilder text) {
        if (c >= '0' && c <= '9') {
            addText(text);
            parts.add(new Part(null, c - '0', '\0'));
            highestGroup = Math.max(highestGroup, c - '0');
        } else if ("ULEul".indexOf(c) >= 0) {
            addText(text);
            parts.add(new Part("", 0, c));
        } else {
            text.append(switch (c) {
                case 'n' -> '\n';
                case 't' -> '\t';
                case 'r' -> '\r';
                default -> c;
            });
        }
    }

    private void addText(StringBuilder text) {
        if (!text.isEmpty()) {
            parts.add(new Part(text.toString(), 0, '\0'));
            text.setLength(0);
        }
    }

    /** The highest group that it refers to. */
    int highestGroup() {
        return highestGroup;
    }

    /** Adds what replaces a match. */
    void append(StringBuilder result, Matcher match) {
        char lasting = 'E';
        char once = '\0';
        for (Part part : parts) {
            if (part.caseMark() != '\0') {
                if (part.caseMark() == 'u' || part.caseMark() == 'l') {
                    once = part.caseMark();
                } else {
                    lasting = part.caseMark();
                }
                continue;
            }
            String text = part.text() != null ? part.text() : match.group(part.group());
            if (text == null || text.isEmpty()) {
                continue;
            }
            String changed = switch (lasting) {
                case 'U' -> text.toUpperCase(Locale.ROOT);
                case 'L' -> text.toLowerCase(Locale.ROOT);
                default -> text;
            };
            if (once != '\0') {
                String first = changed.substring(0, 1);
                changed = (once == 'u' ? first.toUpperCase(Locale.ROOT) : first.toLowerCase(Locale.ROOT))
                        + changed.substring(1);
                once = '\0';
            }
            result.append(changed);
        }
    }
}
