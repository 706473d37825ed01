package netsh.commands.sysctl;

import java.util.Optional;
import netsh.commands.sysctl.SysctlOptions.Option;
import netsh.commands.tool.ToolContext;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.sysctl.SysctlEntry;
import netsh.network.sysctl.SysctlNode;

/** Writes settings. */
final class SettingWriter {
    private static final int WRITABLE = 0200;

    private final ToolContext context;
    private final SettingPrinter printer;
    private final boolean ignoresUnknown;
    private final boolean isQuiet;
    private final boolean isDryRun;

    SettingWriter(ToolContext context, SysctlOptions options, SettingPrinter printer) {
        this.context = context;
        this.printer = printer;
        ignoresUnknown = options.has(Option.IGNORE);
        isQuiet = options.has(Option.QUIET);
        isDryRun = options.has(Option.DRY_RUN);
    }

    /** Writes a setting and prints it; the answer is the exit status. */
    int write(Assignment assignment) {
        SettingKey key = assignment.key();
        if (key.names().isEmpty()) {
            return context.fail(1, "Path is not under /proc/sys/: /proc/sys/");
        }
        Optional<SysctlNode> node = key.find(context.namespace().sysctls());
        if (node.isEmpty()) {
            int status = SettingReader.unknown(context, key, ignoresUnknown);
            return assignment.mayFail() ? 0 : status;
        }
        if (!(node.get() instanceof SysctlEntry entry)) {
            return refuse(assignment, Errno.EISDIR, 1);
        }
        if ((entry.mode() & WRITABLE) == 0) {
            // procps prints whatever error number is about, and reports success.
            return refuse(assignment, Errno.EINVAL, 0);
        }
        try {
            if (!isDryRun) {
                entry.write(assignment.value());
            }
        } catch (NetException refused) {
            return refuse(assignment, refused.errno(), 1);
        }
        if (!isQuiet) {
            printer.print(key, assignment.value());
        }
        return 0;
    }

    private int refuse(Assignment assignment, Errno errno, int status) {
        String manner = assignment.mayFail() ? ", ignoring" : "";
        context.fail(status, "setting key \"" + assignment.key() + "\"" + manner + ": " + errno.text());
        return assignment.mayFail() ? 0 : status;
    }
}
