package netsh.commands.tc;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.completion.Names;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Keyword;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.UsageRequested;

/** The options that stand before the object, such as -s and -j; tc(8). */
final class TcOptions {
    private static final Clauses<TcOptions> GRAMMAR = Clauses.<TcOptions>builder()
            .flag(option(prefix("-stats").or(prefix("-statistics"))), "counters", options -> options.statistics = true)
            .flag(option(prefix("-details")), "all details", options -> options.details = true)
            .flag(option(prefix("-Version")), "the tool's version", options -> options.version = true)
            .flag(option(prefix("-help")), "how it is used", options -> {
                throw new UsageRequested();
            })
            .flag(option(prefix("-force")), "go on after errors in a batch", options -> options.force = true)
            .value(option(prefix("-batch")), "read commands from a file", Slot.text("FILE"),
                    (options, file) -> options.batchFile = file)
            .value(option(prefix("-netns")), "in a namespace",
                    Slot.text("NAME", Names.NAMESPACES), (options, name) -> options.namespace = name)
            .flag(option(exact("-N").or(prefix("-Numeric"))), "numbers for names", options -> { })
            .flag(option(prefix("-json")), "JSON", options -> options.json = true)
            .flag(option(prefix("-pretty")), "JSON with line breaks", options -> options.pretty = true)
            .flag(option(prefix("-oneline")), "one line a row", options -> options.oneLine = true)
            .build();

    private boolean statistics;
    private boolean details;
    private boolean version;
    private boolean force;
    private boolean json;
    private boolean pretty;
    private boolean oneLine;
    private String batchFile;
    private String namespace;

    private static Keyword option(Keyword keyword) {
        return keyword.orDoubleDash();
    }

    static TcOptions parse(Arguments arguments) throws CommandLineException {
        TcOptions options = new TcOptions();
        while (!arguments.isEmpty() && arguments.peek().startsWith("-")) {
            String word = arguments.peek();
            if (!GRAMMAR.parseOne(arguments, options)) {
                throw new CommandLineException("Option \"" + word + "\" is unknown, try \"tc -help\".",
                        CommandLineException.EXIT_MINUS_ONE);
            }
        }
        return options;
    }

    boolean statistics() {
        return statistics;
    }

    boolean details() {
        return details;
    }

    boolean version() {
        return version;
    }

    boolean force() {
        return force;
    }

    boolean json() {
        return json;
    }

    boolean pretty() {
        return pretty;
    }

    boolean oneLine() {
        return oneLine;
    }

    Optional<String> batchFile() {
        return Optional.ofNullable(batchFile);
    }

    Optional<String> namespace() {
        return Optional.ofNullable(namespace);
    }
}
