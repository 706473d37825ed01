package netsh.commands.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.print.Colour;
import netsh.commands.print.Fields;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.FdbEntry;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.Link;

/**
 * A row of {@code bridge fdb}.
 *
 * @param address the station or group
 * @param link the link that it is behind or let in by
 * @param vlan its VLAN; 0 for none
 * @param flags what stands before the bridge
 * @param master the bridge; empty for an address that a link lets in by itself
 * @param state permanent, static, stale or nothing
 * @param usedSeconds since when no frame went to it
 * @param updatedSeconds since when no frame came from it
 */
record FdbRow(
        MacAddress address,
        String link,
        int vlan,
        List<String> flags,
        Optional<String> master,
        String state,
        long usedSeconds,
        long updatedSeconds) {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final String PERMANENT = "permanent";

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
        return new FdbRow(entry.address(), link, entry.vlan(), List.copyOf(flags), Optional.of(bridge.name()),
                state(bridge, entry), (now - entry.usedNanos()) / NANOS_PER_SECOND,
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
        return new FdbRow(address, link.name(), 0, List.of("self"), Optional.empty(), PERMANENT, 0, 0);
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
        if (vlan != 0) {
            fields.field("vlan", "vlan ", vlan, " ");
        }
        if (statistics && master.isPresent()) {
            fields.field("used", "used ", usedSeconds, "/");
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
