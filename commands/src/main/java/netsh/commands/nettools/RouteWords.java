package netsh.commands.nettools;

import java.util.List;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.Links;
import netsh.commands.completion.Names;
import netsh.commands.completion.Words;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;

/** The words of route's command line as completion offers them: options, a verb, a target, then words in any order. */
public final class RouteWords {
    private static final Words VERBS = Words.of("add: make a route", "del: remove a route");
    private static final Words KINDS = Words.of("-net: the target is a network", "-host: the target is a host");
    private static final Words DETAILS = Words.of("gw: the next router (ADDRESS)", "netmask: the target's mask (ADDRESS)",
            "metric: its metric (NUMBER)", "dev: the link", "mss: the largest segment (OCTETS)",
            "window: the TCP window (OCTETS)", "irtt: the first round trip (MILLISECONDS)",
            "reject: refuse what goes there").orOthers();

    private RouteWords() {}

    /** The words behind a tool's options. */
    public static ArgumentCompleter of(ArgumentCompleter options) {
        return (place, before, word) -> expected(options, place, before, word);
    }

    private static Expectation expected(
            ArgumentCompleter options, ToolContext place, List<String> before, String word) {
        int verb = Math.max(before.indexOf("add"), Math.max(before.indexOf("del"), before.indexOf("delete")));
        if (verb < 0) {
            Expectation own = options.expected(place, before, word);
            boolean atOperand = !word.startsWith("-") && own instanceof Expectation.Choice choice
                    && choice.sources().isEmpty();
            return atOperand ? new Expectation.Choice("", List.of(VERBS), ((Expectation.Choice) own).further()) : own;
        }
        List<String> words = before.subList(verb + 1, before.size());
        if (words.isEmpty()) {
            return word.startsWith("-") ? Expectation.of(KINDS)
                    : new Expectation.Choice("", List.of(Names.NETWORKS), List.of(KINDS));
        }
        return Expectation.of(behind(words.get(words.size() - 1)));
    }

    private static CandidateSource[] behind(String last) {
        return switch (last) {
            case "-net", "-host" -> new CandidateSource[] {Names.NETWORKS};
            case "gw" -> new CandidateSource[] {Names.HOSTS};
            case "dev" -> new CandidateSource[] {Links.ALL};
            case "netmask", "metric", "mss", "window", "irtt" ->
                    new CandidateSource[] {new FreeValue("the value of " + last)};
            default -> new CandidateSource[] {DETAILS, Links.ALL};
        };
    }
}
