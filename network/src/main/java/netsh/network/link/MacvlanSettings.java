package netsh.network.link;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.MacAddress;

/**
 * What a request wants of a macvlan (IFLA_MACVLAN_*); empty where it shall stay as it is.
 *
 * @param mode whom it talks to
 * @param flags the flags that it shall have
 * @param sources a change to the stations that a macvlan of mode SOURCE listens to
 * @param broadcastQueue how many frames for groups may wait
 */
public record MacvlanSettings(
        Optional<MacvlanMode> mode,
        Optional<Set<Flag>> flags,
        Optional<SourceChange> sources,
        Optional<Long> broadcastQueue) {
    /** What may be switched (MACVLAN_FLAG_*). */
    public enum Flag {
        /** A macvlan of mode PASSTHRU does not make the link below receive everything. */
        NOPROMISC,
        /** What a macvlan of mode SOURCE took does not go to others. */
        NODST
    }

    /** How the stations change. */
    public enum SourceOperation {
        ADD,
        DELETE,
        FLUSH,
        SET
    }

    /**
     * A change to the stations.
     *
     * @param stations those that are named
     */
    public record SourceChange(SourceOperation operation, List<MacAddress> stations) {
        /** Keeps its own copy. */
        public SourceChange {
            stations = List.copyOf(stations);
        }
    }

    /** Keeps its own copy. */
    public MacvlanSettings {
        flags = flags.map(MacvlanSettings::copy);
    }

    private static Set<Flag> copy(Set<Flag> flags) {
        EnumSet<Flag> copy = EnumSet.noneOf(Flag.class);
        copy.addAll(flags);
        return copy;
    }
}
