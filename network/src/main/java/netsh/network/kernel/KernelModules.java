package netsh.network.kernel;

import java.util.LinkedHashSet;
import java.util.Set;

/** Which modules are loaded; newest first, as /proc/modules lists them. */
public final class KernelModules {
    private final Set<String> loaded = new LinkedHashSet<>();

    /** Whether a module is loaded. */
    public boolean isLoaded(String module) {
        return loaded.contains(module);
    }

    /** Loads a module alone; does nothing where it is loaded. */
    public void load(String module) {
        loaded.add(module);
    }

    /** Takes a module out. */
    public void unload(String module) {
        loaded.remove(module);
    }
}
