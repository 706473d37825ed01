package netsh.commands.kernel;

import java.util.List;
import java.util.Optional;
import netsh.commands.tool.ToolContext;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.KernelModule;
import netsh.network.kernel.ModuleCatalogue;

/** The tool {@code insmod}: puts one module, by the path of its file, into the kernel. */
final class ModuleInsertion {
    private ModuleInsertion() {}

    static int run(ToolContext tool) {
        List<String> words = tool.arguments();
        if (words.isEmpty()) {
            return tool.fail(1, "ERROR: missing filename.");
        }
        String path = words.get(0);
        Optional<KernelModule> module =
                ModuleCatalogue.all().stream().filter(candidate -> candidate.path().equals(path)).findFirst();
        if (module.isEmpty()) {
            return tool.fail(1, "ERROR: could not load module " + path + ": " + Errno.ENOENT.text());
        }
        try {
            tool.machine().modules().insertAlone(module.get());
        } catch (NetException refusal) {
            String reason = refusal.errno() == Errno.ENOENT ? "Unknown symbol in module" : refusal.errno().text();
            return tool.fail(1, "ERROR: could not insert module " + path + ": " + reason);
        }
        ModuleParameters.apply(tool.machine(), module.get(), words.subList(1, words.size()));
        return 0;
    }
}
