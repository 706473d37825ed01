package netsh.commands.shell;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.shell.syntax.Word;
import netsh.commands.shell.syntax.WordPart;
import netsh.commands.text.Glob;

/** Turns words into the strings they stand for. */
final class Expander {
    /** What has a meaning in an extended regular expression, and loses it where it is quoted. */
    private static final String REGEX_SIGNS = "\\.[]{}()*+?^$|";

    private static final String DEFAULT_SEPARATORS = " \t\n";

    private final Interpreter shell;
    private final ParameterExpander parameters;

    Expander(Interpreter shell) {
        this.shell = shell;
        parameters = new ParameterExpander(shell, this);
    }

    ParameterExpander parameters() {
        return parameters;
    }

    /** The fields that words expand to. */
    List<String> fields(List<Word> words) throws ExpansionException {
        List<String> fields = new ArrayList<>(words.size());
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (word.constant() != null) {
                fields.add(word.constant());
            } else {
                expandInto(fields, word);
            }
        }
        return fields;
    }

    private String separators() {
        String separators = shell.variables().value("IFS");
        return separators == null ? DEFAULT_SEPARATORS : separators;
    }

    private void expandInto(List<String> fields, Word word) throws ExpansionException {
        PathnameExpansion paths = shell.options().noGlob ? null : new PathnameExpansion(shell.files());
        FieldBuilder builder = new FieldBuilder(fields, paths, separators());
        List<WordPart> parts = word.parts();
        for (int i = 0; i < parts.size(); i++) {
            WordPart part = parts.get(i);
            switch (part.kind()) {
                case LITERAL -> {
                    String literal = ((WordPart.Literal) part).text();
                    int tilde = i == 0 ? appendTilde(builder, literal, parts.size() == 1) : 0;
                    builder.appendLiteral(literal.substring(tilde));
                }
                case QUOTED -> builder.appendQuoted(((WordPart.Quoted) part).text());
                case DOUBLE_QUOTED -> doubleQuoted(builder, (WordPart.DoubleQuoted) part);
                case PARAMETER -> unquotedParameter(builder, (WordPart.Parameter) part);
                case COMMAND, ARITHMETIC -> builder.appendSplit(value(part));
            }
        }
        builder.endIfStarted();
    }

    private int appendTilde(FieldBuilder builder, String literal, boolean whole) {
        int end = tildeEnd(literal, whole);
        if (end > 0) {
            builder.appendQuoted(home(literal.substring(1, end)));
        }
        return end;
    }

    /** How much of a literal is a tilde prefix that can be expanded; 0 for none. */
    private int tildeEnd(String literal, boolean whole) {
        if (literal.isEmpty() || literal.charAt(0) != '~') {
            return 0;
        }
        int slash = literal.indexOf('/');
        int end = slash < 0 ? literal.length() : slash;
        if (slash < 0 && !whole) {
            return 0;
        }
        String user = literal.substring(1, end);
        return user.isEmpty() || user.equals("root") || user.equals("+") || user.equals("-") ? end : 0;
    }

    private String home(String user) {
        String name = user.equals("+") ? "PWD" : user.equals("-") ? "OLDPWD" : "HOME";
        String value = shell.variables().value(name);
        return value == null || user.equals("root") ? "/root" : value;
    }

    private void doubleQuoted(FieldBuilder builder, WordPart.DoubleQuoted quoted) throws ExpansionException {
        if (quoted.parts().isEmpty()) {
            builder.appendQuoted("");
        }
        boolean onlyLists = true;
        for (WordPart part : quoted.parts()) {
            if (part instanceof WordPart.Parameter parameter && parameters.isList(parameter)) {
                appendList(builder, parameters.values(parameter));
            } else {
                onlyLists = false;
                builder.appendQuoted(value(part));
            }
        }
        if (!onlyLists) {
            builder.appendQuoted("");
        }
    }

    private static void appendList(FieldBuilder builder, List<String> values) {
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                builder.endIfStarted();
            }
            builder.appendQuoted(values.get(i));
        }
    }

    private void unquotedParameter(FieldBuilder builder, WordPart.Parameter parameter) throws ExpansionException {
        if (parameters.isListOrStar(parameter)) {
            List<String> values = parameters.values(parameter);
            for (int i = 0; i < values.size(); i++) {
                if (i > 0) {
                    builder.endIfStarted();
                }
                builder.appendSplit(values.get(i));
            }
            return;
        }
        Word replacement = parameters.replacementWord(parameter);
        if (replacement != null) {
            inline(builder, replacement);
        } else {
            builder.appendSplit(parameters.value(parameter));
        }
    }

    /** Expands the word of <code>${name:-word}</code> in place, its own quotes still in force. */
    private void inline(FieldBuilder builder, Word word) throws ExpansionException {
        for (WordPart part : word.parts()) {
            switch (part.kind()) {
                case LITERAL -> builder.appendSplit(((WordPart.Literal) part).text());
                case QUOTED -> builder.appendQuoted(((WordPart.Quoted) part).text());
                case DOUBLE_QUOTED -> doubleQuoted(builder, (WordPart.DoubleQuoted) part);
                case PARAMETER -> unquotedParameter(builder, (WordPart.Parameter) part);
                case COMMAND, ARITHMETIC -> builder.appendSplit(value(part));
            }
        }
    }

    /** What one part stands for as a single string. */
    private String value(WordPart part) throws ExpansionException {
        return switch (part.kind()) {
            case LITERAL -> ((WordPart.Literal) part).text();
            case QUOTED -> ((WordPart.Quoted) part).text();
            case DOUBLE_QUOTED -> quotedText((WordPart.DoubleQuoted) part);
            case PARAMETER -> parameters.value((WordPart.Parameter) part);
            case COMMAND -> shell.substitute(((WordPart.Command) part).body());
            case ARITHMETIC -> Long.toString(shell.compute(((WordPart.Arithmetic) part).expression()));
        };
    }

    private String quotedText(WordPart.DoubleQuoted quoted) throws ExpansionException {
        StringBuilder text = new StringBuilder();
        for (WordPart part : quoted.parts()) {
            text.append(value(part));
        }
        return text.toString();
    }

    /** A word as one string, neither split nor matched: an assigned value, a redirection's target. */
    String text(Word word) throws ExpansionException {
        if (word.constant() != null) {
            return word.constant();
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < word.parts().size(); i++) {
            WordPart part = word.parts().get(i);
            if (i == 0 && part instanceof WordPart.Literal literal) {
                int tilde = tildeEnd(literal.text(), word.parts().size() == 1);
                text.append(tilde > 0 ? home(literal.text().substring(1, tilde)) : "");
                text.append(literal.text(), tilde, literal.text().length());
            } else {
                text.append(value(part));
            }
        }
        return text.toString();
    }

    /** A word as a pattern: what is quoted in it matches itself. */
    String pattern(Word word) throws ExpansionException {
        StringBuilder pattern = new StringBuilder();
        for (WordPart part : word.parts()) {
            switch (part.kind()) {
                case LITERAL, PARAMETER, COMMAND, ARITHMETIC -> pattern.append(value(part));
                case QUOTED, DOUBLE_QUOTED -> pattern.append(Glob.escaped(value(part)));
            }
        }
        return pattern.toString();
    }

    /** A word as a regular expression: what is quoted in it matches itself. */
    String regex(Word word) throws ExpansionException {
        StringBuilder regex = new StringBuilder();
        for (WordPart part : word.parts()) {
            switch (part.kind()) {
                case LITERAL, PARAMETER, COMMAND, ARITHMETIC -> regex.append(value(part));
                case QUOTED, DOUBLE_QUOTED -> value(part).codePoints().forEach(c -> {
                    if (REGEX_SIGNS.indexOf(c) >= 0) {
                        regex.append('\\');
                    }
                    regex.appendCodePoint(c);
                });
            }
        }
        return regex.toString();
    }
}
