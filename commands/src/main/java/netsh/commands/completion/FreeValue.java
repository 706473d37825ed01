package netsh.commands.completion;

import java.util.stream.Stream;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;

/**
 * A value that nothing can be offered for: a number, a text, a new name.
 *
 * @param what what it is called
 */
public record FreeValue(String what) implements CandidateSource {
    @Override
    public Stream<Candidate> candidates(ToolContext place, String begun) {
        return Stream.empty();
    }

    @Override
    public WordMeaning meaning(ToolContext place, String word) {
        return WordMeaning.VALUE;
    }
}
