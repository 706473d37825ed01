package netsh.commands.ip.link;

import netsh.network.addr.MacAddress;
import netsh.network.kernel.NetworkNamespace;

/** What all kinds choose for a new link where the request leaves it open. */
final class NewLinks {
    private NewLinks() {}

    /** The name asked for, else the first free one of the kind. */
    static String name(LinkRequest request, String kind) {
        return request.name().orElse(kind + "%d");
    }

    /** The address asked for, else one drawn at random. */
    static MacAddress address(NetworkNamespace namespace, LinkRequest request, String kind) {
        return request.address().flatMap(LinkLayerAddress::mac)
                .orElseGet(() -> namespace.drawAddress(name(request, kind)));
    }
}
