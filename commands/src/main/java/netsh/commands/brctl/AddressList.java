package netsh.commands.brctl;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import netsh.commands.tool.ToolContext;
import netsh.network.bridge.FdbEntry;
import netsh.network.error.NetException;
import netsh.network.link.BridgeAddresses;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;

/** {@code brctl showmacs}: what a bridge knows, by address; the bridge's own address without port is not in it. */
final class AddressList {
    private static final long NANOS_PER_HUNDREDTH = 10_000_000;

    private final ToolContext tool;

    AddressList(ToolContext tool) {
        this.tool = tool;
    }

    void print(String name) throws BrctlException {
        BridgeLink bridge;
        try {
            bridge = new Bridges(tool).bridge(name);
        } catch (NetException refusal) {
            throw new BrctlException("read of forward table failed: " + refusal.errno().text());
        }
        tool.out().println("port no\tmac addr\t\tis local?\tageing timer");
        for (FdbEntry<BridgePort> entry : entries(bridge.addresses())) {
            tool.out().println(line(entry));
        }
    }

    private static List<FdbEntry<BridgePort>> entries(BridgeAddresses addresses) {
        List<FdbEntry<BridgePort>> entries = new ArrayList<>(addresses.all());
        entries.removeIf(entry -> entry.port() == null || addresses.isExpired(entry));
        entries.sort(Comparator.comparing(FdbEntry::address));
        return entries;
    }

    private String line(FdbEntry<BridgePort> entry) {
        long age = entry.isStatic()
                ? 0 : (tool.namespace().events().nowNanos() - entry.updatedNanos()) / NANOS_PER_HUNDREDTH;
        return String.format(Locale.ROOT, "%3d\t%s\t%s\t\t%s",
                entry.port().number(), entry.address(), entry.isLocal() ? "yes" : "no", SpanningTreeReport.seconds(age));
    }
}
