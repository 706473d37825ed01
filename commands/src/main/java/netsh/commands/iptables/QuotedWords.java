package netsh.commands.iptables;

import java.util.ArrayList;
import java.util.List;

/** Splits a line of a rules file into words: quotes keep blanks, a backslash within them keeps the next character. */
final class QuotedWords {
    private QuotedWords() {}

    static List<String> split(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        boolean begun = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (quoted && c == '\\' && i + 1 < line.length()) {
                word.append(line.charAt(++i));
            } else if (c == '"') {
                quoted = !quoted;
                begun = true;
            } else if (!quoted && (c == ' ' || c == '\t')) {
                if (begun) {
                    words.add(word.toString());
                }
                word.setLength(0);
                begun = false;
            } else {
                word.append(c);
                begun = true;
            }
        }
        if (begun) {
            words.add(word.toString());
        }
        return words;
    }
}
