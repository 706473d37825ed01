package netsh.commands.shell.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Recognises words that are assignments. */
public final class Assignments {
    private static final Set<String> DECLARATIONS = Set.of("export", "local", "declare", "typeset", "readonly");

    private Assignments() {
    }

    /** Whether a text can name a variable. */
    public static boolean isName(String text) {
        if (text.isEmpty() || !WordReader.isNameStart(text.charAt(0))) {
            return false;
        }
        for (int i = 1; i < text.length(); i++) {
            if (!WordReader.isNamePart(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    static boolean isDeclaration(Word command) {
        return command.constant() != null && DECLARATIONS.contains(command.constant());
    }

    /** The assignment that a word is; null where it is none. */
    static Assignment parse(Word word) {
        if (word.parts().isEmpty() || !(word.parts().get(0) instanceof WordPart.Literal first)) {
            return null;
        }
        String text = first.text();
        int end = 0;
        while (end < text.length() && WordReader.isNamePart(text.charAt(end))) {
            end++;
        }
        if (end == 0 || !WordReader.isNameStart(text.charAt(0))) {
            return null;
        }
        String name = text.substring(0, end);
        if (end < text.length() && text.charAt(end) == '[') {
            return element(word, name, end + 1);
        }
        boolean append = text.startsWith("+=", end);
        if (!append && !text.startsWith("=", end)) {
            return null;
        }
        return new Assignment(name, null, append, rest(word, 0, end + (append ? 2 : 1)), null);
    }

    private static Assignment element(Word word, String name, int from) {
        for (int i = 0; i < word.parts().size(); i++) {
            if (!(word.parts().get(i) instanceof WordPart.Literal literal)) {
                continue;
            }
            int close = literal.text().indexOf("]=", i == 0 ? from : 0);
            int append = literal.text().indexOf("]+=", i == 0 ? from : 0);
            int at = close >= 0 ? close : append;
            if (at >= 0) {
                Word subscript = Word.of(slice(word, from, i, at));
                return new Assignment(name, subscript, close < 0, rest(word, i, at + (close >= 0 ? 2 : 3)), null);
            }
        }
        return null;
    }

    private static List<WordPart> slice(Word word, int from, int lastPart, int to) {
        List<WordPart> parts = new ArrayList<>();
        for (int i = 0; i <= lastPart; i++) {
            WordPart part = word.parts().get(i);
            if (part instanceof WordPart.Literal literal) {
                int start = i == 0 ? from : 0;
                int end = i == lastPart ? to : literal.text().length();
                part = new WordPart.Literal(literal.text().substring(start, end));
            }
            parts.add(part);
        }
        return parts;
    }

    private static Word rest(Word word, int fromPart, int fromCharacter) {
        List<WordPart> parts = new ArrayList<>(word.parts().subList(fromPart, word.parts().size()));
        String text = ((WordPart.Literal) parts.get(0)).text().substring(fromCharacter);
        if (text.isEmpty()) {
            parts.remove(0);
        } else {
            parts.set(0, new WordPart.Literal(text));
        }
        return Word.of(parts);
    }

    /** The same text, kept together as if double-quoted; a tilde after the equals sign still expands. */
    static Word asOneWord(Word word) {
        Assignment assignment = parse(word);
        List<WordPart> parts = new ArrayList<>();
        String text = ((WordPart.Literal) word.parts().get(0)).text();
        int equals = text.indexOf('=') + 1;
        parts.add(new WordPart.Quoted(text.substring(0, equals)));
        if (assignment.subscript() != null) {
            return word;
        }
        for (WordPart part : assignment.value().parts()) {
            parts.add(part instanceof WordPart.Literal literal ? new WordPart.Quoted(literal.text())
                    : part instanceof WordPart.DoubleQuoted ? part : new WordPart.DoubleQuoted(List.of(part)));
        }
        return Word.of(parts);
    }
}
