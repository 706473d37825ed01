package netsh.commands.ip;

import static netsh.commands.grammar.Keyword.exact;
import static netsh.commands.grammar.Keyword.prefix;

import java.util.Optional;
import netsh.commands.completion.Names;
import netsh.commands.completion.Words;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Keyword;
import netsh.commands.grammar.Numbers;
import netsh.commands.grammar.Slot;
import netsh.commands.grammar.Syntax;
import netsh.commands.grammar.UsageRequested;

/** The options that stand before the object, such as -d, -j and -netns NAME; ip(8). */
public final class IpOptions {
    static final Clauses<IpOptions> GRAMMAR = Clauses.<IpOptions>builder()
            .part(option(prefix("-loops")), "rounds of a flush, which here needs only one",
                    orUsage(Slot.text("COUNT"), (options, count) -> { }))
            .part(option(prefix("-family")), "only this family", orUsage(Slot.text("FAMILY",
                    Words.of(
                            "inet: IPv4", "inet6: IPv6", "link: links", "bridge: bridges")), IpOptions::setFamily))
            .flag(option(exact("-4")), "only IPv4", options -> options.family = AddressFamily.INET)
            .flag(option(exact("-6")), "only IPv6", options -> options.family = AddressFamily.INET6)
            .flag(option(exact("-0")), "only links", options -> options.family = AddressFamily.LINK)
            .flag(option(exact("-B")), "only bridges", options -> options.family = AddressFamily.BRIDGE)
            .flag(option(prefix("-human").or(prefix("-human-readable"))), "rounded counters",
                    options -> options.humanReadable = true)
            .flag(option(prefix("-iec")), "counters in powers of 1024", options -> options.iec = true)
            .flag(option(prefix("-stats").or(prefix("-statistics"))), "counters; twice: all of them",
                    options -> options.statistics++)
            .flag(option(prefix("-details")), "all details", options -> options.details = true)
            .flag(option(prefix("-resolve")), "names for addresses", options -> options.resolve = true)
            .flag(option(prefix("-oneline")), "one line a row", options -> options.oneLine = true)
            .flag(option(prefix("-timestamp")), "times in monitor output", options -> options.timestamp = true)
            .flag(option(prefix("-tshort")), "short times in monitor output", options -> {
                options.timestamp = true;
                options.shortTimestamp = true;
            })
            .flag(option(prefix("-Version")), "the tool's version", options -> options.version = true)
            .flag(option(prefix("-force")), "go on after errors in a batch", options -> options.force = true)
            .part(option(prefix("-batch")), "read commands from a file",
                    orUsage(Slot.text("FILE"), (options, file) -> options.batchFile = file))
            .flag(option(prefix("-brief")), "one short line a row", options -> options.brief = true)
            .flag(option(prefix("-json")), "JSON", options -> options.json = true)
            .flag(option(prefix("-pretty")), "JSON with line breaks", options -> options.pretty = true)
            .flag(option(exact("-color=never").or(exact("-c=never"))), "no colours", options -> options.coloured = false)
            .flag(option(exact("-color=auto").or(exact("-c=auto"))), "colours on a terminal",
                    options -> options.colouredOnTerminal = true)
            .flag(option(prefix("-color").or(exact("-color=always")).or(exact("-c=always"))), "colours",
                    options -> options.coloured = true)
            .part(option(prefix("-rcvbuf")), "room for answers, of which here there is enough",
                    orUsage(Slot.text("OCTETS"), IpOptions::checkReceiveBuffer))
            .flag(option(prefix("-help")), "how it is used", options -> {
                throw new UsageRequested();
            })
            .part(option(prefix("-netns")), "in that namespace", new NamespaceOption())
            .flag(option(prefix("-Numeric")), "numbers for names", options -> options.numeric = true)
            .flag(option(prefix("-all")), "in all namespaces", options -> options.all = true)
            .build();

    private AddressFamily family;
    private int statistics;
    private boolean details;
    private boolean resolve;
    private boolean oneLine;
    private boolean brief;
    private boolean json;
    private boolean pretty;
    private boolean coloured;
    private boolean colouredOnTerminal;
    private boolean humanReadable;
    private boolean iec;
    private boolean numeric;
    private boolean timestamp;
    private boolean shortTimestamp;
    private boolean all;
    private boolean force;
    private boolean version;
    private String batchFile;
    private String namespace;

    /** Behind -netns; where nothing stands, iproute2 opens a namespace without a name, in vain. */
    private static final class NamespaceOption implements Syntax<IpOptions> {
        private static final Slot<String> NAME = Slot.text("NETNS", Names.NAMESPACES);

        @Override
        public void parse(Arguments arguments, IpOptions options) throws CommandLineException {
            options.namespace = arguments.isEmpty() ? "(null)" : NAME.take(arguments);
        }

        @Override
        public String synopsis() {
            return NAME.label();
        }
    }

    /** A value; where it is missing the usage text is shown. */
    private static <T> Syntax<IpOptions> orUsage(Slot<T> slot, Syntax.Setter<IpOptions, T> setter) {
        Syntax<IpOptions> value = Syntax.value(slot, setter);
        return new Syntax<>() {
            @Override
            public void parse(Arguments arguments, IpOptions options) throws CommandLineException {
                if (arguments.isEmpty()) {
                    throw new UsageRequested();
                }
                value.parse(arguments, options);
            }

            @Override
            public String synopsis() {
                return value.synopsis();
            }
        };
    }

    private static void checkReceiveBuffer(IpOptions options, String word) throws CommandLineException {
        if (Numbers.unsigned(word, 32).isEmpty()) {
            throw new CommandLineException("Invalid rcvbuf size '" + word + "'", CommandLineException.EXIT_MINUS_ONE);
        }
    }

    private static Keyword option(Keyword keyword) {
        return keyword.orDoubleDash();
    }

    /** Reads the options that stand first; the rest of the words stays. */
    static IpOptions parse(Arguments arguments) throws CommandLineException {
        IpOptions options = new IpOptions();
        while (!arguments.isEmpty() && arguments.peek().startsWith("-")) {
            String word = arguments.peek();
            if (word.equals("--")) {
                arguments.skip();
                return options;
            }
            if (!GRAMMAR.parseOne(arguments, options)) {
                String shown = word.startsWith("--") ? word.substring(1) : word;
                throw new CommandLineException("Option \"" + shown + "\" is unknown, try \"ip -help\".",
                        CommandLineException.EXIT_MINUS_ONE);
            }
        }
        return options;
    }

    private static void setFamily(IpOptions options, String word) throws CommandLineException {
        if (word.equals("help")) {
            throw new UsageRequested();
        }
        options.family = AddressFamily.find(word)
                .orElseThrow(() -> CommandLineException.wrongArgument(word, "invalid protocol family"));
    }

    /** The family that was asked for. */
    public Optional<AddressFamily> family() {
        return Optional.ofNullable(family);
    }

    /** How often -s was given. */
    public int statistics() {
        return statistics;
    }

    /** -d: all details. */
    public boolean details() {
        return details;
    }

    /** -r: names for addresses. */
    public boolean resolve() {
        return resolve;
    }

    /** -o: one line a row. */
    public boolean oneLine() {
        return oneLine;
    }

    /** -br: one short line a row. */
    public boolean brief() {
        return brief;
    }

    /** -j: JSON. */
    public boolean json() {
        return json;
    }

    /** -p: JSON with line breaks. */
    public boolean pretty() {
        return pretty;
    }

    /** -h: rounded counters. */
    public boolean humanReadable() {
        return humanReadable;
    }

    /** -iec: counters in powers of 1024. */
    public boolean iec() {
        return iec;
    }

    /** -N: numbers for names. */
    public boolean numeric() {
        return numeric;
    }

    /** -t or -ts: times in monitor output. */
    public boolean timestamp() {
        return timestamp;
    }

    /** -ts: short times in monitor output. */
    public boolean shortTimestamp() {
        return shortTimestamp;
    }

    /** -all: in all namespaces. */
    public boolean all() {
        return all;
    }

    boolean isColoured(boolean onTerminal) {
        return coloured || (colouredOnTerminal && onTerminal);
    }

    boolean force() {
        return force;
    }

    boolean version() {
        return version;
    }

    Optional<String> batchFile() {
        return Optional.ofNullable(batchFile);
    }

    Optional<String> namespace() {
        return Optional.ofNullable(namespace);
    }
}
