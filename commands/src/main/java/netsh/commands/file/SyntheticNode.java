package netsh.commands.file;

import java.util.Optional;

/** An entry of a mounted directory whose content is live state: a {@link SyntheticDirectory} or {@link SyntheticFile}. */
public interface SyntheticNode {
    /** What {@code readlink} says of it, where it shows itself as a symbolic link (as under /sys/class/net). */
    default Optional<String> linkTarget() {
        return Optional.empty();
    }
}
