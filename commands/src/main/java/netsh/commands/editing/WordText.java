package netsh.commands.editing;

import java.util.Optional;
import netsh.commands.shell.syntax.ParameterOperation;
import netsh.commands.shell.syntax.Word;
import netsh.commands.shell.syntax.WordPart;

/** What a word expands to, so far as that can be said without running anything. */
final class WordText {
    private WordText() {}

    /** The text; empty where a substitution or a pattern decides it. */
    static Optional<String> of(Word word, Typist.Variables variables) {
        if (word.constant() != null) {
            return Optional.of(word.constant());
        }
        StringBuilder text = new StringBuilder();
        return append(word.parts(), text, variables) ? Optional.of(text.toString()) : Optional.empty();
    }

    private static boolean append(Iterable<WordPart> parts, StringBuilder text, Typist.Variables variables) {
        for (WordPart part : parts) {
            if (part instanceof WordPart.Literal literal) {
                text.append(literal.text());
            } else if (part instanceof WordPart.Quoted quoted) {
                text.append(quoted.text());
            } else if (part instanceof WordPart.Parameter parameter
                    && parameter.operation() == ParameterOperation.VALUE && parameter.subscript() == null) {
                text.append(variables.value(parameter.name()));
            } else if (!(part instanceof WordPart.DoubleQuoted quoted) || !append(quoted.parts(), text, variables)) {
                return false;
            }
        }
        return true;
    }
}
