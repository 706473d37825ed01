package netsh.commands.ip.link;

import netsh.commands.grammar.Syntax;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.IfbLink;

/** {@code type ifb}. */
final class IfbType implements LinkType<NoData> {
    @Override
    public String kind() {
        return "ifb";
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
        request.attributes().register(
                new IfbLink(NewLinks.name(request, kind()), NewLinks.address(namespace, request, kind())), namespace);
    }
}
