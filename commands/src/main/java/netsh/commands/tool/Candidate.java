package netsh.commands.tool;

/**
 * A word that could stand at the cursor of a command line.
 *
 * @param word the whole word, as the tool is to get it
 * @param description what it is, in a few words; never empty
 * @param group what it is one of
 * @param goesOn whether more of the same word may follow, as behind a directory's slash or an option's equals sign
 */
public record Candidate(String word, String description, CandidateGroup group, boolean goesOn) {
    /** A whole word. */
    public Candidate(String word, String description, CandidateGroup group) {
        this(word, description, group, false);
    }

    /** The same, behind which the word goes on. */
    public Candidate unfinished() {
        return new Candidate(word, description, group, true);
    }

    /** The same word with something before it. */
    public Candidate behind(String settled) {
        return settled.isEmpty() ? this : new Candidate(settled + word, description, group, goesOn);
    }
}
