package netsh.commands.sysctl;

import java.util.List;
import java.util.Optional;
import netsh.commands.sysctl.SysctlOptions.Option;
import netsh.commands.tool.ToolContext;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.sysctl.SysctlDirectory;
import netsh.network.sysctl.SysctlEntry;
import netsh.network.sysctl.SysctlNode;

/** Reads settings: one, or all below a directory. */
final class SettingReader {
    private static final int READABLE = 0444;

    private final ToolContext context;
    private final SettingPrinter printer;
    private final boolean ignoresUnknown;

    SettingReader(ToolContext context, SysctlOptions options, SettingPrinter printer) {
        this.context = context;
        this.printer = printer;
        ignoresUnknown = options.has(Option.IGNORE);
    }

    /** Prints all settings. */
    void all() {
        showBelow(new SettingKey(List.of()), context.namespace().sysctls());
    }

    /** Prints what a name means; the answer is the exit status. */
    int read(SettingKey key) {
        Optional<SysctlNode> node = key.find(context.namespace().sysctls());
        if (node.isEmpty()) {
            return unknown(context, key, ignoresUnknown);
        }
        show(key, node.get());
        return 0;
    }

    /** Says that a setting does not exist; the answer is the exit status. */
    static int unknown(ToolContext context, SettingKey key, boolean isIgnored) {
        if (isIgnored) {
            return 0;
        }
        return context.fail(1, "cannot stat " + key.path() + ": " + Errno.ENOENT.text());
    }

    private void show(SettingKey key, SysctlNode node) {
        if (node instanceof SysctlDirectory directory) {
            showBelow(key, directory);
            return;
        }
        SysctlEntry entry = (SysctlEntry) node;
        if ((entry.mode() & READABLE) == 0 || !printer.wants(key)) {
            return;
        }
        try {
            printer.print(key, entry.read());
        } catch (NetException unreadable) {
            context.fail(1, "reading key \"" + key + "\": " + unreadable.errno().text());
        }
    }

    private void showBelow(SettingKey key, SysctlDirectory directory) {
        for (String name : directory.names()) {
            directory.find(name).ifPresent(node -> show(key.child(name), node));
        }
    }
}
