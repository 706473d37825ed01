package netsh.commands.world;

import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.kernel.Machine;
import netsh.network.link.Cable;
import netsh.network.link.PhysicalLink;

/** The network that a lab starts with: the host's card, and the router at the other end of its wire. */
final class StartingNetwork {
    private static final long WIRE_LATENCY_NANOS = 150_000;

    private StartingNetwork() {}

    /** Gives {@code host} its card and addresses, and makes what is outside. */
    static void connect(Machine host) {
        Machine outside = new Machine(host.simulation(), "outside");
        PhysicalLink hostCard = new PhysicalLink("ens33", MacAddress.of("00:0c:29:cb:df:c0"));
        PhysicalLink outsideCard = new PhysicalLink("ens33", MacAddress.of("00:50:56:c0:00:02"));
        try {
            hostCard.register(host.initialNamespace(), Optional.empty());
            outsideCard.register(outside.initialNamespace(), Optional.empty());
            Cable.connect(hostCard, outsideCard, WIRE_LATENCY_NANOS);
            host.initialNamespace().loopback().open();
            outside.initialNamespace().loopback().open();
            hostCard.open();
            outsideCard.open();
        } catch (NetException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
