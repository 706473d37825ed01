package netsh.commands.shell.syntax;

import java.util.List;

/**
 * A word of a command before expansion.
 *
 * @param parts    its parts, side by side
 * @param constant what it expands to where that is known already, null where it is not
 */
public record Word(List<WordPart> parts, String constant) {
    /** A word of parts; finds out itself whether it is constant. */
    public static Word of(List<WordPart> parts) {
        if (parts.size() == 1 && parts.get(0) instanceof WordPart.Literal literal) {
            return new Word(List.of(literal), isPlain(literal.text(), true) ? literal.text() : null);
        }
        return new Word(List.copyOf(parts), constantOf(parts));
    }

    /** A word that stands for exactly this text. */
    public static Word literal(String text) {
        return new Word(List.of(new WordPart.Quoted(text)), text);
    }

    private static String constantOf(List<WordPart> parts) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < parts.size(); i++) {
            WordPart part = parts.get(i);
            if (part instanceof WordPart.Quoted quoted) {
                text.append(quoted.text());
            } else if (part instanceof WordPart.Literal literal && isPlain(literal.text(), i == 0)) {
                text.append(literal.text());
            } else if (part instanceof WordPart.DoubleQuoted quoted && quoted.parts().stream()
                    .allMatch(WordPart.Literal.class::isInstance)) {
                quoted.parts().forEach(literal -> text.append(((WordPart.Literal) literal).text()));
            } else {
                return null;
            }
        }
        return text.toString();
    }

    private static boolean isPlain(String text, boolean first) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean bracket = c == '[' && text.indexOf(']', i) > 0;
            if (c == '*' || c == '?' || bracket || (c == '~' && (first && i == 0))) {
                return false;
            }
        }
        return true;
    }

    /** The text where the word is one unquoted literal, null else: only such a word can be a reserved word. */
    String unquoted() {
        return parts.size() == 1 && parts.get(0) instanceof WordPart.Literal literal ? literal.text() : null;
    }
}
