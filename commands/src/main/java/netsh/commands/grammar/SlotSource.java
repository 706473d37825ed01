package netsh.commands.grammar;

import java.util.stream.Stream;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;

/** The place of a value as completion sees it; a word that its reader refuses is wrong. */
record SlotSource(Slot<?> slot) implements CandidateSource {
    @Override
    public String what() {
        return slot.label();
    }

    @Override
    public Stream<Candidate> candidates(ToolContext place, String begun) {
        return slot.suggestions().candidates(place, begun);
    }

    @Override
    public WordMeaning meaning(ToolContext place, String word) {
        try {
            slot.reader().read(word);
        } catch (CommandLineException refusal) {
            return WordMeaning.WRONG;
        }
        WordMeaning meaning = slot.suggestions().meaning(place, word);
        return meaning == WordMeaning.WRONG ? WordMeaning.VALUE : meaning;
    }

    @Override
    public String whyNone(ToolContext place) {
        return slot.suggestions().whyNone(place);
    }
}
