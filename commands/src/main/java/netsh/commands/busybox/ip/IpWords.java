package netsh.commands.busybox.ip;

import java.util.List;
import java.util.Map;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.Links;
import netsh.commands.completion.Names;
import netsh.commands.completion.Words;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;

/** The words of the applet's command line as completion offers them: options, an object, a command, words in any order. */
final class IpWords {
    static final ArgumentCompleter COMPLETER = IpWords::expected;

    private static final Words OPTIONS = Words.of("-4: IPv4", "-6: IPv6", "-0: links", "-o: one line a row",
            "-f: a family by its name").orOthers();
    private static final Words OBJECTS = Words.of("addr: addresses", "link: links", "route: routes", "neigh: neighbours",
            "rule: rules").orOthers();
    private static final Words SHOW = Words.of("show: lists them", "flush: deletes them").orOthers();
    private static final Map<String, Words> COMMANDS = Map.of(
            "a", Words.of("add: one more", "del: one less", "show: lists them", "flush: deletes them").orOthers(),
            "l", Words.of("show: lists them", "set: changes one", "add: makes one", "del: deletes one").orOthers(),
            "r", Words.of("list: lists them", "add: makes one", "del: deletes one", "get: asks which is taken",
                    "change: changes one", "replace: makes or changes one", "append: one more of the same",
                    "flush: deletes them").orOthers(),
            "n", SHOW);
    private static final Words DETAILS = Words.of("dev: the link", "via: the next router", "up: switch it on",
            "down: switch it off", "mtu: the largest packet", "name: another name", "address: its hardware address",
            "src: the source address", "metric: its metric", "table: the table", "scope: how far it is known",
            "to: of that network", "from: of that source").orOthers();

    private IpWords() {}

    private static Expectation expected(ToolContext place, List<String> before, String word) {
        List<String> words = before.stream().dropWhile(earlier -> earlier.startsWith("-")).toList();
        if (words.isEmpty()) {
            return word.startsWith("-") ? Expectation.of(OPTIONS)
                    : new Expectation.Choice("", List.of(OBJECTS), List.of(OPTIONS));
        }
        String object = words.get(0).substring(0, Math.min(1, words.get(0).length()));
        if (words.size() == 1) {
            return Expectation.of(COMMANDS.getOrDefault(object, SHOW));
        }
        CandidateSource first = object.equals("l") ? Links.ALL : object.equals("r") ? Names.NETWORKS : Names.PREFIXES;
        return switch (words.get(words.size() - 1)) {
            case "dev" -> Expectation.of(Links.ALL);
            case "via", "src", "from" -> Expectation.of(Names.HOSTS);
            case "to" -> Expectation.of(Names.NETWORKS);
            case "mtu", "name", "address", "metric", "table", "scope" -> Expectation.of(new FreeValue("a value"));
            default -> words.size() == 2 ? Expectation.of(first, DETAILS) : Expectation.of(DETAILS);
        };
    }
}
