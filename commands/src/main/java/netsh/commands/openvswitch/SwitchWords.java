package netsh.commands.openvswitch;

import java.util.List;
import java.util.function.Supplier;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.Links;
import netsh.commands.completion.Words;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.Expectation;

/** What the tools of Open vSwitch have in common for completion: a command, then names of the switch's bridges and ports. */
public final class SwitchWords {
    private SwitchWords() {}

    /** A command of a tool as a candidate. */
    public static Candidate command(String name, String usage) {
        return new Candidate(name, usage.isBlank() ? "takes no words" : usage.strip(), CandidateGroup.KEYWORD);
    }

    /**
     * What completes a tool.
     *
     * @param commands its commands
     * @param names what the switch has, asked for each time
     */
    public static ArgumentCompleter of(List<Candidate> commands, Supplier<List<String>> names) {
        Words words = Words.of(commands).orOthers();
        return (place, before, word) -> {
            int last = before.lastIndexOf("--");
            boolean atCommand = before.subList(last + 1, before.size()).stream().allMatch(earlier -> earlier.startsWith("-"));
            if (atCommand) {
                return Expectation.of(words);
            }
            Words known = Words.alike("of the switch", names.get()).orOthers();
            return Expectation.of(known, Links.FREE, new FreeValue("a word of " + before.get(last + 1)));
        };
    }
}
