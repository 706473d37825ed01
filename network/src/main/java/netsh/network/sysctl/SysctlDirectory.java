package netsh.network.sysctl;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * A directory under /proc/sys. It is made when somebody looks and forgotten afterwards, so that a namespace pays nothing
 * for it; what it shows stays where it belongs.
 */
public final class SysctlDirectory implements SysctlNode {
    private final TreeMap<String, Supplier<SysctlNode>> children = new TreeMap<>();

    /** Shows an entry under a name. */
    public SysctlDirectory put(String name, SysctlEntry entry) {
        children.put(name, () -> entry);
        return this;
    }

    /** Shows a directory under a name; it is made only when somebody looks into it. */
    public SysctlDirectory mount(String name, Supplier<SysctlDirectory> directory) {
        children.put(name, directory::get);
        return this;
    }

    /** The names in it, sorted. */
    public List<String> names() {
        return List.copyOf(children.keySet());
    }

    /** What stands under a name. */
    public Optional<SysctlNode> find(String name) {
        return Optional.ofNullable(children.get(name)).map(Supplier::get);
    }
}
