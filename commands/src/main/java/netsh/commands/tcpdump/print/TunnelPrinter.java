package netsh.commands.tcpdump.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.network.packet.EncapsulatedPacket;
import netsh.network.packet.EtherType;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.GrePacket;
import netsh.network.packet.IpPayload;
import netsh.network.packet.LimitedPayload;

/** What tunnels straight over IP carry. */
final class TunnelPrinter {
    private final PrintOptions options;
    private final FramePrinter frames;

    TunnelPrinter(PrintOptions options, FramePrinter frames) {
        this.options = options;
        this.frames = frames;
    }

    /** What a payload carries; empty where it is no tunnel's. */
    Optional<String> text(IpPayload payload) {
        if (payload instanceof GrePacket gre) {
            return Optional.of(gre(gre));
        }
        if (payload instanceof EncapsulatedPacket carrier) {
            return Optional.of(frames.textOf(carrier.packet()));
        }
        if (payload instanceof LimitedPayload limited) {
            String option = options.verbose()
                    ? "DSTOPT (opt_type 0x04: len=1) (padn) " : "DSTOPT ";
            return text(limited.payload()).map(inner -> option + inner);
        }
        return Optional.empty();
    }

    private String gre(GrePacket packet) {
        StringBuilder text = new StringBuilder("GREv0");
        if (options.verbose()) {
            text.append(", Flags [").append(flags(packet)).append(']');
        }
        packet.key().ifPresent(key -> text.append(", key=0x").append(Integer.toHexString(key)));
        packet.sequence().ifPresent(number -> text.append(", seq ").append(Integer.toUnsignedString(number)));
        if (options.linkHeader()) {
            text.append(", proto ").append(protocol(packet.content()));
        }
        text.append(", length ").append(packet.length()).append(options.verbose() ? "\n\t" : ": ");
        return text + (packet.content() instanceof EthernetFrame frame
                ? frames.text(frame) : frames.textOf(packet.content()));
    }

    private static String flags(GrePacket packet) {
        List<String> flags = new ArrayList<>();
        if (packet.checksum()) {
            flags.add("checksum present");
        }
        packet.key().ifPresent(key -> flags.add("key present"));
        packet.sequence().ifPresent(number -> flags.add("sequence# present"));
        return flags.isEmpty() ? "none" : String.join(", ", flags);
    }

    private static String protocol(EthernetPayload content) {
        String name = switch (content.etherType()) {
            case EtherType.IPV4 -> "IPv4";
            case EtherType.IPV6 -> "IPv6";
            case EtherType.TRANSPARENT_ETHERNET -> "TEB";
            default -> "unknown";
        };
        return String.format(Locale.ROOT, "%s (0x%04x)", name, content.etherType());
    }
}
