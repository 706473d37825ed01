package netsh.commands.tcpdump.print;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import netsh.network.packet.TcpSegment;

/** What segments of known ports carry: protocols of lines of text are told by their first line, or by all. */
final class TcpContent {
    private static final Set<Integer> HTTP_PORTS = Set.of(80, 3128, 8080);
    private static final Set<String> HTTP_METHODS = Set.of(
            "GET", "PUT", "COPY", "HEAD", "LOCK", "MOVE", "POLL", "POST", "TRACE", "DELETE", "SEARCH", "UNLOCK",
            "REPORT", "UPDATE", "NOTIFY", "CONNECT", "OPTIONS", "PROPFIND", "SUBSCRIBE", "PROPPATCH", "MERGE");
    private static final int FTP = 21;
    private static final int SMTP = 25;
    private static final int DOMAIN = 53;
    private static final int BGP = 179;

    private TcpContent() {}

    static String text(TcpSegment segment, PrintOptions options) {
        if (HTTP_PORTS.contains(segment.sourcePort()) || HTTP_PORTS.contains(segment.destinationPort())) {
            List<String> lines = lines(segment);
            return isHttp(lines.get(0)) ? lines("HTTP", lines, segment, options) : ": HTTP";
        }
        if (isOf(segment, FTP)) {
            return lines("FTP", lines(segment), segment, options);
        }
        if (isOf(segment, SMTP)) {
            return lines("SMTP", lines(segment), segment, options);
        }
        if (isOf(segment, DOMAIN) && segment.data().length() > 2) {
            return domain(segment);
        }
        return isOf(segment, BGP) ? ": BGP" : "";
    }

    private static boolean isOf(TcpSegment segment, int port) {
        return segment.sourcePort() == port || segment.destinationPort() == port;
    }

    private static List<String> lines(TcpSegment segment) {
        List<String> lines = new ArrayList<>();
        for (String line : segment.data().latin1().split("\n", -1)) {
            lines.add(line.endsWith("\r") ? line.substring(0, line.length() - 1) : line);
        }
        if (lines.size() > 1 && lines.get(lines.size() - 1).isEmpty()) {
            lines.remove(lines.size() - 1);
        }
        return lines;
    }

    /** A request begins with its method, an answer has a status of three digits behind its version. */
    private static boolean isHttp(String first) {
        String[] words = first.split(" ");
        return HTTP_METHODS.contains(words[0]) || words.length > 1 && words[1].matches("[0-9]{3}");
    }

    private static String lines(String protocol, List<String> lines, TcpSegment segment, PrintOptions options) {
        return options.verbose()
                ? ": " + protocol + ", length: " + segment.data().length() + "\n\t" + String.join("\n\t", lines)
                : ": " + protocol + ": " + lines.get(0);
    }

    /** A message of DNS over TCP begins with its length. */
    private static String domain(TcpSegment segment) {
        int told = segment.data().at(0) << 8 | segment.data().at(1);
        int found = segment.data().length() - 2;
        return told == found ? "" : String.format(Locale.ROOT, " [prefix length(%d) != length(%d)] (invalid)", told, found);
    }
}
