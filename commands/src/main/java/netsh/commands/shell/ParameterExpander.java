package netsh.commands.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import netsh.commands.shell.syntax.ParameterOperation;
import netsh.commands.shell.syntax.Word;
import netsh.commands.shell.syntax.WordPart;
import netsh.commands.text.Glob;

/** The values of parameters and what <code>${...}</code> does with them. */
final class ParameterExpander {
    private final Interpreter shell;
    private final Expander expander;

    ParameterExpander(Interpreter shell, Expander expander) {
        this.shell = shell;
        this.expander = expander;
    }

    private static boolean stands(WordPart.Parameter parameter, String all) {
        if (parameter.operation() == null || parameter.operation() == ParameterOperation.LENGTH) {
            return false;
        }
        return parameter.subscript() == null
                ? parameter.name().equals(all) || (parameter.operation() == ParameterOperation.NAMES && all.equals("@"))
                : all.equals(subscriptText(parameter.subscript()));
    }

    private static String subscriptText(Word subscript) {
        return subscript.parts().size() == 1 && subscript.parts().get(0) instanceof WordPart.Literal literal
                ? literal.text() : null;
    }

    /** Whether a parameter between double quotes gives a field for each of its values: {@code $@} and its like. */
    boolean isList(WordPart.Parameter parameter) {
        return stands(parameter, "@");
    }

    /** Whether a parameter outside of quotes gives a field for each of its values. */
    boolean isListOrStar(WordPart.Parameter parameter) {
        return isList(parameter) || stands(parameter, "*");
    }

    /** The values of a list parameter, its operation applied to each. */
    List<String> values(WordPart.Parameter parameter) throws ExpansionException {
        if (parameter.operation() == ParameterOperation.KEYS) {
            return keys(parameter.name());
        }
        if (parameter.operation() == ParameterOperation.NAMES) {
            return shell.variables().names().stream().filter(name -> name.startsWith(parameter.name())).toList();
        }
        List<String> values = parameter.subscript() == null ? shell.positional() : elements(parameter.name());
        switch (parameter.operation()) {
            case VALUE, INDIRECT -> {
                return values;
            }
            case SUBSTRING -> {
                return slice(parameter, values);
            }
            case DEFAULT, ALTERNATIVE, ASSIGN, REQUIRE -> {
                boolean set = !values.isEmpty() && !(parameter.colon() && values.size() == 1
                        && values.get(0).isEmpty());
                if (parameter.operation() == ParameterOperation.ALTERNATIVE ? set : !set) {
                    return List.of(expander.text(parameter.argument()));
                }
                return set && parameter.operation() != ParameterOperation.ALTERNATIVE ? values : List.of();
            }
            default -> {
                List<String> changed = new ArrayList<>(values.size());
                for (String value : values) {
                    changed.add(transform(parameter, value));
                }
                return changed;
            }
        }
    }

    private List<String> slice(WordPart.Parameter parameter, List<String> values) throws ExpansionException {
        List<String> all = new ArrayList<>(values);
        if (parameter.subscript() == null) {
            all.add(0, shell.name());
        }
        long from = shell.compute(parameter.argument());
        from = from < 0 ? Math.max(0, all.size() + from) : Math.min(from, all.size());
        long count = parameter.second() == null ? all.size() : shell.compute(parameter.second());
        return all.subList((int) from, (int) Math.min(all.size(), from + Math.max(0, count)));
    }

    private List<String> keys(String name) {
        Variable variable = shell.variables().find(name);
        if (variable == null) {
            return List.of();
        }
        if (variable.entries() != null) {
            return List.copyOf(variable.entries().keySet());
        }
        return variable.elements() != null ? variable.elements().keySet().stream().map(String::valueOf).toList()
                : List.of("0");
    }

    private List<String> elements(String name) {
        Variable variable = shell.variables().find(name);
        if (variable == null) {
            List<String> special = shell.specialArray(name);
            return special == null ? List.of() : special;
        }
        if (variable.elements() != null) {
            return List.copyOf(variable.elements().values());
        }
        if (variable.entries() != null) {
            return List.copyOf(variable.entries().values());
        }
        return variable.value() == null ? List.of() : List.of(variable.value());
    }

    /** The word that stands in for a parameter, so that its quotes can be minded; null where none does. */
    Word replacementWord(WordPart.Parameter parameter) throws ExpansionException {
        if (parameter.operation() == ParameterOperation.DEFAULT && isMissing(parameter)
                || parameter.operation() == ParameterOperation.ALTERNATIVE && !isMissing(parameter)) {
            return parameter.argument();
        }
        return null;
    }

    private boolean isMissing(WordPart.Parameter parameter) throws ExpansionException {
        String value = raw(parameter);
        return value == null || (parameter.colon() && value.isEmpty());
    }

    /** The parameter's value before its operation, null where it is unset. */
    private String raw(WordPart.Parameter parameter) throws ExpansionException {
        if (isListOrStar(parameter)) {
            List<String> values = parameter.subscript() == null ? shell.positional() : elements(parameter.name());
            return values.isEmpty() ? null : joined(parameter, values);
        }
        return parameter.subscript() == null ? shell.parameter(parameter.name())
                : element(parameter.name(), parameter.subscript());
    }

    private String joined(WordPart.Parameter parameter, List<String> values) {
        String separators = shell.variables().value("IFS");
        String separator = separators == null ? " " : separators.isEmpty() ? "" : separators.substring(0, 1);
        return String.join(stands(parameter, "*") ? separator : " ", values);
    }

    private String element(String name, Word subscript) throws ExpansionException {
        Variable variable = shell.variables().find(name);
        if (variable != null && variable.entries() != null) {
            return variable.entries().get(expander.text(subscript));
        }
        long index = shell.compute(subscript);
        List<String> special = shell.specialArray(name);
        if (special != null) {
            return index < special.size() && index >= 0 ? special.get((int) index) : null;
        }
        if (variable == null) {
            return null;
        }
        if (variable.elements() == null) {
            return index == 0 ? variable.value() : null;
        }
        if (index < 0 && !variable.elements().isEmpty()) {
            index += variable.elements().lastKey() + 1;
        }
        return variable.elements().get((int) index);
    }

    /** What a parameter expands to as one string. */
    String value(WordPart.Parameter parameter) throws ExpansionException {
        if (parameter.operation() == null) {
            throw new ExpansionException(parameter.name() + ": bad substitution", false);
        }
        if (parameter.operation() == ParameterOperation.VALUE && parameter.subscript() == null
                && !isListOrStar(parameter)) {
            String value = shell.parameter(parameter.name());
            return value != null ? value : unset(parameter.name());
        }
        if (isListOrStar(parameter) && !isConditional(parameter.operation())) {
            return joined(parameter, values(parameter));
        }
        return switch (parameter.operation()) {
            case LENGTH -> Integer.toString(length(parameter));
            case DEFAULT -> isMissing(parameter) ? expander.text(parameter.argument()) : raw(parameter);
            case ALTERNATIVE -> isMissing(parameter) ? "" : expander.text(parameter.argument());
            case ASSIGN -> assigned(parameter);
            case REQUIRE -> required(parameter);
            case INDIRECT -> indirect(parameter);
            default -> {
                String value = raw(parameter);
                if (value == null && shell.options().noUnset) {
                    unset(parameter.name());
                }
                yield value == null ? "" : transform(parameter, value);
            }
        };
    }

    private static boolean isConditional(ParameterOperation operation) {
        return operation == ParameterOperation.DEFAULT || operation == ParameterOperation.ALTERNATIVE
                || operation == ParameterOperation.REQUIRE || operation == ParameterOperation.ASSIGN;
    }

    private String unset(String name) throws ExpansionException {
        if (shell.options().noUnset && !name.equals("@") && !name.equals("*")) {
            String shown = Character.isDigit(name.charAt(0)) || name.equals("!") ? '$' + name : name;
            throw new ExpansionException(shown + ": unbound variable", true);
        }
        return "";
    }

    private int length(WordPart.Parameter parameter) throws ExpansionException {
        String subscript = parameter.subscript() == null ? null : subscriptText(parameter.subscript());
        if ("@".equals(subscript) || "*".equals(subscript)) {
            return elements(parameter.name()).size();
        }
        if (parameter.subscript() == null && (parameter.name().equals("@") || parameter.name().equals("*"))) {
            return shell.positional().size();
        }
        String value = raw(parameter);
        if (value == null) {
            value = unset(parameter.name());
        }
        return value.codePointCount(0, value.length());
    }

    private String assigned(WordPart.Parameter parameter) throws ExpansionException {
        if (!isMissing(parameter)) {
            return raw(parameter);
        }
        String value = expander.text(parameter.argument());
        if (Character.isLetter(parameter.name().charAt(0)) || parameter.name().charAt(0) == '_') {
            shell.assign(parameter.name(), value);
            return value;
        }
        throw new ExpansionException("$" + parameter.name() + ": cannot assign in this way", false);
    }

    private String required(WordPart.Parameter parameter) throws ExpansionException {
        if (!isMissing(parameter)) {
            return raw(parameter);
        }
        String message = expander.text(parameter.argument());
        String otherwise = parameter.colon() ? "parameter null or not set" : "parameter not set";
        throw new ExpansionException(parameter.name() + ": " + (message.isEmpty() ? otherwise : message), true);
    }

    private String indirect(WordPart.Parameter parameter) throws ExpansionException {
        String name = raw(parameter);
        if (name == null || name.isEmpty()) {
            throw new ExpansionException(parameter.name() + ": invalid indirect expansion", false);
        }
        String value = shell.parameter(name);
        return value == null ? unset(name) : value;
    }

    private String transform(WordPart.Parameter parameter, String value) throws ExpansionException {
        return switch (parameter.operation()) {
            case REMOVE_SHORTEST_PREFIX, REMOVE_LONGEST_PREFIX, REMOVE_SHORTEST_SUFFIX, REMOVE_LONGEST_SUFFIX ->
                trimmed(parameter.operation(), value, expander.pattern(parameter.argument()));
            case REPLACE_FIRST, REPLACE_ALL, REPLACE_PREFIX, REPLACE_SUFFIX -> replaced(parameter, value);
            case SUBSTRING -> substring(parameter, value);
            case UPPER_FIRST -> changedFirst(value, value.isEmpty() ? ""
                    : value.substring(0, 1).toUpperCase(Locale.ROOT));
            case LOWER_FIRST -> changedFirst(value, value.isEmpty() ? ""
                    : value.substring(0, 1).toLowerCase(Locale.ROOT));
            case UPPER_ALL -> value.toUpperCase(Locale.ROOT);
            case LOWER_ALL -> value.toLowerCase(Locale.ROOT);
            case QUOTE -> '\'' + value.replace("'", "'\\''") + '\'';
            case VALUE, LENGTH, DEFAULT, ASSIGN, REQUIRE, ALTERNATIVE, INDIRECT, KEYS, NAMES -> value;
        };
    }

    private static String changedFirst(String value, String first) {
        return value.isEmpty() ? value : first + value.substring(1);
    }

    private static String trimmed(ParameterOperation operation, String value, String pattern) {
        int length = value.length();
        switch (operation) {
            case REMOVE_SHORTEST_PREFIX -> {
                for (int end = 0; end <= length; end++) {
                    if (Glob.matches(pattern, value.substring(0, end))) {
                        return value.substring(end);
                    }
                }
            }
            case REMOVE_LONGEST_PREFIX -> {
                for (int end = length; end >= 0; end--) {
                    if (Glob.matches(pattern, value.substring(0, end))) {
                        return value.substring(end);
                    }
                }
            }
            case REMOVE_SHORTEST_SUFFIX -> {
                for (int start = length; start >= 0; start--) {
                    if (Glob.matches(pattern, value.substring(start))) {
                        return value.substring(0, start);
                    }
                }
            }
            default -> {
                for (int start = 0; start <= length; start++) {
                    if (Glob.matches(pattern, value.substring(start))) {
                        return value.substring(0, start);
                    }
                }
            }
        }
        return value;
    }

    private String replaced(WordPart.Parameter parameter, String value) throws ExpansionException {
        String pattern = expander.pattern(parameter.argument());
        String text = parameter.second() == null ? "" : expander.text(parameter.second());
        if (pattern.isEmpty() && parameter.operation() != ParameterOperation.REPLACE_PREFIX
                && parameter.operation() != ParameterOperation.REPLACE_SUFFIX) {
            return value;
        }
        StringBuilder result = new StringBuilder();
        int at = 0;
        while (at <= value.length()) {
            int end = longestMatch(pattern, value, at);
            boolean wanted = end >= 0 && (parameter.operation() != ParameterOperation.REPLACE_SUFFIX
                    || Glob.matches(pattern, value.substring(at)));
            if (wanted) {
                int matchEnd = parameter.operation() == ParameterOperation.REPLACE_SUFFIX ? value.length() : end;
                result.append(text);
                if (parameter.operation() != ParameterOperation.REPLACE_ALL) {
                    return result.append(value.substring(matchEnd)).toString();
                }
                if (matchEnd > at) {
                    at = matchEnd;
                    continue;
                }
            }
            if (parameter.operation() == ParameterOperation.REPLACE_PREFIX) {
                return value;
            }
            if (at < value.length()) {
                result.append(value.charAt(at));
            }
            at++;
        }
        return result.toString();
    }

    /** The end of the longest match that begins at {@code from}, -1 for none; empty matches do not count. */
    private static int longestMatch(String pattern, String value, int from) {
        for (int end = value.length(); end >= from; end--) {
            if ((end > from || pattern.isEmpty()) && Glob.matches(pattern, value.substring(from, end))) {
                return end;
            }
        }
        return -1;
    }

    private String substring(WordPart.Parameter parameter, String value) throws ExpansionException {
        int length = value.length();
        long from = shell.compute(parameter.argument());
        if (from < 0) {
            from += length;
        }
        if (from < 0 || from > length) {
            return "";
        }
        long to = length;
        if (parameter.second() != null) {
            long count = shell.compute(parameter.second());
            to = count < 0 ? length + count : from + count;
            if (to < from) {
                if (count < 0) {
                    throw new ExpansionException(expander.text(parameter.second()).strip()
                            + ": substring expression < 0",
                            false);
                }
                return "";
            }
        }
        return value.substring((int) from, (int) Math.min(to, length));
    }
}
