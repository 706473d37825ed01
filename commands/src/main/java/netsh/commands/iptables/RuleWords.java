package netsh.commands.iptables;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.Links;
import netsh.commands.completion.Names;
import netsh.commands.completion.Option;
import netsh.commands.completion.Placeholders;
import netsh.commands.completion.Synopsis;
import netsh.commands.completion.Words;
import netsh.commands.iptables.extension.Extension;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.Protocols;
import netsh.commands.iptables.extension.XtablesException;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.CandidateSource;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;
import netsh.network.netfilter.TableName;

/** The words of one iptables command line as completion offers them: which options are known grows as it is read. */
final class RuleWords {
    private static final Words POLICIES = Words.of("ACCEPT: let it pass", "DROP: drop it");
    private static final Words STATES = Words.of("NEW: begins a connection", "ESTABLISHED: belongs to one",
            "RELATED: comes of one", "INVALID: belongs to none", "UNTRACKED: is not tracked",
            "RELATED,ESTABLISHED: answers").orOthers();

    private final Flavor flavor;
    private final ToolContext place;
    private final List<Extension<?>> loaded = new ArrayList<>();
    private final Deque<CandidateSource> pending = new ArrayDeque<>();
    private TableName table = TableName.FILTER;

    RuleWords(Flavor flavor, ToolContext place) {
        this.flavor = flavor;
        this.place = place;
    }

    /** What can stand behind some words. */
    Expectation expected(List<String> before) {
        table = tableOf(before);
        for (int i = 0; i < before.size(); i++) {
            String word = before.get(i);
            if (!pending.isEmpty() && !word.startsWith("-")) {
                pending.poll();
                load(i == 0 ? "" : before.get(i - 1), word);
            } else if (word.startsWith("-")) {
                pending.clear();
                begin(word);
            }
        }
        if (!pending.isEmpty()) {
            return Expectation.of(pending.peek());
        }
        return Expectation.of(Synopsis.words(options()), Words.of("!: not").orOthers());
    }

    private static TableName tableOf(List<String> words) {
        int at = Math.max(words.indexOf("-t"), words.indexOf("--table"));
        return at < 0 || at + 1 >= words.size() ? TableName.FILTER
                : TableName.of(words.get(at + 1)).orElse(TableName.FILTER);
    }

    /** What a value makes known: a match's or target's options. */
    private void load(String option, String value) {
        Extensions extensions = flavor.extensions();
        try {
            switch (option) {
                case "-m", "--match" -> loaded.add(extensions.match(value));
                case "-j", "--jump" -> extensions.target(value).ifPresent(loaded::add);
                case "-p", "--protocol", "--proto" ->
                        Protocols.parse(value).flatMap(extensions::protocolMatch).ifPresent(loaded::add);
                default -> { /* other values make nothing known */ }
            }
        } catch (XtablesException unknown) {
            return;
        }
    }

    private void begin(String word) {
        Optional<CoreOption> core = CoreOption.ALL.stream()
                .filter(option -> word.equals("-" + option.letter()) || option.names().contains(word.replaceFirst("^--", "")))
                .findFirst();
        if (core.isPresent()) {
            values(core.get());
            return;
        }
        for (Extension<?> extension : loaded) {
            for (ExtensionOption option : extension.options()) {
                if (option.names().contains(word.replaceFirst("^--", ""))) {
                    for (int i = 0; i < option.arguments(); i++) {
                        pending.add(value(option));
                    }
                    return;
                }
            }
        }
    }

    private static CandidateSource value(ExtensionOption option) {
        return switch (option.name()) {
            case "ctstate", "state" -> STATES;
            case "to-destination", "to-source", "src-range", "dst-range" -> Names.HOSTS;
            default -> Placeholders.of(option.argument());
        };
    }

    private ChainNames chains(ChainNames.Kinds kinds) {
        return new ChainNames(flavor, table, kinds);
    }

    private void values(CoreOption option) {
        switch (option.letter()) {
            case 'A', 'C', 'D', 'I', 'R', 'L', 'S', 'F', 'Z' -> pending.add(chains(ChainNames.Kinds.ALL));
            case 'X', 'g' -> pending.add(chains(ChainNames.Kinds.OF_USERS));
            case 'N' -> pending.add(new FreeValue("a name for the new chain"));
            case 'E' -> pending.addAll(List.of(chains(ChainNames.Kinds.OF_USERS), new FreeValue("its new name")));
            case 'P' -> pending.addAll(List.of(chains(ChainNames.Kinds.BUILT_IN), POLICIES));
            case 't' -> pending.add(Placeholders.of("TABLE"));
            case 'p' -> pending.add(Words.of("tcp: TCP", "udp: UDP", "icmp: ICMP", "all: any protocol").orOthers());
            case 's', 'd' -> pending.add(Names.NETWORKS);
            case 'i', 'o' -> pending.add(Links.ALL_OR_OTHERS);
            case 'm' -> pending.add(Words.alike("a match",
                    flavor.extensions().matches().stream().map(Extension::name).toList()));
            case 'j' -> pending.add(targets());
            default -> {
                if (option.argument() == CoreOption.Argument.REQUIRED) {
                    pending.add(new FreeValue("the value of --" + option.names().get(0)));
                }
            }
        }
    }

    private CandidateSource targets() {
        List<Candidate> found = new ArrayList<>(List.of(
                new Candidate("ACCEPT", "let it pass", CandidateGroup.KEYWORD),
                new Candidate("DROP", "drop it", CandidateGroup.KEYWORD),
                new Candidate("RETURN", "go back to the chain before", CandidateGroup.KEYWORD)));
        flavor.extensions().targets().forEach(target ->
                found.add(new Candidate(target.name(), "a target", CandidateGroup.KEYWORD)));
        chains(ChainNames.Kinds.OF_USERS).candidates(place, "").forEach(found::add);
        return Words.of(found);
    }

    private List<Option> options() {
        Stream<Option> core = CoreOption.ALL.stream().map(RuleWords::described);
        Stream<Option> extended = loaded.stream().flatMap(extension -> extension.options().stream()
                .map(option -> new Option(option.names().stream().map(name -> "--" + name).toList(), "", false,
                        "of " + extension.name() + (option.argument().isEmpty() ? "" : ": " + option.argument()))));
        return Stream.concat(extended, core).toList();
    }

    private static Option described(CoreOption option) {
        List<String> names = new ArrayList<>();
        if (option.letter() != '0') {
            names.add("-" + option.letter());
        }
        option.names().forEach(name -> names.add("--" + name));
        return new Option(names, "", false, option.summary());
    }
}
