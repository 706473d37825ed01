package netsh.commands.ip.inet;

import netsh.commands.grammar.CommandLineException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/** Links by the names that are typed. */
public final class Devices {
    private static final int EXIT_NO_DEVICE = 1;

    private Devices() {}

    /** The link of a name; refuses a name that has none (nodev). */
    public static Link find(NetworkNamespace namespace, String name) throws CommandLineException {
        Link link = namespace.links().byName(name);
        if (link == null) {
            throw new CommandLineException("Cannot find device \"" + name + "\"", EXIT_NO_DEVICE);
        }
        return link;
    }
}
