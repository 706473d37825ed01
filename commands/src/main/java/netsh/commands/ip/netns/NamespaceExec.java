package netsh.commands.ip.netns;

import java.util.List;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.NamespaceNames;
import netsh.commands.tool.ToolContext;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;

/** {@code ip netns exec}: this process moves into the namespace and becomes the program. */
final class NamespaceExec {
    private static final int FAILED = 1;

    private NamespaceExec() {}

    static int run(IpContext context, List<String> words) throws CommandLineException {
        if (words.isEmpty() && !context.options().all()) {
            throw new CommandLineException("No netns name specified", FAILED);
        }
        if (words.size() < (context.options().all() ? 1 : 2)) {
            throw new CommandLineException("No command specified", FAILED);
        }
        if (context.options().all()) {
            return runInAll(context, words);
        }
        context.tool().process().enter(NamespaceNames.find(context.machine(), words.get(0)));
        List<String> command = words.subList(1, words.size());
        try {
            return context.tool().become(command);
        } catch (NetException refusal) {
            throw failed(command, refusal);
        }
    }

    private static int runInAll(IpContext context, List<String> command) throws CommandLineException {
        ToolContext tool = context.tool();
        for (String name : context.machine().namedNamespaces().names()) {
            NetworkNamespace namespace = context.machine().namespace(name).orElseThrow();
            tool.out().println("\nnetns: " + name);
            NetworkNamespace own = tool.namespace();
            tool.process().enter(namespace);
            try {
                tool.execute(command);
            } catch (NetException refusal) {
                tool.out().flush();
                tool.err().println(failed(command, refusal).getMessage());
            } finally {
                tool.process().enter(own);
            }
        }
        return 0;
    }

    private static CommandLineException failed(List<String> command, NetException refusal) {
        // exec(2) of a directory is refused for its permissions.
        Errno errno = refusal.errno() == Errno.EISDIR ? Errno.EACCES : refusal.errno();
        return new CommandLineException("exec of \"" + command.get(0) + "\" failed: " + errno.text(), FAILED);
    }
}
