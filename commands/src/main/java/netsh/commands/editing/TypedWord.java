package netsh.commands.editing;

/**
 * What has been typed of the word at the cursor: the text that it stands for so far, and the quote that is still open.
 *
 * @param raw the characters as they stand in the line
 * @param text what they stand for
 * @param quote the quote that is open at the end: a single or double quote, a backslash, or NUL for none
 * @param isKnown whether all of it is known; a substitution's result is not
 */
record TypedWord(String raw, String text, char quote, boolean isKnown) {
    private static final String SPECIAL = " \t\n'\"\\|&;()<>$`*?[#~={}!";
    private static final String SPECIAL_IN_DOUBLE_QUOTES = "$`\"\\";

    static TypedWord of(String raw, Typist.Variables variables) {
        return new Reader(raw, variables).read();
    }

    /**
     * The characters that make {@code wanted} of the word, which begins with what it stands for so far.
     *
     * @param whole whether the word ends there: an open quote is closed then
     */
    String completedTo(String wanted, boolean whole) {
        String rest = wanted.substring(text.length());
        StringBuilder completed = new StringBuilder(raw);
        for (int i = 0; i < rest.length(); i++) {
            char c = rest.charAt(i);
            if (quote == '\0' && SPECIAL.indexOf(c) >= 0 && !isPlainHere(c)) {
                completed.append('\\');
            } else if (quote == '"' && SPECIAL_IN_DOUBLE_QUOTES.indexOf(c) >= 0) {
                completed.append('\\');
            }
            completed.append(c);
        }
        if (whole && (quote == '"' || quote == '\'')) {
            completed.append(quote);
        }
        return completed.toString();
    }

    private static boolean isPlainHere(char c) {
        return "=~#{}!".indexOf(c) >= 0;
    }

    private static final class Reader {
        private final String raw;
        private final Typist.Variables variables;
        private final StringBuilder text = new StringBuilder();
        private char quote;
        private boolean known = true;
        private int at;

        Reader(String raw, Typist.Variables variables) {
            this.raw = raw;
            this.variables = variables;
        }

        TypedWord read() {
            while (at < raw.length()) {
                char c = raw.charAt(at++);
                if (c == quote && quote != '\0') {
                    quote = '\0';
                } else if (quote == '\'') {
                    text.append(c);
                } else if (c == '\\') {
                    backslash();
                } else if (c == '"' || c == '\'' && quote == '\0') {
                    quote = c;
                } else if (c == '$' || c == '`') {
                    expansion(c);
                } else {
                    text.append(c);
                }
            }
            return new TypedWord(raw, text.toString(), quote, known);
        }

        private void backslash() {
            if (at == raw.length()) {
                quote = quote == '\0' ? '\\' : quote;
            } else {
                boolean stays = quote == '"' && SPECIAL_IN_DOUBLE_QUOTES.indexOf(raw.charAt(at)) < 0;
                text.append(stays ? "\\" : "").append(raw.charAt(at++));
            }
        }

        private void expansion(char c) {
            int end = at;
            while (end < raw.length() && (Character.isLetterOrDigit(raw.charAt(end)) || raw.charAt(end) == '_')) {
                end++;
            }
            boolean braced = c == '$' && at < raw.length() && raw.charAt(at) == '{' && raw.indexOf('}', at) > 0;
            if (braced) {
                int close = raw.indexOf('}', at);
                String name = raw.substring(at + 1, close);
                known &= name.matches("[A-Za-z_][A-Za-z_0-9]*");
                text.append(known ? variables.value(name) : "");
                at = close + 1;
            } else if (c == '$' && end > at) {
                text.append(variables.value(raw.substring(at, end)));
                at = end;
            } else {
                known = false;
            }
        }
    }
}
