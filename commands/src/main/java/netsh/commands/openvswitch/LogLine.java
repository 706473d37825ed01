package netsh.commands.openvswitch;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import netsh.commands.process.WallClock;
import netsh.commands.tool.ToolContext;

/** A line that a tool logs on standard error (ovs-appctl(8), vlog). */
public final class LogLine {
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private LogLine() {}

    /** Prints one; {@code number} counts the lines of a run. */
    public static void print(ToolContext tool, int number, String module, String level, String message) {
        String time = TIME.format(WallClock.at(tool.process().scheduler().events().nowNanos()));
        tool.err().println(String.format(Locale.ROOT, "%s|%05d|%s|%s|%s", time, number, module, level, message));
    }
}
