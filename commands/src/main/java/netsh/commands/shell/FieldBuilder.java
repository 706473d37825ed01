package netsh.commands.shell;

import java.util.List;
import netsh.commands.text.Glob;

/** Collects the fields that a word expands to: splits what is unquoted, keeps quoted text together, finds paths. */
final class FieldBuilder {
    private final List<String> fields;
    private final PathnameExpansion paths;
    private final String separators;
    private final StringBuilder text = new StringBuilder();
    /** The same text as a pattern, null as long as nothing unquoted in it is special. */
    private StringBuilder pattern;
    private boolean started;

    /**
     * Collects into {@code fields}.
     *
     * @param paths      finds files, null where patterns are left alone
     * @param separators the value of IFS
     */
    FieldBuilder(List<String> fields, PathnameExpansion paths, String separators) {
        this.fields = fields;
        this.paths = paths;
        this.separators = separators;
    }

    void appendQuoted(String quoted) {
        started = true;
        text.append(quoted);
        if (pattern != null) {
            pattern.append(Glob.escaped(quoted));
        }
    }

    void appendLiteral(String literal) {
        for (int i = 0; i < literal.length(); i++) {
            appendActive(literal.charAt(i));
        }
    }

    private void appendActive(char c) {
        started = true;
        if (pattern == null && paths != null && (c == '*' || c == '?' || c == '[')) {
            pattern = new StringBuilder(Glob.escaped(text.toString()));
        }
        text.append(c);
        if (pattern != null) {
            pattern.append(c);
        }
    }

    /** Appends what an unquoted expansion gave, split at the separators. */
    void appendSplit(String value) {
        int i = 0;
        int length = value.length();
        if (length > 0 && isBlankSeparator(value.charAt(0))) {
            i = skipBlanks(value, 0);
            endIfStarted();
        }
        while (i < length) {
            char c = value.charAt(i);
            if (separators.indexOf(c) < 0) {
                appendActive(c);
                i++;
                continue;
            }
            i = skipBlanks(value, i);
            if (i < length && separators.indexOf(value.charAt(i)) >= 0) {
                i = skipBlanks(value, i + 1);
                started = true;
            }
            endIfStarted();
        }
    }

    private boolean isBlankSeparator(char c) {
        return (c == ' ' || c == '\t' || c == '\n') && separators.indexOf(c) >= 0;
    }

    private int skipBlanks(String value, int from) {
        int i = from;
        while (i < value.length() && isBlankSeparator(value.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Ends the present field, if there is one; quoted nothing is a field too. */
    void endIfStarted() {
        if (!started) {
            return;
        }
        if (pattern == null || !isPattern() || !addPaths()) {
            fields.add(text.toString());
        }
        text.setLength(0);
        pattern = null;
        started = false;
    }

    /** Whether more than a lone opening bracket is special. */
    private boolean isPattern() {
        return pattern.indexOf("*") >= 0 || pattern.indexOf("?") >= 0 || pattern.indexOf("]") >= 0;
    }

    private boolean addPaths() {
        List<String> found = paths.expand(pattern.toString());
        fields.addAll(found);
        return !found.isEmpty();
    }
}
