package netsh.commands.ip.link;

import netsh.commands.grammar.Syntax;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;

/** {@code type openvswitch}: shown by {@code ip link}, but made and removed by ovs-vswitchd only. */
final class OpenvswitchType implements LinkType<NoData> {
    private static final String MODULE = "openvswitch";

    @Override
    public String kind() {
        return "openvswitch";
    }

    @Override
    public NoData newData(LinkRequest request) {
        return NoData.NONE;
    }

    @Override
    public Syntax<NoData> syntax() {
        return NoData.IGNORING_THE_REST;
    }

    @Override
    public boolean isGiven(NoData data) {
        return false;
    }

    @Override
    public void create(NetworkNamespace namespace, LinkRequest request, NoData data) throws NetException {
        throw namespace.machine().modules().isLoaded(MODULE)
                ? new NetException(Errno.EOPNOTSUPP) : new NetException(Errno.EOPNOTSUPP, "Unknown device type");
    }
}
