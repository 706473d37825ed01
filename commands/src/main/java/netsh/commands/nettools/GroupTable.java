package netsh.commands.nettools;

import netsh.commands.process.Output;
import netsh.network.kernel.NetworkNamespace;

/** The multicast groups that {@code netstat -g} lists. */
final class GroupTable {
    private GroupTable() {}

    static void print(Output out, NetworkNamespace namespace) throws NetToolsFailure {
        throw new NetToolsFailure(1, "netstat: this lab does not list groups (-g)");
    }
}
