package netsh.commands.bridge;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.completion.Names;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Keyword;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.UsageRequested;

/** The options that stand before the object, such as -d and -j; bridge(8). */
final class BridgeOptions {
    static final Clauses<BridgeOptions> GRAMMAR = Clauses.<BridgeOptions>builder()
            .flag(option(prefix("-Version")), "the tool's version", options -> options.version = true)
            .flag(option(prefix("-stats").or(prefix("-statistics"))), "counters", options -> options.statistics = true)
            .flag(option(prefix("-details")), "all details", options -> options.details = true)
            .flag(option(prefix("-oneline")), "one line a row", options -> options.oneLine = true)
            .flag(option(prefix("-timestamp")), "times in monitor output", options -> options.timestamp = true)
            .value(option(prefix("-family")), "only this family",
                    Slot.text("FAMILY", Words.of("inet: IPv4", "inet6: IPv6")), (options, family) -> { })
            .flag(option(exact("-4")), "only IPv4", options -> { })
            .flag(option(exact("-6")), "only IPv6", options -> { })
            .value(option(prefix("-netns")), "in a namespace",
                    Slot.text("NAME", Names.NAMESPACES), (options, name) -> options.namespace = name)
            .flag(option(prefix("-color").or(exact("-color=always"))), "coloured", options -> options.coloured = true)
            .flag(option(exact("-color=never").or(exact("-c=never")).or(exact("-color=auto")).or(exact("-c=auto"))),
                    "not coloured", options -> options.coloured = false)
            .flag(option(prefix("-compressvlans")), "VLANs as ranges", options -> options.compressed = true)
            .flag(option(prefix("-force")), "go on after errors in a batch", options -> options.force = true)
            .value(option(prefix("-batch")), "read commands from a file", Slot.text("FILE"),
                    (options, file) -> options.batchFile = file)
            .flag(option(prefix("-json")), "JSON", options -> options.json = true)
            .flag(option(prefix("-pretty")), "JSON with line breaks", options -> options.pretty = true)
            .flag(option(prefix("-help")), "how it is used", options -> {
                throw new UsageRequested();
            })
            .build();

    private boolean version;
    private boolean statistics;
    private boolean details;
    private boolean oneLine;
    private boolean timestamp;
    private boolean coloured;
    private boolean compressed;
    private boolean json;
    private boolean pretty;
    private boolean force;
    private String batchFile;
    private String namespace;

    private static Keyword option(Keyword keyword) {
        return keyword.orDoubleDash();
    }

    static BridgeOptions parse(Arguments arguments) throws CommandLineException {
        BridgeOptions options = new BridgeOptions();
        while (!arguments.isEmpty() && arguments.peek().startsWith("-")) {
            String word = arguments.peek();
            if (!GRAMMAR.parseOne(arguments, options)) {
                throw new CommandLineException("Option \"" + word + "\" is unknown, try \"bridge help\".",
                        CommandLineException.EXIT_MINUS_ONE);
            }
        }
        return options;
    }

    boolean version() {
        return version;
    }

    boolean statistics() {
        return statistics;
    }

    boolean details() {
        return details;
    }

    boolean oneLine() {
        return oneLine;
    }

    boolean timestamp() {
        return timestamp;
    }

    boolean coloured() {
        return coloured;
    }

    /** Whether neighbouring VLANs are shown as ranges. */
    boolean compressed() {
        return compressed;
    }

    boolean json() {
        return json;
    }

    boolean pretty() {
        return pretty;
    }

    boolean force() {
        return force;
    }

    Optional<String> batchFile() {
        return Optional.ofNullable(batchFile);
    }

    Optional<String> namespace() {
        return Optional.ofNullable(namespace);
    }
}
