package netsh.commands.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import netsh.commands.process.Process;

/** Where live state shows itself in the file tree. */
final class MountTable {
    private final TreeMap<String, SyntheticNode> mounts = new TreeMap<>();

    void mount(String path, SyntheticNode node) {
        if (mounts.putIfAbsent(path, node) != null) {
            throw new IllegalStateException("mounted twice: " + path);
        }
    }

    /** Whether a path is a mount point or leads into one. */
    boolean covers(String path) {
        return mountPoint(path).isPresent();
    }

    /** The live entry at an absolute path. */
    Optional<SyntheticNode> find(String path, Process reader) {
        Optional<Map.Entry<String, SyntheticNode>> mount = mountPoint(path);
        if (mount.isEmpty() || !mount.get().getValue().isPresent(reader)) {
            return Optional.empty();
        }
        SyntheticNode node = mount.get().getValue();
        String rest = path.substring(mount.get().getKey().length());
        for (String name : rest.split("/")) {
            if (name.isEmpty()) {
                continue;
            }
            if (!(node instanceof SyntheticDirectory directory)) {
                return Optional.empty();
            }
            Optional<SyntheticNode> next = directory.find(name, reader);
            if (next.isEmpty()) {
                return next;
            }
            node = next.get();
        }
        return Optional.of(node);
    }

    /** The names of mount points directly in a directory. */
    List<String> namesIn(String directory, Process reader) {
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, SyntheticNode> mount : mounts.entrySet()) {
            String path = mount.getKey();
            if (Paths.parent(path).equals(directory) && mount.getValue().isPresent(reader)) {
                names.add(Paths.name(path));
            }
        }
        return names;
    }

    /** Whether something is mounted directly in a directory, present at the moment or not. */
    boolean leadsTo(String directory) {
        return mounts.keySet().stream().anyMatch(path -> Paths.parent(path).equals(directory));
    }

    private Optional<Map.Entry<String, SyntheticNode>> mountPoint(String path) {
        String candidate = path;
        while (candidate.length() > 1) {
            SyntheticNode node = mounts.get(candidate);
            if (node != null) {
                return Optional.of(Map.entry(candidate, node));
            }
            candidate = Paths.parent(candidate);
        }
        return Optional.empty();
    }
}
