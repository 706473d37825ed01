package netsh.network.traffic;

import java.util.Set;

/** A machine's supply of names for disciplines that were not given one: 8001: and up (qdisc_alloc_handle). */
public final class TrafficNames {
    private static final int FIRST = 0x8000;
    private static final int LAST = 0xffff;

    private int latest = FIRST;

    int next(Set<Integer> taken) {
        do {
            latest = latest + 1 == LAST ? FIRST + 1 : latest + 1;
        } while (taken.contains(TrafficHandle.of(latest, 0)));
        return TrafficHandle.of(latest, 0);
    }
}
