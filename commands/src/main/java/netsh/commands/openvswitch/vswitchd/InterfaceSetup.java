package netsh.commands.openvswitch.vswitchd;

import java.util.Optional;
import netsh.commands.openvswitch.database.Datum;
import netsh.commands.openvswitch.database.Row;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.link.OpenvswitchLink;
import netsh.network.openvswitch.Attachment;
import netsh.network.openvswitch.Datapath;

/** Makes what an interface of the database leads to: the internal port, the tunnel, or the link that is there (netdev_open). */
final class InterfaceSetup {
    private final Datapath datapath;
    private final TunnelPorts tunnels;

    InterfaceSetup(Datapath datapath, TunnelPorts tunnels) {
        this.datapath = datapath;
        this.tunnels = tunnels;
    }

    Attachment open(Row row, String type) throws SetupException {
        String name = row.name();
        return switch (type) {
            case "", "system" -> system(name);
            case "internal" -> internal(name);
            case "patch" -> patch(name, row.get("options"));
            case "vxlan", "gre", "geneve" -> tunnels.open(name, type, row.get("options"), randomAddress(name));
            default -> throw new SetupException(
                    "could not open network device " + name + " (Address family not supported by protocol)");
        };
    }

    private MacAddress randomAddress(String name) {
        return datapath.namespace().drawAddress(name);
    }

    private Attachment system(String name) throws SetupException {
        Link link = datapath.namespace().links().byName(name);
        if (link == null) {
            throw new SetupException("could not open network device " + name + " (No such device)");
        }
        try {
            return new Attachment.LinkPort(link, datapath.addLink(link), false);
        } catch (NetException refused) {
            throw notAdded(name, refused);
        }
    }

    private Attachment internal(String name) throws SetupException {
        try {
            int number = datapath.addInternal(name, randomAddress(name));
            return new Attachment.LinkPort(datapath.link(number).orElseThrow(), number, true);
        } catch (NetException refused) {
            throw notAdded(name, refused);
        }
    }

    private static SetupException notAdded(String name, NetException refused) {
        return new SetupException("could not add network device " + name + " to ofproto (" + refused.errno().text() + ")");
    }

    private Attachment patch(String name, Datum options) throws SetupException {
        Optional<String> peer = options.get("peer");
        if (peer.isEmpty()) {
            throw new SetupException(name + ": patch type requires valid 'peer' argument");
        }
        if (peer.get().equals(name)) {
            throw new SetupException(name + ": patch peer must not be self");
        }
        return new Attachment.Patch(name, peer.get(), randomAddress(name));
    }

    /** Takes down what {@link #open} made. */
    void close(Attachment attachment) {
        if (attachment instanceof Attachment.Tunnel tunnel) {
            tunnels.close(tunnel);
        } else {
            attachment.datapathNumber().ifPresent(datapath::removePort);
        }
    }

    /** Whether a link is an internal port. */
    static boolean isInternal(Link link) {
        return link instanceof OpenvswitchLink;
    }

    /** The address of text that may be none. */
    static Optional<Ipv4Address> address(Optional<String> text) {
        return text.flatMap(Ipv4Address::parse);
    }
}
