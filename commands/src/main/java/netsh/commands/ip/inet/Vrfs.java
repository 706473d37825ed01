package netsh.commands.ip.inet;

import netsh.commands.grammar.CommandLineException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.VrfLink;

/** Finds VRFs by name. */
public final class Vrfs {
    private Vrfs() {}

    /** The VRF of a name; refused where no link of that name is one. */
    public static VrfLink find(NetworkNamespace namespace, String name) throws CommandLineException {
        if (namespace.links().byName(name) instanceof VrfLink vrf) {
            return vrf;
        }
        throw CommandLineException.wrongArgument(name, "Invalid VRF\n");
    }
}
