package netsh.commands.tcpdump.print;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.packet.TcpCodec;
import netsh.network.packet.TcpOptions;
import netsh.network.packet.TcpSegment;

/** TCP segments. Sequence numbers are told from the first ones seen of a connection on, unless asked otherwise. */
final class TcpPrinter {
    private static final String FLAGS = "FSRP.UEW";

    private final PrintOptions options;
    private final Names names;
    private final Map<Conversation, Origin> origins = new LinkedHashMap<>();

    TcpPrinter(PrintOptions options, Names names) {
        this.options = options;
        this.names = names;
    }

    /** The two ends of a connection, the lower one first. */
    private record Conversation(IpAddress low, int lowPort, IpAddress high, int highPort) {}

    /** The numbers that count as zero: that of the lower end, and that of the higher one. */
    private record Origin(int low, int high) {}

    /**
     * A segment with the addresses of its packet.
     *
     * @param isPart whether some of it is missing, so that its checksum says nothing
     */
    String text(IpAddress source, IpAddress destination, TcpSegment segment, boolean isPart) {
        return names.host(source) + "." + names.tcpPort(segment.sourcePort()) + " > " + names.host(destination) + "."
                + names.tcpPort(segment.destinationPort()) + ": " + body(source, destination, segment, isPart);
    }

    private String body(IpAddress source, IpAddress destination, TcpSegment segment, boolean isPart) {
        int length = segment.data().length();
        if (options.quiet()) {
            return "tcp " + length;
        }
        Origin origin = origin(source, destination, segment);
        boolean isReverse = isReverse(source, destination, segment);
        int own = isReverse ? origin.high() : origin.low();
        int other = isReverse ? origin.low() : origin.high();
        StringBuilder text = new StringBuilder("Flags [").append(flags(segment.flags())).append(']');
        if (options.verbose() && !isPart) {
            text.append(checksum(source, destination, segment));
        }
        boolean tellsSequence = options.verbosity() > 1
                || length > 0
                || segment.has(TcpSegment.SYN | TcpSegment.FIN | TcpSegment.RST);
        if (tellsSequence) {
            int begin = segment.sequence() - own;
            text.append(", seq ").append(Integer.toUnsignedString(begin));
            text.append(length > 0 ? ":" + Integer.toUnsignedString(begin + length) : "");
        }
        if (segment.has(TcpSegment.ACK)) {
            text.append(", ack ").append(Integer.toUnsignedString(segment.acknowledgment() - other));
        }
        text.append(", win ").append(segment.window());
        text.append(options(segment.options(), other)).append(", length ").append(length);
        return text + (length > 0 && !isPart ? TcpContent.text(segment, options) : "");
    }

    private static String flags(int flags) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < FLAGS.length(); i++) {
            if ((flags & 1 << i) != 0) {
                text.append(FLAGS.charAt(i));
            }
        }
        return text.isEmpty() ? "none" : text.toString();
    }

    // ---- sequence numbers ------------------------------------------------------------------------------------------------

    /** What counts as zero for this segment; the first one with an acknowledgment sets it for those that follow. */
    private Origin origin(IpAddress source, IpAddress destination, TcpSegment segment) {
        if (options.absolute() || !segment.has(TcpSegment.ACK)) {
            return new Origin(0, 0);
        }
        boolean isReverse = isReverse(source, destination, segment);
        Conversation conversation = isReverse
                ? new Conversation(destination, segment.destinationPort(), source, segment.sourcePort())
                : new Conversation(source, segment.sourcePort(), destination, segment.destinationPort());
        Origin known = origins.get(conversation);
        if (known != null && !segment.has(TcpSegment.SYN)) {
            return known;
        }
        int before = segment.acknowledgment() - 1;
        origins.put(conversation, isReverse
                ? new Origin(before, segment.sequence())
                : new Origin(segment.sequence(), before));
        return new Origin(0, 0);
    }

    private static boolean isReverse(IpAddress source, IpAddress destination, TcpSegment segment) {
        int order = compare(source, destination);
        return order > 0 || order == 0 && segment.sourcePort() > segment.destinationPort();
    }

    private static int compare(IpAddress one, IpAddress other) {
        if (one instanceof Ipv4Address first && other instanceof Ipv4Address second) {
            return Integer.compareUnsigned(first.bits(), second.bits());
        }
        for (int i = 0; i < 8; i++) {
            int order = Integer.compare(((Ipv6Address) one).group(i), ((Ipv6Address) other).group(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }

    // ---- header ------------------------------------------------------------------------------------------------------------

    /**
     * Senders leave the sum to the card, which on a virtual link never makes it: a capture sees the pseudo header's. A reset
     * that belongs to no connection is summed at once.
     */
    private static String checksum(IpAddress source, IpAddress destination, TcpSegment segment) {
        int right = Checksum.of(source, destination, segment.protocol(), TcpCodec.encode(segment, 0));
        if (segment.has(TcpSegment.RST) && segment.options().length() == 0) {
            return String.format(Locale.ROOT, ", cksum 0x%04x (correct)", right);
        }
        int found = Checksum.ofPseudoHeader(source, destination, segment.protocol(), segment.length());
        return found == right
                ? String.format(Locale.ROOT, ", cksum 0x%04x (correct)", right)
                : String.format(Locale.ROOT, ", cksum 0x%04x (incorrect -> 0x%04x)", found, right);
    }

    private String options(TcpOptions found, int other) {
        List<String> words = new ArrayList<>();
        if (found.maximumSegmentSize() > 0) {
            words.add("mss " + found.maximumSegmentSize());
        }
        if (found.selectiveAcknowledgments()) {
            if (!found.hasTimestamps()) {
                words.addAll(List.of("nop", "nop"));
            }
            words.add("sackOK");
        }
        if (found.hasTimestamps()) {
            if (!found.selectiveAcknowledgments()) {
                words.addAll(List.of("nop", "nop"));
            }
            words.add("TS val " + Integer.toUnsignedString(found.timestamp()) + " ecr "
                    + Integer.toUnsignedString(found.timestampEcho()));
        }
        if (found.windowScale() >= 0) {
            words.addAll(List.of("nop", "wscale " + found.windowScale()));
        }
        if (!found.blocks().isEmpty()) {
            words.addAll(List.of("nop", "nop"));
            words.add(blocks(found.blocks(), other));
        }
        return words.isEmpty() ? "" : ", options [" + String.join(",", words) + "]";
    }

    private static String blocks(List<TcpOptions.Block> blocks, int other) {
        StringBuilder text = new StringBuilder("sack ").append(blocks.size()).append(' ');
        for (TcpOptions.Block block : blocks) {
            text.append('{').append(Integer.toUnsignedString(block.begin() - other)).append(':')
                    .append(Integer.toUnsignedString(block.end() - other)).append('}');
        }
        return text.toString();
    }
}
