package netsh.commands.curl;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of -w: variables in braces, and the usual escapes. */
final class WriteOut {
    private static final Pattern VARIABLE = Pattern.compile("%\\{([a-z_]+)}");
    private static final double NANOS_PER_SECOND = 1e9;

    private WriteOut() {}

    static String text(String format, Transfer transfer) {
        Map<String, String> values = Map.ofEntries(
                Map.entry("http_code", String.format(Locale.ROOT, "%03d", transfer.status())),
                Map.entry("response_code", String.format(Locale.ROOT, "%03d", transfer.status())),
                Map.entry("size_download", Long.toString(transfer.received())),
                Map.entry("url_effective", transfer.effectiveUrl()),
                Map.entry("num_redirects", Integer.toString(transfer.redirections())),
                Map.entry("content_type", transfer.contentType()),
                Map.entry("remote_ip", transfer.remoteAddress()),
                Map.entry("remote_port", Integer.toString(transfer.remotePort())),
                Map.entry("local_ip", transfer.localAddress()),
                Map.entry("local_port", Integer.toString(transfer.localPort())),
                Map.entry("time_connect", seconds(transfer.connectNanos())),
                Map.entry("time_total", seconds(transfer.totalNanos())),
                Map.entry("speed_download", Long.toString(transfer.totalNanos() == 0
                        ? 0 : (long) (transfer.received() * NANOS_PER_SECOND / transfer.totalNanos()))),
                Map.entry("exitcode", Integer.toString(transfer.exitStatus())));
        Matcher matcher = VARIABLE.matcher(format);
        StringBuilder text = new StringBuilder();
        while (matcher.find()) {
            String known = values.get(matcher.group(1));
            matcher.appendReplacement(text, Matcher.quoteReplacement(
                    known == null ? "" : known));
        }
        matcher.appendTail(text);
        return text.toString().replace("\\n", "\n").replace("\\t", "\t").replace("\\r", "\r").replace("%%", "%");
    }

    private static String seconds(long nanos) {
        return String.format(Locale.ROOT, "%.6f", nanos / NANOS_PER_SECOND);
    }
}
