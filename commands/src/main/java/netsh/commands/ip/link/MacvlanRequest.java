package netsh.commands.ip.link;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import netsh.network.link.MacvlanMode;
import netsh.network.link.MacvlanSettings;
import netsh.network.link.MacvlanSettings.Flag;
import netsh.network.link.MacvlanSettings.SourceChange;

/** What is asked of a macvlan. */
final class MacvlanRequest {
    private Optional<MacvlanMode> mode = Optional.empty();
    private Optional<Set<Flag>> flags = Optional.empty();
    private Optional<SourceChange> sources = Optional.empty();
    private Optional<Long> broadcastQueue = Optional.empty();

    Optional<MacvlanMode> mode() {
        return mode;
    }

    void setMode(MacvlanMode wanted) {
        mode = Optional.of(wanted);
    }

    Set<Flag> flags() {
        return flags.orElse(Set.of());
    }

    /** Adds a flag; none, so that all are taken away. */
    void addFlag(Optional<Flag> flag) {
        Set<Flag> all = flags.orElseGet(() -> EnumSet.noneOf(Flag.class));
        flag.ifPresent(all::add);
        flags = Optional.of(all);
    }

    void setSources(SourceChange change) {
        sources = Optional.of(change);
    }

    void setBroadcastQueue(long length) {
        broadcastQueue = Optional.of(length);
    }

    MacvlanSettings settings() {
        return new MacvlanSettings(mode, flags, sources, broadcastQueue);
    }

    boolean isEmpty() {
        return mode.isEmpty() && flags.isEmpty() && sources.isEmpty() && broadcastQueue.isEmpty();
    }
}
