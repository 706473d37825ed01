package netsh.commands.tcpdump.print;

import java.util.Locale;
import netsh.network.packet.Bytes;

/** Octets that no printer understands, sixteen to a line. */
final class HexDump {
    private static final int PER_LINE = 16;

    private HexDump() {}

    /** Lines of figures only, each behind {@code indent}. */
    static String figures(String indent, Bytes octets) {
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < octets.length(); from += PER_LINE) {
            text.append(indent).append(String.format(Locale.ROOT, "0x%04x: ", from)).append(pairs(octets, from));
        }
        return text.toString();
    }

    /** Lines of figures and characters. */
    static String figuresAndCharacters(String indent, Bytes octets) {
        StringBuilder text = new StringBuilder();
        for (int from = 0; from < octets.length(); from += PER_LINE) {
            text.append(indent).append(
                    String.format(Locale.ROOT, "0x%04x: %-40s  ", from, pairs(octets, from)));
            for (int i = from; i < end(octets, from); i++) {
                int octet = octets.at(i);
                text.append(octet > ' ' && octet < 0x7f ? (char) octet : '.');
            }
        }
        return text.toString();
    }

    private static String pairs(Bytes octets, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = from; i < end(octets, from); i++) {
            text.append((i - from) % 2 == 0 ? " " : "").append(String.format(Locale.ROOT, "%02x", octets.at(i)));
        }
        return text.toString();
    }

    private static int end(Bytes octets, int from) {
        return Math.min(octets.length(), from + PER_LINE);
    }
}
