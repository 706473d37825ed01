package netsh.commands.tc;

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

/** The tool {@code tc}: options, then an object and its command. */
final class TcTool implements Tool {
    private static final String VERSION = "tc utility, iproute2-6.1.0, libbpf 1";

    private static final Menu<TcContext> OBJECTS = Menu.<TcContext>of("tc", "traffic control")
            .entry(prefix("qdisc"), () -> QdiscObject.MENU)
            .entry(prefix("class"), () -> ClassObject.MENU)
            .entry(prefix("filter"), () -> FilterObject.MENU)
            .entry(prefix("chain"), new MissingObject("chain"))
            .entry(prefix("actions"), new MissingObject("actions"))
            .entry(prefix("monitor"), new MissingObject("monitor"))
            .entry(prefix("exec"), new MissingObject("exec"))
            .entry(prefix("help"), () -> Help.COMMAND)
            .unknown(word -> new CommandLineException("Object \"" + word + "\" is unknown, try \"tc help\".",
                    CommandLineException.EXIT_MINUS_ONE))
            .build();

    @Override
    public String name() {
        return "tc";
    }

    @Override
    public String summary() {
        return "Shows and changes how links queue, delay and lose frames.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    @Override
    public int run(ToolContext tool) {
        try {
            Arguments arguments = Arguments.of(tool.arguments());
            TcOptions options = TcOptions.parse(arguments);
            if (options.version()) {
                tool.out().println(VERSION);
                return 0;
            }
            if (options.namespace().isPresent()) {
                tool.process().enter(NamespaceNames.find(tool.machine(), options.namespace().get()));
            }
            TcContext context = new TcContext(tool, options);
            if (options.batchFile().isPresent()) {
                return new BatchFile(tool, options.force()).run(options.batchFile().get(),
                        words -> perform(context, Arguments.of(words)));
            }
            if (arguments.isEmpty()) {
                tool.out().println(OBJECTS.usage());
                return 0;
            }
            return perform(context, arguments);
        } catch (UsageRequested help) {
            tool.out().println(OBJECTS.usage());
            return 0;
        } catch (CommandLineException refusal) {
            return refuse(tool, refusal.getMessage(), refusal.exitStatus());
        }
    }

    private static int perform(TcContext context, Arguments arguments) {
        try {
            return OBJECTS.parse(arguments, context).perform();
        } catch (CommandLineException refusal) {
            return refuse(context.tool(), refusal.getMessage(), refusal.exitStatus());
        } catch (NetException refusal) {
            return refuse(context.tool(), KernelAnswer.text(refusal), KernelAnswer.REFUSED);
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
        return Optional.of(TcTool::complete);
    }

    private static Expectation complete(ToolContext place, List<String> before, String word) {
        ToolContext inside = namespaceOfOptions(place, before).map(place::seenFrom).orElse(place);
        Expectation expected = Completion.expected(before, word, arguments -> {
            TcOptions options = TcOptions.parse(arguments);
            OBJECTS.parse(arguments, new TcContext(inside, options));
        });
        return expected instanceof Expectation.Choice choice ? choice.seenFrom(inside) : expected;
    }

    /** The namespace that -netns names, as far as the options are complete. */
    private static Optional<NetworkNamespace> namespaceOfOptions(ToolContext place, List<String> words) {
        try {
            return TcOptions.parse(Arguments.of(words)).namespace().flatMap(place.machine()::namespace);
        } catch (CommandLineException stillInTheOptions) {
            return Optional.empty();
        }
    }
}
