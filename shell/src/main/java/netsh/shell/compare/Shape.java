package netsh.shell.compare;

import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Matcher;

/**
 * A line without what differs from machine to machine: each {@link Variable} is replaced by a word that stands for it, and
 * white space is one blank, since an editor may have made blanks of tabs.
 *
 * @param text the line with placeholders
 * @param variables what was replaced in it
 */
public record Shape(String text, Set<Variable> variables) {
    /** The shape of a line. */
    public static Shape of(String line) {
        String text = line;
        Set<Variable> found = EnumSet.noneOf(Variable.class);
        for (Variable variable : Variable.ALL) {
            Matcher matcher = variable.pattern().matcher(text);
            if (matcher.find()) {
                found.add(variable);
                text = matcher.replaceAll(Matcher.quoteReplacement(variable.placeholder()));
            }
        }
        return new Shape(text.strip().replaceAll("\\s+", " "), found);
    }
}
