package netsh.shell.script;

/**
 * Something that a script says about a place between its steps.
 *
 * @param line where it stands in the file, from 1
 * @param step how many steps stand before it
 * @param kind what it says
 * @param name the name that it gives, empty where its kind gives none
 */
public record Mark(int line, int step, Kind kind, String name) {
    /** What is said of a place. */
    public enum Kind {
        /** A replay stops here and asks, where a person can be asked. */
        PAUSE("pause", false),
        /** The state behind the step before has a name. */
        CHECKPOINT("checkpoint", true),
        /** A session's journal: what follows belongs to another branch. */
        BRANCH("branch", true),
        /** A session's journal: the session went to the state behind another of its steps. */
        PLACE("place", true);

        private final String word;
        private final boolean named;

        Kind(String word, boolean named) {
            this.word = word;
            this.named = named;
        }

        /** How a script writes it, behind {@code #@}. */
        public String word() {
            return word;
        }

        /** Whether a name belongs to it. */
        public boolean isNamed() {
            return named;
        }
    }
}
