package netsh.commands.dns;

import java.util.List;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.Names;
import netsh.commands.completion.OptionText;
import netsh.commands.completion.Synopsis;
import netsh.commands.completion.Words;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;

/** The words of dig's command line as completion offers them. */
final class DigWords {
    static final ArgumentCompleter COMPLETER = DigWords::expected;

    private static final Words SWITCHES = Words.of("+short: answers only", "+noall: nothing that is not asked for",
            "+answer: the answers", "+question: the question", "+comments: comments", "+stats: times and sizes",
            "+cmd: the command", "+authority: the authorities", "+additional: further records", "+tcp: ask by TCP",
            "+noedns: without EDNS", "+time=: seconds to wait", "+tries=: how often to ask", "+retry=: how often again")
            .orOthers();
    private static final Words TYPES = Words.of("A: IPv4 addresses", "AAAA: IPv6 addresses", "PTR: names of addresses",
            "MX: mail servers", "NS: name servers", "TXT: texts", "CNAME: the proper name", "SOA: the zone's data",
            "SRV: services", "ANY: everything").orOthers();
    private static final ArgumentCompleter OPTIONS = Synopsis.of("[QUERY]...", () -> OptionText.read("""
            -x ADDRESS     the name of an address
            -t TYPE        what to ask for
            -p PORT        the server's port
            -q QUERY       the name to ask for
            -4             by IPv4
            """));

    private DigWords() {}

    private static Expectation expected(ToolContext place, List<String> before, String word) {
        String last = before.isEmpty() ? "" : before.get(before.size() - 1);
        if (last.equals("-t")) {
            return Expectation.of(TYPES);
        }
        if (last.equals("-x") || last.equals("-p") || last.equals("-q") || word.startsWith("-")) {
            return OPTIONS.expected(place, before, word);
        }
        if (word.startsWith("@")) {
            return new Expectation.Choice("@", List.of(Names.HOSTS), List.of());
        }
        return word.startsWith("+") ? Expectation.of(SWITCHES)
                : new Expectation.Choice("", List.of(TYPES, new FreeValue("a name to ask for")), List.of(SWITCHES));
    }
}
