package netsh.commands.kernel;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;
import netsh.network.kernel.KernelModule;
import netsh.network.kernel.KernelModules;

/** The tool {@code rmmod}: takes each module out alone. */
final class ModuleRemoval {
    private static final Map<String, Character> OPTIONS = Map.of("verbose", 'v', "version", 'V', "help", 'h');

    private ModuleRemoval() {}

    static int run(ToolContext tool) {
        KmodOptions options;
        try {
            options = KmodOptions.parse(tool.arguments(), OPTIONS);
        } catch (KmodOptions.UnknownOption refusal) {
            return tool.fail(1, refusal.getMessage());
        }
        if (options.has("help")) {
            tool.out().println("Usage: rmmod [-v] MODULE...");
            return 0;
        }
        if (options.has("version")) {
            tool.out().println("kmod version 30");
            return 0;
        }
        if (options.operands().isEmpty()) {
            return tool.fail(1, "ERROR: missing module name.");
        }
        int status = 0;
        for (String name : options.operands()) {
            status = Math.max(status, remove(tool, name));
        }
        return status;
    }

    private static int remove(ToolContext tool, String name) {
        KernelModules modules = tool.machine().modules();
        Optional<KernelModules.Loaded> loaded = modules.find(name);
        if (loaded.isEmpty()) {
            return tool.fail(1, "ERROR: Module " + name + " is not currently loaded");
        }
        if (loaded.get().references() > 0) {
            String users = loaded.get().users().stream().map(KernelModule::name).collect(Collectors.joining(" "));
            return tool.fail(1, "ERROR: Module " + name + " is in use" + (users.isEmpty() ? "" : " by: " + users));
        }
        try {
            modules.unload(loaded.get().module());
        } catch (NetException refusal) {
            return tool.fail(1, "ERROR: could not remove module " + name + ": " + refusal.errno().text());
        }
        return 0;
    }
}
