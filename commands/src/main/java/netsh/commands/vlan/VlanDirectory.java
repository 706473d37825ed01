package netsh.commands.vlan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.file.SyntheticDirectory;
import netsh.commands.file.SyntheticFile;
import netsh.commands.file.SyntheticNode;
import netsh.commands.process.Process;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.BridgeLink;
import netsh.network.link.Link;
import netsh.network.link.LinkStatistics;
import netsh.network.link.VlanFlag;
import netsh.network.link.VlanLink;
import netsh.network.link.VlanSettings.PriorityMapping;

/** The directory /proc/net/vlan of the reader's namespace (net/8021q/vlanproc.c); it is there while 8021q is loaded. */
public final class VlanDirectory implements SyntheticDirectory {
    private static final String CONFIG = "config";
    /** IFF_802_1Q_VLAN, IFF_NO_QUEUE and IFF_LIVE_ADDR_CHANGE, which all VLAN links have (linux/netdevice.h). */
    private static final int PRIVATE_FLAGS = 0x81001;
    private static final int XMIT_DST_RELEASE = 0x20;
    private static final int BRIDGE_PORT = 0x200;

    @Override
    public boolean isPresent(Process reader) {
        return reader.namespace().machine().modules().isLoaded("8021q");
    }

    @Override
    public List<String> list(Process reader) {
        List<String> names = new ArrayList<>();
        names.add(CONFIG);
        vlans(reader.namespace()).forEach(vlan -> names.add(vlan.name()));
        return names;
    }

    @Override
    public Optional<SyntheticNode> find(String name, Process reader) {
        if (name.equals(CONFIG)) {
            return Optional.of(file(process -> config(process.namespace())));
        }
        return reader.namespace().links().byName(name) instanceof VlanLink vlan
                ? Optional.of(file(process -> describe(vlan)))
                : Optional.empty();
    }

    /** What a file says to a reader. */
    @FunctionalInterface
    private interface Content {
        String read(Process reader);
    }

    private static SyntheticFile file(Content content) {
        return new SyntheticFile() {
            @Override
            public String read(Process reader) {
                return content.read(reader);
            }

            @Override
            public int mode() {
                return 0600;
            }
        };
    }

    private static List<VlanLink> vlans(NetworkNamespace namespace) {
        List<VlanLink> vlans = new ArrayList<>();
        for (Link link : namespace.links().all()) {
            if (link instanceof VlanLink vlan) {
                vlans.add(vlan);
            }
        }
        return vlans;
    }

    private static String config(NetworkNamespace namespace) {
        StringBuilder text = new StringBuilder("VLAN Dev name\t | VLAN ID\n");
        text.append("Name-Type: ").append(namespace.vlans().nameType().kernelName()).append('\n');
        for (VlanLink vlan : vlans(namespace)) {
            text.append(String.format(Locale.ROOT, "%-15s| %d  | %s\n", vlan.name(), vlan.id(), vlan.parent().name()));
        }
        return text.toString();
    }

    private static String describe(VlanLink vlan) {
        LinkStatistics statistics = vlan.statistics();
        StringBuilder text = new StringBuilder();
        text.append(String.format(Locale.ROOT, "%s  VID: %d\t REORDER_HDR: %d  dev->priv_flags: %x\n",
                vlan.name(), vlan.id(), vlan.vlanFlags().contains(VlanFlag.REORDER_HDR) ? 1 : 0, privateFlags(vlan)));
        counter(text, "total frames received", statistics.receivedPackets());
        counter(text, "total bytes received", statistics.receivedBytes());
        counter(text, "Broadcast/Multicast Rcvd", statistics.receivedMulticast());
        text.append('\n');
        counter(text, "total frames transmitted", statistics.transmittedPackets());
        counter(text, "total bytes transmitted", statistics.transmittedBytes());
        text.append("Device: ").append(vlan.parent().name()).append('\n');
        text.append("INGRESS priority mappings: ");
        for (int priority = 0; priority < 8; priority++) {
            String after = priority == 7 ? "\n" : priority == 6 ? " " : "  ";
            text.append(priority).append(':').append(vlan.ingressPriority(priority)).append(after);
        }
        text.append(" EGRESS priority mappings: ");
        for (PriorityMapping mapping : vlan.egressMappings()) {
            text.append(mapping.from()).append(':').append(mapping.to()).append(' ');
        }
        return text.append('\n').toString();
    }

    private static void counter(StringBuilder text, String name, long value) {
        text.append(String.format(Locale.ROOT, "%30s %12d\n", name, value));
    }

    private static int privateFlags(VlanLink vlan) {
        return PRIVATE_FLAGS | (vlan.parent() instanceof BridgeLink ? 0 : XMIT_DST_RELEASE)
                | (vlan.master() instanceof BridgeLink ? BRIDGE_PORT : 0);
    }
}
