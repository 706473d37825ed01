package netsh.commands.tcpdump.filter;

import java.util.ArrayList;
import java.util.List;

/** The words of an expression, read one after another. */
final class FilterTokens {
    private static final List<String> SYMBOLS = List.of(
            "&&", "||", "<<", ">>", "==", "!=", "<=", ">=", "(", ")", "!", "[", "]", "<", ">", "=", "&", "|", "+", "*",
            "^", "%");

    private final List<String> words;
    private int brackets;
    private int next;

    FilterTokens(String expression) {
        words = split(expression);
    }

    private List<String> split(String expression) {
        List<String> found = new ArrayList<>();
        int at = 0;
        while (at < expression.length()) {
            char c = expression.charAt(at);
            if (Character.isWhitespace(c)) {
                at++;
                continue;
            }
            boolean isOfBrackets = brackets > 0 && ":-/".indexOf(c) >= 0;
            int end = at + (isOfBrackets ? 1 : symbolLength(expression, at));
            if (end == at) {
                end++;
                while (end < expression.length() && isOfWord(expression, end, at)) {
                    end++;
                }
            }
            String word = expression.substring(at, end);
            brackets += word.equals("[") ? 1 : word.equals("]") ? -1 : 0;
            found.add(word);
            at = end;
        }
        return found;
    }

    /** How long the sign at a place is; 0 where a word begins there. */
    private static int symbolLength(String expression, int at) {
        for (String symbol : SYMBOLS) {
            if (expression.startsWith(symbol, at)) {
                return symbol.length();
            }
        }
        return 0;
    }

    /** Addresses and names hold signs that stand for themselves elsewhere: colons, slashes and dashes. */
    private boolean isOfWord(String expression, int at, int begin) {
        char c = expression.charAt(at);
        boolean isColonOfRange = c == ':' && brackets > 0;
        boolean isCalculation = (c == '-' || c == '/') && brackets > 0 && Character.isDigit(expression.charAt(begin));
        return !Character.isWhitespace(c) && "()!&|[]<>=+*^%".indexOf(c) < 0 && !isColonOfRange && !isCalculation;
    }

    /** A place to come back to. */
    int mark() {
        return next;
    }

    /** Comes back to a place. */
    void reset(int mark) {
        next = mark;
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
