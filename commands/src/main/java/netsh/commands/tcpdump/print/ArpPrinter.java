package netsh.commands.tcpdump.print;

import netsh.network.addr.MacAddress;
import netsh.network.packet.ArpPacket;

/** Messages of ARP. */
final class ArpPrinter {
    private final PrintOptions options;
    private final Names names;

    ArpPrinter(PrintOptions options, Names names) {
        this.options = options;
        this.names = names;
    }

    String text(ArpPacket packet) {
        StringBuilder text = new StringBuilder(options.linkHeader() ? "" : "ARP, ");
        if (options.verbose()) {
            text.append("Ethernet (len 6), IPv4 (len 4), ");
        }
        if (packet.operation() == ArpPacket.Operation.REQUEST) {
            text.append("Request who-has ").append(names.host(packet.target()));
            if (!packet.targetMac().equals(MacAddress.ZERO)) {
                text.append(" (").append(packet.targetMac()).append(')');
            }
            text.append(" tell ").append(names.host(packet.sender()));
        } else {
            text.append("Reply ").append(names.host(packet.sender())).append(" is-at ").append(packet.senderMac());
        }
        return text.append(", length ").append(packet.length()).toString();
    }
}
