package netsh.commands.ip.link;

import java.util.Optional;
import netsh.commands.grammar.Syntax;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.IpTunnelLink;
import netsh.network.link.Link;

/** {@code type erspan}: the lab has only the link of this kind that comes with the module of GRE. */
final class ErspanType implements LinkType<NoData> {
    @Override
    public String kind() {
        return "erspan";
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
        throw new NetException(Errno.EOPNOTSUPP, "This lab does not support links of type erspan");
    }

    @Override
    public Optional<LinkData> data(Link link) {
        IpTunnelLink tunnel = (IpTunnelLink) link;
        return Optional.of(new TunnelData(tunnel.kind(), tunnel.settings().copy()));
    }
}
