package netsh.shell.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The words of an own command's line: blanks part them, quotes and backslashes protect as in a shell.
 *
 * @param words the words
 * @param operator the first operator of the shell that stands between them
 */
record OwnLine(List<String> words, Optional<String> operator) {
    private static final String OPERATORS = "|&;<>";

    static OwnLine of(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean within = false;
        char quote = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quote != 0) {
                if (c == quote) {
                    quote = 0;
                } else {
                    word.append(c);
                }
            } else if (c == '\'' || c == '"') {
                quote = c;
                within = true;
            } else if (OPERATORS.indexOf(c) >= 0) {
                return new OwnLine(words, Optional.of(String.valueOf(c)));
            } else if (Character.isWhitespace(c)) {
                if (within) {
                    words.add(word.toString());
                    word.setLength(0);
                }
                within = false;
            } else {
                within = true;
                word.append(c == '\\' && i + 1 < line.length() ? line.charAt(++i) : c);
            }
        }
        if (within) {
            words.add(word.toString());
        }
        return new OwnLine(words, Optional.empty());
    }
}
