package netsh.commands.bridge;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.List;
import java.util.Optional;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.BatchFile;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Completion;
import netsh.commands.grammar.Menu;
import netsh.commands.grammar.UsageRequested;
import netsh.commands.ip.KernelAnswer;
import netsh.commands.ip.NamespaceNames;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;

/** The tool {@code bridge}: options, then an object and its command. */
final class BridgeTool implements Tool {
    private static final String VERSION = "bridge utility, 6.1.0";

    private static final Menu<BridgeContext> OBJECTS = Menu.<BridgeContext>of("bridge", "bridges")
            .entry(prefix("link"), () -> LinkObject.MENU)
            .entry(prefix("fdb"), () -> FdbObject.MENU)
            .entry(prefix("mdb"), new MissingObject("mdb"))
            .entry(prefix("vlan"), () -> VlanObject.MENU)
            .entry(prefix("monitor"), () -> MonitorObject.NODE)
            .help()
            .unknown(word -> new CommandLineException("Object \"" + word + "\" is unknown, try \"bridge help\".",
                    CommandLineException.EXIT_MINUS_ONE))
            .build();

    @Override
    public String name() {
        return "bridge";
    }

    @Override
    public String summary() {
        return "Shows and changes bridge ports, forwarding databases and VLANs.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    @Override
    public int run(ToolContext tool) {
        try {
            Arguments arguments = Arguments.of(tool.arguments());
            BridgeOptions options = BridgeOptions.parse(arguments);
            if (options.version()) {
                tool.out().println(VERSION);
                return 0;
            }
            if (options.namespace().isPresent()) {
                tool.process().enter(NamespaceNames.find(tool.machine(), options.namespace().get()));
            }
            BridgeContext context = new BridgeContext(tool, options);
            return options.batchFile().isPresent()
                    ? new BatchFile(tool, options.force()).run(options.batchFile().get(),
                            words -> perform(context, Arguments.of(words)))
                    : perform(context, arguments);
        } catch (UsageRequested help) {
            tool.err().println(OBJECTS.usage());
            return help.exitStatus();
        } catch (CommandLineException refusal) {
            return refuse(tool, refusal.getMessage(), refusal.exitStatus());
        }
    }

    private static int perform(BridgeContext context, Arguments arguments) {
        try {
            return OBJECTS.parse(arguments, context).perform();
        } catch (CommandLineException refusal) {
            return refuse(context.tool(), refusal.getMessage(), refusal.exitStatus());
        } catch (NetException refusal) {
            return refuse(context.tool(), KernelAnswer.text(refusal), CommandLineException.EXIT_MINUS_ONE);
        }
    }

    private static int refuse(ToolContext tool, String message, int status) {
        tool.out().flush();
        if (!message.isEmpty()) {
            tool.err().println(message);
        }
        return status;
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(BridgeTool::complete);
    }

    private static Expectation complete(ToolContext place, List<String> before, String word) {
        ToolContext inside = namespaceOfOptions(place, before).map(place::seenFrom).orElse(place);
        Expectation expected = Completion.expected(before, word, arguments -> {
            BridgeOptions options = BridgeOptions.parse(arguments);
            OBJECTS.parse(arguments, new BridgeContext(inside, options));
        });
        return expected instanceof Expectation.Choice choice ? choice.seenFrom(inside) : expected;
    }

    /** The namespace that -netns names, as far as the options are complete. */
    private static Optional<NetworkNamespace> namespaceOfOptions(ToolContext place, List<String> words) {
        try {
            return BridgeOptions.parse(Arguments.of(words)).namespace().flatMap(place.machine()::namespace);
        } catch (CommandLineException stillInTheOptions) {
            return Optional.empty();
        }
    }
}
