package netsh.commands.ethtool;

import java.util.List;
import java.util.stream.Stream;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.Links;
import netsh.commands.completion.Words;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;

/** The words of ethtool's command line as completion offers them: what is asked, a link, and what shall be changed. */
final class EthtoolWords {
    static final ArgumentCompleter COMPLETER = EthtoolWords::expected;

    private static final Words OPTIONS = Words.of("-i: the driver", "-S: counters of the driver", "-k: features",
            "-K: change features", "-P: the permanent address", "-T: time stamping", "-g: sizes of rings",
            "-l: numbers of channels", "-a: pause frames", "-c: coalescing", "-s: change settings", "--version: the version",
            "-h: how it is used").orOthers();
    private static final Words SWITCH = Words.of("on: switched on", "off: switched off");
    private static final Words SETTINGS = Words.of("speed: the speed (MBITS)", "duplex: both ways at once (full)",
            "autoneg: agree with the other end (on or off)").orOthers();
    private static final Words FEATURES = Words.of(Stream.of(Feature.values())
            .map(feature -> new Candidate(feature.shown(), "a feature", CandidateGroup.KEYWORD)).toList()).orOthers();

    private EthtoolWords() {}

    private static Expectation expected(ToolContext place, List<String> before, String word) {
        if (before.isEmpty()) {
            return word.startsWith("-") ? Expectation.of(OPTIONS)
                    : new Expectation.Choice("", List.of(Links.ALL), List.of(OPTIONS));
        }
        String option = before.get(0);
        if (!option.startsWith("-")) {
            return Expectation.end();
        }
        if (before.size() == 1) {
            return Expectation.of(Links.ALL);
        }
        boolean atName = before.size() % 2 == 0;
        return switch (option) {
            case "-K", "--features", "--offload" -> Expectation.of(atName ? FEATURES : SWITCH);
            case "-s", "--change" -> Expectation.of(atName ? SETTINGS : new FreeValue("a value"));
            default -> Expectation.end();
        };
    }
}
