package netsh.commands.tcpdump.filter;

import java.util.ArrayList;
import java.util.List;

/** The words of an expression, read one after another. */
final class FilterTokens {
    private final List<String> words;
    private int next;

    FilterTokens(String expression) throws FilterException {
        words = split(expression);
    }

    private static List<String> split(String expression) throws FilterException {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < expression.length()) {
            char c = expression.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            if ("[]<>=&|+*^%".indexOf(c) >= 0 && !expression.startsWith("&&", at) && !expression.startsWith("||", at)) {
                throw FilterException.of("this lab's filters do not compare octets of packets");
            }
            int end = at + 1;
            if (c == '&' || c == '|') {
                end = at + 2;
            } else if ("()!".indexOf(c) < 0) {
                while (end < expression.length() && isOfWord(expression.charAt(end))) {
                    end++;
                }
            }
            found.add(expression.substring(at, end));
            at = end;
        }
        return found;
    }

    private static boolean isOfWord(char c) {
        return !Character.isWhitespace(c) && "()!&|[]<>=".indexOf(c) < 0;
    }

    boolean isAtEnd() {
        return next >= words.size();
    }

    /** The next word; empty text at the end. */
    String peek() {
        return isAtEnd() ? "" : words.get(next);
    }

    /** Passes the next word over where it is one of these. */
    boolean take(String... any) {
        if (List.of(any).contains(peek()) && !isAtEnd()) {
            next++;
            return true;
        }
        return false;
    }

    /** The next word, which must be there. */
    String require() throws FilterException {
        if (isAtEnd()) {
            throw FilterException.syntax();
        }
        return words.get(next++);
    }
}
