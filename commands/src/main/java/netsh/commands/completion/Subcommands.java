package netsh.commands.completion;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;

/** A tool whose first word chooses what it does, and so what may follow. */
public final class Subcommands implements ArgumentCompleter {
    private record Entry(String summary, ArgumentCompleter arguments) {}

    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /** A word, what it does, and what may follow it. */
    public Subcommands with(String word, String summary, ArgumentCompleter arguments) {
        entries.put(word, new Entry(summary, arguments));
        return this;
    }

    /** A word, what it does, and the operands that may follow it. */
    public Subcommands with(String word, String summary, String operands) {
        return with(word, summary, Synopsis.of(operands));
    }

    @Override
    public Expectation expected(ToolContext place, List<String> before, String word) {
        if (before.isEmpty()) {
            List<Candidate> words = new ArrayList<>();
            entries.forEach((name, entry) -> words.add(new Candidate(name, entry.summary(), CandidateGroup.KEYWORD)));
            return Expectation.of(Words.of(words));
        }
        Entry entry = entries.get(before.get(0));
        if (entry == null) {
            return new Expectation.Nothing("there is no " + before.get(0), true);
        }
        Expectation behind = entry.arguments().expected(place, before.subList(1, before.size()), word);
        return behind instanceof Expectation.InnerCommand command
                ? new Expectation.InnerCommand(command.from() + 1, command.place()) : behind;
    }
}
