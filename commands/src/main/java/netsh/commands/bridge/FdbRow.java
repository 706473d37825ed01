package netsh.commands.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import netsh.commands.print.Colour;
import netsh.commands.print.Fields;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.FdbEntry;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.kernel.TunnelAddressChanged;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.Link;
import netsh.network.link.VxlanLink;
import netsh.network.tunnel.VxlanDestination;
import netsh.network.tunnel.VxlanEntry;

/**
 * A row of {@code bridge fdb}.
 *
 * @param address the station or group
 * @param link the link that it is behind or let in by
 * @param tunnel where in a tunnel it is; empty where it is behind no tunnel
 * @param vlan its VLAN; 0 for none
 * @param flags what stands before the bridge
 * @param master the bridge; empty for an address that a link lets in by itself
 * @param state permanent, static, stale or nothing
 * @param usedSeconds since when no frame went to it; empty where that is not kept
 * @param updatedSeconds since when no frame came from it
 */
record FdbRow(
        MacAddress address,
        String link,
        Optional<Tunnel> tunnel,
        int vlan,
        List<String> flags,
        Optional<String> master,
        String state,
        OptionalLong usedSeconds,
        long updatedSeconds) {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final String PERMANENT = "permanent";

    /**
     * The place of a station behind a tunnel.
     *
     * @param destination the other end
     * @param port its port, where it is another than the link's
     * @param identifier its network, where it is another than the link's
     * @param via the link that packets leave by
     * @param namespaceId the number of the namespace that packets travel through, where it is another one
     */
    record Tunnel(
            String destination,
            Optional<Integer> port,
            Optional<Integer> identifier,
            Optional<String> via,
            Optional<Integer> namespaceId) {
        static Tunnel of(VxlanLink link, VxlanDestination destination) {
            return new Tunnel(
                    destination.address().toString(),
                    Optional.of(destination.port()).filter(port -> port != link.settings().destinationPort()),
                    Optional.of(destination.identifier()).filter(number -> number != link.settings().identifier()),
                    destination.via().map(Link::name),
                    link.home() == link.stack() ? Optional.empty() : Optional.of(
                            NetworkNamespace.of(link).ids().allocate((NetworkNamespace) link.home())));
        }

        void print(Fields fields) {
            fields.field("dst", "dst ", destination, " ");
            port.ifPresent(number -> fields.field("port", "port ", number, " "));
            identifier.ifPresent(number -> fields.field("vni", "vni ", number, " "));
            via.ifPresent(name -> fields.field("viaIf", "via ", Colour.INTERFACE_NAME, name, " "));
            namespaceId.ifPresent(id -> fields.field("linkNetNsId", "link-netnsid ", id, " "));
        }
    }

    /** The row of a place behind a tunnel. */
    static FdbRow ofVxlan(VxlanLink link, VxlanEntry entry, VxlanDestination destination) {
        List<String> flags = new ArrayList<>(List.of("self"));
        entry.flags().forEach(flag -> flags.add(flag.name().toLowerCase(Locale.ROOT)));
        String state = state(entry.state());
        long now = link.stack().events().nowNanos();
        Optional<Tunnel> tunnel = destination.address().isUnspecified()
                ? Optional.empty() : Optional.of(Tunnel.of(link, destination));
        return new FdbRow(entry.station(), link.name(), tunnel, 0, List.copyOf(flags), Optional.empty(), state,
                OptionalLong.of((now - entry.usedNanos()) / NANOS_PER_SECOND),
                (now - entry.updatedNanos()) / NANOS_PER_SECOND);
    }

    private static String state(VxlanEntry.State state) {
        return switch (state) {
            case PERMANENT -> PERMANENT;
            case STATIC -> "static";
            case REACHABLE -> "";
            case STALE -> "stale";
        };
    }

    /** The row of a change of what a tunnel knows. */
    static FdbRow of(TunnelAddressChanged change) {
        return new FdbRow(change.station(), change.link().name(),
                change.destination().map(destination -> Tunnel.of(change.link(), destination)), 0, List.of("self"),
                Optional.empty(), state(change.state()), OptionalLong.of(0), 0);
    }

    /** The row of an entry in a bridge's database. */
    static FdbRow of(BridgeLink bridge, FdbEntry<BridgePort> entry) {
        List<String> flags = new ArrayList<>();
        if (entry.isExternallyLearned()) {
            flags.add("extern_learn");
        }
        if (entry.isSticky()) {
            flags.add("sticky");
        }
        long now = bridge.stack().events().nowNanos();
        String link = entry.port() == null ? bridge.name() : entry.port().name();
        return new FdbRow(entry.address(), link, Optional.empty(), entry.vlan(), List.copyOf(flags),
                Optional.of(bridge.name()), state(bridge, entry),
                OptionalLong.of((now - entry.usedNanos()) / NANOS_PER_SECOND),
                (now - entry.updatedNanos()) / NANOS_PER_SECOND);
    }

    private static String state(BridgeLink bridge, FdbEntry<BridgePort> entry) {
        if (entry.isLocal()) {
            return PERMANENT;
        }
        if (entry.isStatic()) {
            return "static";
        }
        return bridge.addresses().isExpired(entry) ? "stale" : "";
    }

    /** The row of an address that a link lets in by itself. */
    static FdbRow ofFilter(Link link, MacAddress address) {
        return new FdbRow(address, link.name(), Optional.empty(), 0, List.of("self"), Optional.empty(), PERMANENT,
                OptionalLong.empty(), 0);
    }

    boolean isPermanent() {
        return state.equals(PERMANENT);
    }

    /** Prints it; without the link where all rows are of one. */
    void print(Fields fields, boolean withLink, boolean statistics) {
        fields.openObject(null);
        fields.field("mac", "", Colour.MAC, address.toString(), " ");
        if (withLink) {
            fields.text("dev ");
            fields.field("ifname", "", Colour.INTERFACE_NAME, link, " ");
        }
        tunnel.ifPresent(place -> place.print(fields));
        if (vlan != 0) {
            fields.field("vlan", "vlan ", vlan, " ");
        }
        if (statistics && usedSeconds.isPresent()) {
            fields.field("used", "used ", usedSeconds.getAsLong(), "/");
            fields.field("updated", "", updatedSeconds, " ");
        }
        fields.openArray("flags", "");
        flags.forEach(flag -> fields.element("", flag, " "));
        fields.closeArray("");
        master.ifPresent(bridge -> fields.field("master", "master ", bridge, " "));
        fields.field("state", "", state, "\n");
        fields.closeObject();
    }
}
