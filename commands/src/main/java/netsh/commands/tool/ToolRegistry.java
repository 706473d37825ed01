package netsh.commands.tool;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The tools that are installed on a machine, by name. */
public final class ToolRegistry {
    private final TreeMap<String, Tool> byName = new TreeMap<>();

    /** All tools of some families; a name that two of them claim is a mistake. */
    public ToolRegistry(List<ToolFamily> families) {
        for (ToolFamily family : families) {
            for (Tool tool : family.tools()) {
                if (byName.putIfAbsent(tool.name(), tool) != null) {
                    throw new IllegalStateException("two tools are called " + tool.name());
                }
            }
        }
    }

    /** The tool of a name. */
    public Optional<Tool> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All tools, sorted by name. */
    public Collection<Tool> all() {
        return Collections.unmodifiableCollection(byName.values());
    }
}
