package netsh.commands.shell;

import netsh.commands.shell.syntax.ParameterOperation;
import netsh.commands.shell.syntax.Word;
import netsh.commands.shell.syntax.WordPart;

/** Words as they were written, for messages that repeat them, and words quoted so that a shell reads them back. */
final class WordText {
    private WordText() {
    }

    static String of(Word word) {
        StringBuilder text = new StringBuilder();
        word.parts().forEach(part -> append(text, part));
        return text.toString();
    }

    private static void append(StringBuilder text, WordPart part) {
        switch (part.kind()) {
            case LITERAL -> text.append(((WordPart.Literal) part).text());
            case QUOTED -> text.append(((WordPart.Quoted) part).text());
            case DOUBLE_QUOTED -> {
                text.append('"');
                ((WordPart.DoubleQuoted) part).parts().forEach(inner -> append(text, inner));
                text.append('"');
            }
            case PARAMETER -> {
                WordPart.Parameter parameter = (WordPart.Parameter) part;
                text.append(parameter.operation() == ParameterOperation.VALUE && parameter.subscript() == null
                        ? '$' + parameter.name() : "${" + parameter.name() + '}');
            }
            case COMMAND -> text.append("$(...)");
            case ARITHMETIC -> text.append("$((").append(of(((WordPart.Arithmetic) part).expression())).append("))");
        }
    }

    /** A string in single quotes, where it needs them to be read back as one word. */
    static String quotedIfNeeded(String text) {
        if (text.isEmpty()) {
            return "''";
        }
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!Character.isLetterOrDigit(c) && "_-./:=,+%@^".indexOf(c) < 0) {
                return '\'' + text.replace("'", "'\\''") + '\'';
            }
        }
        return text;
    }

    /** A string in double quotes, as {@code export -p} shows values. */
    static String doubleQuoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\' || c == '$' || c == '`') {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.append('"').toString();
    }

    /** A string with backslashes before what a shell would take for its own, as {@code printf %q} writes it. */
    static String backslashed(String text) {
        if (text.isEmpty()) {
            return "''";
        }
        StringBuilder quoted = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\t') {
                return "$'" + text.replace("\\", "\\\\").replace("'", "\\'").replace("\n", "\\n").replace("\t", "\\t")
                        + '\'';
            }
            if (c < 0x80 && !Character.isLetterOrDigit(c) && "_-./:=+%@,".indexOf(c) < 0) {
                quoted.append('\\');
            } else if (c == ',') {
                quoted.append('\\');
            }
            quoted.append(c);
        }
        return quoted.toString();
    }
}
