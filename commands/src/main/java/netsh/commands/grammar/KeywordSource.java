package netsh.commands.grammar;

import java.util.stream.Stream;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;

/** A keyword as completion offers it. */
record KeywordSource(Keyword keyword, String description) implements CandidateSource {
    @Override
    public String what() {
        return keyword.text();
    }

    @Override
    public Stream<Candidate> candidates(ToolContext place, String begun) {
        CandidateGroup group = isOption() ? CandidateGroup.OPTION : CandidateGroup.KEYWORD;
        return Stream.of(new Candidate(spellingFor(begun), description, group));
    }

    /** The option with as many dashes as were typed. */
    private String spellingFor(String begun) {
        return isOption() && begun.startsWith("--") && keyword.accepts("-" + keyword.text())
                ? "-" + keyword.text() : keyword.text();
    }

    private boolean isOption() {
        return keyword.text().startsWith("-");
    }

    @Override
    public WordMeaning meaning(ToolContext place, String word) {
        return !keyword.accepts(word) ? WordMeaning.WRONG : isOption() ? WordMeaning.OPTION : WordMeaning.KEYWORD;
    }
}
