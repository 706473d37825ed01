package netsh.commands.kernel;

import java.util.Locale;
import netsh.commands.tool.ToolContext;
import netsh.network.kernel.KernelLog;

/** The tool {@code dmesg}: the kernel's log with seconds since the start, or with -t without; -c and -C empty it. */
final class LogTool {
    private static final long NANOS_PER_MICROSECOND = 1000;
    private static final long MICROSECONDS_PER_SECOND = 1_000_000;

    private LogTool() {}

    static int run(ToolContext tool) {
        boolean times = true;
        boolean show = true;
        boolean clear = false;
        for (String word : tool.arguments()) {
            switch (word) {
                case "-t", "--notime" -> times = false;
                case "-c", "--read-clear" -> clear = true;
                case "-C", "--clear" -> {
                    clear = true;
                    show = false;
                }
                default -> {
                    return tool.fail(1, "this lab's dmesg does not support '" + word + "'");
                }
            }
        }
        KernelLog log = tool.machine().log();
        if (show) {
            for (KernelLog.Entry entry : log.entries()) {
                tool.out().println(times ? timed(entry) : entry.text());
            }
        }
        if (clear) {
            log.clear();
        }
        return 0;
    }

    private static String timed(KernelLog.Entry entry) {
        long microseconds = entry.timeNanos() / NANOS_PER_MICROSECOND;
        return String.format(Locale.ROOT, "[%5d.%06d] %s", microseconds / MICROSECONDS_PER_SECOND,
                microseconds % MICROSECONDS_PER_SECOND, entry.text());
    }
}
