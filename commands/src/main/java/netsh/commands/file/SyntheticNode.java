package netsh.commands.file;

import java.util.Optional;
import netsh.commands.process.Process;

/**
 * An entry of a mounted directory whose content is live state: a {@link SyntheticDirectory} or {@link SyntheticFile}.
 */
public interface SyntheticNode {
    /**
     * Whether a reader finds it at the place where it is mounted; some of the kernel's state comes and goes with a
     * module.
     */
    default boolean isPresent(Process reader) {
        return true;
    }

    /** What {@code readlink} says of it, where it shows itself as a symbolic link (as under /sys/class/net). */
    default Optional<String> linkTarget() {
        return Optional.empty();
    }
}
