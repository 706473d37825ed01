package netsh.commands.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can stand at a place of a tool's command line. */
public sealed interface Expectation {
    /**
     * One of several kinds of words.
     *
     * @param settled how much of the word at the place is settled before the choice, such as {@code --file=}
     * @param sources where its words come from; the first that knows a word says what it is
     * @param further the same for words that are offered only where they are asked for, as options are
     * @param elsewhere the view from where the names are, where that is not where the command is typed
     */
    record Choice(String settled, List<CandidateSource> sources, List<CandidateSource> further,
            Optional<ToolContext> elsewhere) implements Expectation {
        /** Keeps its own copies. */
        public Choice {
            sources = List.copyOf(sources);
            further = List.copyOf(further);
        }

        /** A choice among what there is where the command is typed. */
        public Choice(String settled, List<CandidateSource> sources, List<CandidateSource> further) {
            this(settled, sources, further, Optional.empty());
        }

        /** The same choice, among what there is elsewhere. */
        public Choice seenFrom(ToolContext place) {
            return new Choice(settled, sources, further, Optional.of(place));
        }

        /** All sources. */
        public List<CandidateSource> all() {
            List<CandidateSource> all = new ArrayList<>(sources);
            all.addAll(further);
            return all;
        }
    }

    /**
     * A command of its own, with what it is run in.
     *
     * @param from the index of the command's first word among the tool's arguments
     * @param place a context that is never run, in the machine and namespace that the command will run in
     */
    record InnerCommand(int from, ToolContext place) implements Expectation {}

    /**
     * A line of the shell language in one word.
     *
     * @param place as with a command
     */
    record InnerLine(ToolContext place) implements Expectation {}

    /** Nothing more; or nothing that can be said, because the tool refuses an earlier word. */
    record Nothing(String reason, boolean refused) implements Expectation {}

    /** A word of one of these sources. */
    static Expectation of(CandidateSource... sources) {
        return new Choice("", List.of(sources), List.of());
    }

    /** No further word. */
    static Expectation end() {
        return new Nothing("nothing more can follow", false);
    }
}
