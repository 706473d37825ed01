package netsh.commands.ip.neighbor;

import java.util.Locale;
import netsh.commands.print.Colour;
import netsh.commands.print.Fields;
import netsh.network.addr.Ipv6Address;
import netsh.network.neighbor.NeighborFlag;
import netsh.network.neighbor.NeighborState;

/** Shows neighbours as iproute2's print_neigh does. */
final class NeighborPrinter {
    private final Fields out;
    private final boolean showsDevice;
    private final boolean statistics;

    /**
     * A printer.
     *
     * @param showsDevice whether the link is named; not where it was chosen
     * @param statistics whether ages are shown
     */
    NeighborPrinter(Fields out, boolean showsDevice, boolean statistics) {
        this.out = out;
        this.showsDevice = showsDevice;
        this.statistics = statistics;
    }

    void print(NeighborRow row) {
        String space = out.isJson() ? "" : " ";
        out.openObject(null);
        Colour colour = row.address() instanceof Ipv6Address ? Colour.INET6 : Colour.INET;
        out.field("dst", "", colour, row.address() + space, "");
        if (showsDevice) {
            out.field("dev", "dev ", Colour.INTERFACE_NAME, row.device() + space, "");
        }
        if (row.mac().isPresent()) {
            out.field("lladdr", "lladdr ", Colour.MAC, row.mac().get() + space, "");
        }
        flag(row, NeighborFlag.ROUTER, "router");
        flag(row, NeighborFlag.PROXY, "proxy");
        flag(row, NeighborFlag.MANAGED, "managed");
        flag(row, NeighborFlag.EXTERN_LEARN, "extern_learn");
        if (statistics) {
            ages(row.ages());
        }
        if (row.state() != NeighborState.NONE) {
            out.openArray("state", "");
            out.element("", row.state().name().toUpperCase(Locale.ROOT), " ");
            out.closeArray("");
        }
        out.text("\n");
        out.closeObject();
    }

    private void flag(NeighborRow row, NeighborFlag flag, String word) {
        if (row.flags().contains(flag)) {
            out.text(word + " ");
            out.json(word, null);
        }
    }

    private void ages(NeighborRow.Ages ages) {
        if (ages.references() > 0) {
            out.field("refcnt", " ref ", ages.references(), "");
        }
        out.field("used", " used ", ages.used(), "");
        out.field("confirmed", "/", ages.confirmed(), "");
        out.field("updated", "/", ages.updated(), "");
        out.field("probes", "probes ", ages.probes(), " ");
    }
}
