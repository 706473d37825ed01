package netsh.commands.tcpdump.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import netsh.network.packet.BridgeId;
import netsh.network.packet.BridgeProtocolDataUnit;

/** Messages of the spanning tree protocol. */
final class SpanningTreePrinter {
    private static final int LLC_LENGTH = 3;
    private static final double NANOS = 1e9;

    private final PrintOptions options;

    SpanningTreePrinter(PrintOptions options) {
        this.options = options;
    }

    String text(BridgeProtocolDataUnit message) {
        String header = options.linkHeader()
                ? "LLC, dsap STP (0x42) Individual, ssap STP (0x42) Command, ctrl 0x03: " : "";
        return header + (message instanceof BridgeProtocolDataUnit.Configuration configuration
                ? configuration(configuration) : "STP 802.1d, Topology Change");
    }

    private String configuration(BridgeProtocolDataUnit.Configuration message) {
        BridgeProtocolDataUnit.Vector vector = message.vector();
        String text = String.format(Locale.ROOT, "STP 802.1d, Config, Flags [%s], bridge-id %s.%04x, length %d",
                flags(message), bridge(vector.bridge()), vector.port(), message.length() - LLC_LENGTH);
        if (!options.verbose()) {
            return text;
        }
        BridgeProtocolDataUnit.Timers timers = message.timers();
        return text + String.format(Locale.ROOT,
                "\n\tmessage-age %.2fs, max-age %.2fs, hello-time %.2fs, forwarding-delay %.2fs"
                        + "\n\troot-id %s, root-pathcost %d",
                timers.messageAge() / NANOS, timers.maxAge() / NANOS, timers.hello() / NANOS,
                timers.forwardDelay() / NANOS, bridge(vector.root()), vector.rootPathCost());
    }

    private static String flags(BridgeProtocolDataUnit.Configuration message) {
        List<String> flags = new ArrayList<>();
        if (message.topologyChange()) {
            flags.add("Topology change");
        }
        if (message.topologyChangeAcknowledged()) {
            flags.add("Topology change ACK");
        }
        return flags.isEmpty() ? "none" : String.join(", ", flags);
    }

    private static String bridge(BridgeId id) {
        return String.format(Locale.ROOT, "%04x.%s", id.priority(), id.address());
    }
}
