package netsh.commands.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import netsh.commands.tool.ToolContext;
import netsh.network.kernel.KernelModule;
import netsh.network.kernel.KernelModules.Loaded;
import netsh.network.kernel.ModuleCatalogue;

/** The tool {@code lsmod}: the loaded modules, the newest first. */
final class ModuleList {
    private ModuleList() {}

    static int run(ToolContext tool) {
        if (!tool.arguments().isEmpty()) {
            tool.err().println("Usage: lsmod");
            return 1;
        }
        tool.out().println("Module                  Size  Used by");
        for (Loaded loaded : tool.machine().modules().all()) {
            KernelModule module = loaded.module();
            tool.out().println(String.format(Locale.ROOT, "%-19s %8d  %d%s",
                    module.name(), module.sizeBytes(), loaded.references(), users(loaded)));
        }
        return 0;
    }

    /** The users as sysfs lists them: in an order of its own, which the catalogue keeps. */
    private static String users(Loaded loaded) {
        if (loaded.users().isEmpty()) {
            return "";
        }
        List<KernelModule> users = new ArrayList<>(ModuleCatalogue.all());
        users.retainAll(loaded.users());
        return users.stream().map(KernelModule::name).collect(Collectors.joining(",", " ", ""));
    }
}
