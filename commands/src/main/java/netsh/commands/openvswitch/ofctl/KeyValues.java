package netsh.commands.openvswitch.ofctl;

import java.util.ArrayList;
import java.util.List;

/** Takes texts such as {@code a=1,b(2,3),c:4} apart (ofputil_parse_key_value). */
final class KeyValues {
    /** A word and what follows it behind a colon, an equals sign, or in parentheses; empty text for nothing. */
    record Pair(String key, String value) {}

    private KeyValues() {}

    static List<Pair> parse(String text) throws OfctlException {
        List<Pair> pairs = new ArrayList<>();
        int at = 0;
        while (true) {
            while (at < text.length() && (text.charAt(at) == ',' || Character.isWhitespace(text.charAt(at)))) {
                at++;
            }
            if (at >= text.length()) {
                return pairs;
            }
            int keyEnd = at;
            while (keyEnd < text.length() && ":=(,".indexOf(text.charAt(keyEnd)) < 0
                    && !Character.isWhitespace(text.charAt(keyEnd))) {
                keyEnd++;
            }
            String key = text.substring(at, keyEnd);
            int end = keyEnd;
            String value = "";
            if (keyEnd < text.length() && text.charAt(keyEnd) == '(') {
                end = closing(text, keyEnd);
                value = text.substring(keyEnd + 1, end - 1);
            } else if (keyEnd < text.length() && (text.charAt(keyEnd) == ':' || text.charAt(keyEnd) == '=')) {
                end = valueEnd(text, keyEnd + 1);
                value = text.substring(keyEnd + 1, end);
            }
            pairs.add(new Pair(key, value));
            at = end;
        }
    }

    private static int closing(String text, int open) throws OfctlException {
        int depth = 0;
        for (int i = open; i < text.length(); i++) {
            if (text.charAt(i) == '(') {
                depth++;
            } else if (text.charAt(i) == ')' && --depth == 0) {
                return i + 1;
            }
        }
        throw new OfctlException(text.substring(open) + ": unbalanced parentheses");
    }

    private static int valueEnd(String text, int from) {
        int depth = 0;
        int at = from;
        while (at < text.length()) {
            char letter = text.charAt(at);
            if (depth == 0 && (letter == ',' || Character.isWhitespace(letter))) {
                break;
            }
            depth += letter == '(' || letter == '[' ? 1 : letter == ')' || letter == ']' ? -1 : 0;
            at++;
        }
        return at;
    }
}
