package netsh.commands.ip;

import netsh.commands.grammar.CommandLineException;
import netsh.network.error.Errno;
import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkNamespace;

/** Namespaces by the names that iproute2 keeps under /run/netns. */
public final class NamespaceNames {
    private NamespaceNames() {}

    /** The namespace of a name, as -netns and {@code netns exec} open it; refuses a name that has none. */
    public static NetworkNamespace find(Machine machine, String name) throws CommandLineException {
        return machine.namespace(name).orElseThrow(() -> new CommandLineException(
                "Cannot open network namespace \"" + name + "\": " + Errno.ENOENT.text(),
                CommandLineException.EXIT_MINUS_ONE));
    }
}
