package netsh.commands.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;
import netsh.commands.completion.Synopsis;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.KernelModule;
import netsh.network.kernel.KernelModules;
import netsh.network.kernel.ModuleCatalogue;

/** The tool {@code modprobe}: loads modules with what they need, and takes them out with what nobody needs any more. */
final class ModprobeTool implements Tool {
    private static final String VERSION = "kmod version 30\n+ZSTD +XZ -ZLIB +LIBCRYPTO -EXPERIMENTAL";
    private static final Map<String, Character> OPTIONS = Map.of(
            "all", 'a', "remove", 'r', "first-time", '\0', "verbose", 'v', "dry-run", 'n', "show", '\1',
            "show-depends", 'D', "quiet", 'q', "version", 'V', "help", 'h');

    @Override
    public String name() {
        return "modprobe";
    }

    @Override
    public String summary() {
        return "Loads and removes modules with what they need.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(Synopsis.of("MODULE [PARAMETER=VALUE]...", """
                -a, --all          load all modules that are named
                -r, --remove       remove modules
                -v, --verbose      tell what is done
                -n, --dry-run      do nothing
                -q, --quiet        no words about errors
                -D, --show-depends  what would be loaded
                --first-time       fail where it is loaded already
                -h, --help         how it is used
                -V, --version      the version
                """));
    }

    @Override
    public int run(ToolContext tool) {
        KmodOptions options;
        try {
            options = KmodOptions.parse(tool.arguments(), OPTIONS);
        } catch (KmodOptions.UnknownOption refusal) {
            return tool.fail(1, refusal.getMessage());
        }
        if (options.has("help")) {
            tool.out().println("Usage: modprobe [-a] [-r] [-v] [-n] [-q] [-D] [--first-time] MODULE [PARAMETER=VALUE]...");
            return 0;
        }
        if (options.has("version")) {
            tool.out().println(VERSION);
            return 0;
        }
        if (options.operands().isEmpty()) {
            return error(tool, options, "ERROR: missing parameters. See -h.");
        }
        return new Run(tool, options).perform();
    }

    private static int error(ToolContext tool, KmodOptions options, String message) {
        if (!options.has("quiet")) {
            tool.err().println("modprobe: " + message);
        }
        return 1;
    }

    /** One call of the tool. */
    private static final class Run {
        private final ToolContext tool;
        private final KmodOptions options;
        private final KernelModules modules;

        private Run(ToolContext tool, KmodOptions options) {
            this.tool = tool;
            this.options = options;
            modules = tool.machine().modules();
        }

        int perform() {
            List<String> operands = options.operands();
            if (options.has("remove")) {
                return forEach(operands, this::remove);
            }
            if (options.has("all")) {
                return forEach(operands, name -> load(name, List.of(), "WARNING"));
            }
            return load(operands.get(0), operands.subList(1, operands.size()), "FATAL");
        }

        private int forEach(List<String> names, ToIntFunction<String> action) {
            int status = 0;
            for (String name : names) {
                status = Math.max(status, action.applyAsInt(name));
            }
            return status;
        }

        private int load(String name, List<String> parameters, String severity) {
            Optional<KernelModule> module = ModuleCatalogue.find(name);
            if (module.isEmpty()) {
                return error(tool, options, severity + ": Module " + name + " not found in directory /lib/modules/"
                        + KernelModule.KERNEL_RELEASE);
            }
            if (options.has("show-depends")) {
                module.get().loadedBefore().forEach(needed ->
                        printInsertion(ModuleCatalogue.find(needed).orElseThrow(), List.of()));
                printInsertion(module.get(), parameters);
                return 0;
            }
            if (modules.isLoaded(name)) {
                return options.has("first-time")
                        ? error(tool, options, "ERROR: could not insert '" + name + "': Module already in kernel") : 0;
            }
            if (options.has("verbose")) {
                for (KernelModule missing : modules.missingFor(module.get())) {
                    printInsertion(missing, missing.equals(module.get()) ? parameters : List.of());
                }
            }
            if (!options.has("dry-run") && !options.has("show")) {
                modules.load(module.get());
                ModuleParameters.apply(tool.machine(), module.get(), parameters);
            }
            return 0;
        }

        private void printInsertion(KernelModule module, List<String> parameters) {
            tool.out().println("insmod " + module.path() + " " + String.join(" ", parameters));
        }

        private int remove(String name) {
            Optional<KernelModule> module = ModuleCatalogue.find(name);
            if (module.isEmpty()) {
                return error(tool, options, "FATAL: Module " + name + " not found.");
            }
            if (!modules.isLoaded(name)) {
                return options.has("first-time")
                        ? error(tool, options, "FATAL: Module " + name + " is not in kernel.") : 0;
            }
            if (modules.find(name).orElseThrow().references() > 0) {
                return error(tool, options, "FATAL: Module " + name + " is in use.");
            }
            List<String> candidates = new ArrayList<>();
            candidates.add(module.get().name());
            candidates.addAll(module.get().loadedBefore());
            candidates.forEach(this::removeUnused);
            return 0;
        }

        private void removeUnused(String name) {
            Optional<KernelModules.Loaded> loaded = modules.find(name);
            if (loaded.isEmpty() || loaded.get().references() > 0) {
                return;
            }
            if (options.has("verbose")) {
                tool.out().println("rmmod " + name);
            }
            if (options.has("dry-run") || options.has("show")) {
                return;
            }
            try {
                modules.unload(loaded.get().module());
            } catch (NetException impossible) {
                throw new IllegalStateException(Errno.EAGAIN.text(), impossible);
            }
        }
    }
}
