package netsh.commands.tcpdump.print;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.packet.Bytes;
import netsh.network.packet.Icmpv6Message;

/** What messages of neighbour discovery say behind their target: flags, and options one to a line. */
final class NeighborOptions {
    private NeighborOptions() {}

    /** The lines of a message; empty for one of another kind. */
    static String text(Icmpv6Message message) {
        if (message instanceof Icmpv6Message.NeighborSolicitation solicitation) {
            return linkAddress("source", 1, solicitation.sourceMac()) + nonce(solicitation.nonce());
        }
        if (message instanceof Icmpv6Message.NeighborAdvertisement advertisement) {
            return ", Flags [" + flags(advertisement) + "]"
                    + linkAddress("destination", 2, advertisement.targetMac());
        }
        if (message instanceof Icmpv6Message.RouterSolicitation solicitation) {
            return linkAddress("source", 1, solicitation.sourceMac());
        }
        return message instanceof Icmpv6Message.RouterAdvertisement advertisement ? router(advertisement) : "";
    }

    private static String flags(Icmpv6Message.NeighborAdvertisement message) {
        List<String> flags = new ArrayList<>();
        if (message.router()) {
            flags.add("router");
        }
        if (message.solicited()) {
            flags.add("solicited");
        }
        if (message.override()) {
            flags.add("override");
        }
        return flags.isEmpty() ? "none" : String.join(", ", flags);
    }

    private static String linkAddress(String whose, int type, Optional<MacAddress> address) {
        return address.map(known -> "\n\t  " + whose + " link-address option (" + type + "), length 8 (1): " + known)
                .orElse("");
    }

    private static String nonce(long nonce) {
        if (nonce == 0) {
            return "";
        }
        Bytes octets = Bytes.of(ByteBuffer.allocate(Long.BYTES).putLong(nonce).array()).slice(2, Long.BYTES);
        return "\n\t  unknown option (14), length 8 (1): " + HexDump.figures("\n\t  ", octets);
    }

    private static String router(Icmpv6Message.RouterAdvertisement message) {
        StringBuilder text = new StringBuilder("\n\thop limit " + message.hopLimit() + ", Flags ["
                + (message.managed() ? "managed" : "none") + "], pref medium, router lifetime "
                + message.lifetimeSeconds() + "s, reachable time 0ms, retrans timer 0ms");
        for (Icmpv6Message.PrefixInformation prefix : message.prefixes()) {
            text.append("\n\t  prefix info option (3), length 32 (4): ").append(prefix.prefix())
                    .append(", Flags [").append(prefixFlags(prefix)).append("], valid time ")
                    .append(seconds(prefix.validSeconds())).append(", pref. time ")
                    .append(seconds(prefix.preferredSeconds()));
        }
        return text + linkAddress("source", 1, message.sourceMac());
    }

    private static String prefixFlags(Icmpv6Message.PrefixInformation prefix) {
        List<String> flags = new ArrayList<>();
        if (prefix.onLink()) {
            flags.add("onlink");
        }
        if (prefix.autonomous()) {
            flags.add("auto");
        }
        return flags.isEmpty() ? "none" : String.join(", ", flags);
    }

    private static String seconds(long seconds) {
        return seconds >= 0xffff_ffffL ? "infinity" : seconds + "s";
    }
}
