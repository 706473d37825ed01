package netsh.commands.sysctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import netsh.commands.completion.Files;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.Option;
import netsh.commands.completion.Synopsis;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.WordMeaning;
import netsh.network.error.NetException;
import netsh.network.sysctl.SysctlDirectory;
import netsh.network.sysctl.SysctlEntry;
import netsh.network.sysctl.SysctlNode;

/** The words of sysctl's command line as completion offers them: settings by name, one level at a time. */
final class SysctlWords {
    static final ArgumentCompleter COMPLETER = SysctlWords::expected;

    private static final Synopsis OPTIONS = Synopsis.of("", () -> Stream.of(SysctlOptions.Option.values())
            .map(SysctlOptions.Option::described).toList());
    private static final CandidateSource KEYS = new Keys();

    private SysctlWords() {}

    private static Expectation expected(ToolContext place, List<String> before, String word) {
        Expectation options = OPTIONS.expected(place, List.of(), word);
        if (word.startsWith("-")) {
            return options;
        }
        if (before.contains("-p") || before.contains("-f")) {
            return Expectation.of(Files.ALL);
        }
        int equals = word.indexOf('=');
        if (equals > 0) {
            return new Expectation.Choice(word.substring(0, equals + 1), List.of(value(place, word.substring(0, equals))),
                    List.of());
        }
        return new Expectation.Choice("", List.of(KEYS), ((Expectation.Choice) options).further());
    }

    private static CandidateSource value(ToolContext place, String key) {
        String now = node(place, key).filter(SysctlEntry.class::isInstance)
                .map(entry -> ", " + describe((SysctlEntry) entry)).orElse("");
        return new FreeValue("a value" + now);
    }

    private static Optional<SysctlNode> node(ToolContext place, String key) {
        return SettingKey.parse(key).find(place.namespace().sysctls());
    }

    private static String describe(SysctlEntry entry) {
        try {
            String value = entry.read().strip().replace('\t', ' ');
            return value.isEmpty() ? "now empty" : "now " + value;
        } catch (NetException unreadable) {
            return "can only be written";
        }
    }

    /** The settings of the namespace, level by level. */
    private static final class Keys implements CandidateSource {
        @Override
        public String what() {
            return "a setting";
        }

        @Override
        public Stream<Candidate> candidates(ToolContext place, String begun) {
            char divider = begun.indexOf('/') >= 0 ? '/' : '.';
            int dot = begun.lastIndexOf(divider) + 1;
            String above = begun.substring(0, dot);
            SysctlNode node = node(place, above).orElse(null);
            if (!(node instanceof SysctlDirectory found)) {
                return Stream.empty();
            }
            List<Candidate> candidates = new ArrayList<>();
            for (String name : found.names()) {
                found.find(name).map(below -> candidate(above, name, below, divider)).ifPresent(candidates::add);
            }
            return candidates.stream();
        }

        private static Candidate candidate(String above, String name, SysctlNode node, char divider) {
            String key = above + (divider == '.' ? name.replace('.', '/') : name);
            return node instanceof SysctlEntry entry
                    ? new Candidate(key, describe(entry), CandidateGroup.SETTING)
                    : new Candidate(key + divider, "more settings", CandidateGroup.SETTING).unfinished();
        }

        @Override
        public WordMeaning meaning(ToolContext place, String word) {
            return node(place, word).isPresent() ? WordMeaning.NAME : WordMeaning.UNKNOWN_NAME;
        }
    }
}
