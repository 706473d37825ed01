package netsh.commands.openvswitch.ofctl;

import java.util.Locale;
import netsh.network.link.LinkKind;
import netsh.network.link.LinkStatistics;
import netsh.network.openvswitch.OfPort;
import netsh.network.openvswitch.PortNumber;

/** Shows what a port counted (ofputil_print_port_stats); what nobody counts is a question mark. */
final class PortCounters {
    private final OfPort port;

    PortCounters(OfPort port) {
        this.port = port;
    }

    String text(OpenFlowVersion version, long nowNanos) {
        String number = port.number() == PortNumber.LOCAL.number()
                ? "LOCAL" : String.format(Locale.ROOT, "%2d", port.number());
        String text = port.link().isPresent() ? counted(number) : uncounted(number);
        if (version.isFirst()) {
            return text;
        }
        long millis = (nowNanos - port.createdNanos()) / 1_000_000;
        return text + "\n           duration=" + millis / 1000
                + String.format(Locale.ROOT, ".%03d", millis % 1000).replaceFirst("\\.?0+$", "") + "s";
    }

    private String counted(String number) {
        LinkStatistics counters = port.link().get().statistics();
        boolean internal = port.link().get().kind() == LinkKind.OPENVSWITCH;
        long inPackets = internal ? counters.transmittedPackets() : counters.receivedPackets();
        long inOctets = internal ? counters.transmittedBytes() : counters.receivedBytes();
        long outPackets = internal ? counters.receivedPackets() : counters.transmittedPackets();
        long outOctets = internal ? counters.receivedBytes() : counters.transmittedBytes();
        return "  port " + number + ": rx pkts=" + inPackets + ", bytes=" + inOctets + ", drop="
                + counters.receiveDropped() + ", errs=0, frame=0, over=0, crc=0\n           tx pkts=" + outPackets
                + ", bytes=" + outOctets + ", drop=" + counters.transmitDropped() + ", errs=0, coll=0";
    }

    private String uncounted(String number) {
        return "  port " + number + ": rx pkts=" + port.receivedPackets() + ", bytes=" + port.receivedOctets()
                + ", drop=?, errs=?, frame=?, over=?, crc=?\n           tx pkts=" + port.sentPackets() + ", bytes="
                + port.sentOctets() + ", drop=?, errs=?, coll=?";
    }
}
