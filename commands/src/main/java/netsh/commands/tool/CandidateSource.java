package netsh.commands.tool;

import java.util.stream.Stream;

/** Knows the words for one kind of place in a command line, from the state of the machine and namespace it is typed in. */
public interface CandidateSource {
    /** What stands there, for a sentence: "a link", "SECONDS". */
    String what();

    /**
     * Words for the place, in the order in which they are to be shown.
     *
     * @param place a context that is never run, for looking at the machine and the namespace
     * @param begun what the person has typed of the word; a source may answer with more than what begins so
     */
    Stream<Candidate> candidates(ToolContext place, String begun);

    /** What a whole word is at that place. */
    WordMeaning meaning(ToolContext place, String word);

    /** Why there may be no candidate, such as that nothing of the kind exists; shown where there is none. */
    default String whyNone(ToolContext place) {
        return "expected here: " + what();
    }
}
