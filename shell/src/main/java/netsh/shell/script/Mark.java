package netsh.shell.script;

/**
 * Something that a script says about a place between its steps.
 *
 * @param line where it stands in the file, from 1
 * @param kind what it says
 * @param name the name that it gives, empty where its kind gives none
 */
public record Mark(int line, Kind kind, String name) {
    /** What is said of a place. */
    public enum Kind {
        /** A replay stops here and asks, where a person can be asked. */
        PAUSE("pause", false),
        /** The state behind the step before has a name. */
        CHECKPOINT("checkpoint", true);

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
