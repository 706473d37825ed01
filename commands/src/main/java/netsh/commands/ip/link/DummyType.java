package netsh.commands.ip.link;

import netsh.commands.grammar.Syntax;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.DummyLink;

/** {@code type dummy}. */
final class DummyType implements LinkType<NoData> {
    @Override
    public String kind() {
        return "dummy";
    }

    @Override
    public String description() {
        return "swallows what is sent through it";
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
        MacAddress address = NewLinks.address(namespace, request, kind());
        request.attributes().register(new DummyLink(NewLinks.name(request, kind()), address), namespace);
    }
}
