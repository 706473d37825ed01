package netsh.commands.grammar;

import java.util.ArrayList;
import java.util.List;

/**
 * A word of a tool's language with its other spellings. Each is taken either whole (strcmp) or from any of its first letters
 * on (iproute2's matches); which of them is a matter of each single word in iproute2.
 */
public final class Keyword {
    private record Spelling(String text, boolean abbreviable) {
        boolean accepts(String word) {
            return abbreviable ? !word.isEmpty() && text.startsWith(word) : text.equals(word);
        }
    }

    private final List<Spelling> spellings;

    private Keyword(List<Spelling> spellings) {
        this.spellings = List.copyOf(spellings);
    }

    /** A word that must be written whole. */
    public static Keyword exact(String text) {
        return new Keyword(List.of(new Spelling(text, false)));
    }

    /** A word that any of its beginnings stands for. */
    public static Keyword prefix(String text) {
        return new Keyword(List.of(new Spelling(text, true)));
    }

    /** This word, or with the same meaning {@code other}. */
    public Keyword or(Keyword other) {
        List<Spelling> all = new ArrayList<>(spellings);
        all.addAll(other.spellings);
        return new Keyword(all);
    }

    /** This option, which begins with a dash, or the same written with two dashes. */
    public Keyword orDoubleDash() {
        List<Spelling> all = new ArrayList<>(spellings);
        spellings.forEach(spelling -> all.add(new Spelling("-" + spelling.text(), spelling.abbreviable())));
        return new Keyword(all);
    }

    /** Whether a typed word stands for this one. */
    public boolean accepts(String word) {
        for (Spelling spelling : spellings) {
            if (spelling.accepts(word)) {
                return true;
            }
        }
        return false;
    }

    /** The spelling that usage texts show and completion offers. */
    public String text() {
        return spellings.get(0).text();
    }

    @Override
    public String toString() {
        return text();
    }
}
