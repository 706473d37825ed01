package netsh.commands.ip;

import java.util.List;
import java.util.Optional;
import netsh.commands.grammar.Arguments;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Completion;
import netsh.commands.grammar.UsageRequested;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;

/** The tool {@code ip}: options, then an object and its command, or a batch of them. */
public final class IpTool implements Tool {
    private static final String VERSION = "ip utility, iproute2-6.1.0, libbpf 1";

    @Override
    public String name() {
        return "ip";
    }

    @Override
    public String summary() {
        return "Shows and changes links, addresses, routes and namespaces.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    @Override
    public int run(ToolContext tool) {
        try {
            Arguments arguments = Arguments.of(tool.arguments());
            IpOptions options = IpOptions.parse(arguments);
            if (options.version()) {
                tool.out().println(VERSION);
                return 0;
            }
            if (options.namespace().isPresent()) {
                tool.process().enter(NamespaceNames.find(tool.machine(), options.namespace().get()));
            }
            IpContext context = new IpContext(tool, options);
            if (options.batchFile().isPresent()) {
                return new IpBatch(context).run(options.batchFile().get());
            }
            return IpObjects.MENU.parse(arguments, context).perform();
        } catch (UsageRequested help) {
            tool.err().println(IpObjects.MENU.usage());
            return help.exitStatus();
        } catch (CommandLineException refusal) {
            return refuse(tool, refusal);
        } catch (NetException refusal) {
            return refuse(tool, KernelAnswer.refused(refusal));
        }
    }

    static int refuse(ToolContext tool, CommandLineException refusal) {
        tool.out().flush();
        if (!refusal.getMessage().isEmpty()) {
            tool.err().println(refusal.getMessage());
        }
        return refusal.exitStatus();
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(IpTool::complete);
    }

    private static Expectation complete(ToolContext place, List<String> before, String word) {
        ToolContext inside = namespaceOfOptions(place, before).map(place::seenFrom).orElse(place);
        Expectation expected = Completion.expected(before, word, arguments -> {
            IpOptions options = IpOptions.parse(arguments);
            IpObjects.MENU.parse(arguments, new IpContext(inside, options));
        });
        return expected instanceof Expectation.Choice choice ? choice.seenFrom(inside) : expected;
    }

    /** The namespace that -netns names, as far as the options are complete. */
    private static Optional<NetworkNamespace> namespaceOfOptions(ToolContext place, List<String> words) {
        try {
            return IpOptions.parse(Arguments.of(words)).namespace().flatMap(place.machine()::namespace);
        } catch (CommandLineException stillInTheOptions) {
            return Optional.empty();
        }
    }
}
