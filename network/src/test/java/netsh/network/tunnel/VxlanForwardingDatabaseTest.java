package netsh.network.tunnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.time.EventQueue;
import netsh.network.tunnel.VxlanForwardingDatabase.Mode;
import org.junit.jupiter.api.Test;

/** Where the stations behind a VXLAN link are. */
class VxlanForwardingDatabaseTest {
    private final EventQueue clock = new EventQueue();
    private final List<String> told = new ArrayList<>();
    private final VxlanForwardingDatabase database = new VxlanForwardingDatabase(clock, (entry, place, removed) ->
            told.add((removed ? "-" : "+") + entry.station() + " " + place.address()));

    private void put(String station, String end, VxlanEntry.State state, Mode mode) throws NetException {
        database.put(MacAddress.of(station), place(end), state, Set.of(), mode, 0);
    }

    private static VxlanDestination place(String end) {
        return new VxlanDestination(Ipv4Address.of(end), 4789, 1, Optional.empty());
    }

    private List<String> shown() {
        return database.all().stream()
                .map(entry -> entry.station() + " " + entry.destinations().stream()
                        .map(place -> place.address().toString()).toList())
                .toList();
    }

    /** The order is the kernel's, recorded from one: buckets of a fixed hash, and in each the newest first. */
    @Test
    void listsStationsAsTheKernelDoes() throws NetException {
        for (String last : new String[] {"aa", "ab", "ad", "b6", "b5"}) {
            put("02:00:00:00:00:" + last, "10.9.0.7", VxlanEntry.State.PERMANENT, Mode.ADD);
        }
        put("00:00:00:00:00:00", "10.9.0.2", VxlanEntry.State.PERMANENT, Mode.APPEND);
        assertThat(database.all()).extracting(entry -> entry.station().toString()).containsExactly(
                "00:00:00:00:00:00", "02:00:00:00:00:ab", "02:00:00:00:00:aa", "02:00:00:00:00:b6",
                "02:00:00:00:00:b5", "02:00:00:00:00:ad");
    }

    @Test
    void unknownStationsHaveManyPlacesAndOneStationHasOne() throws NetException {
        put("00:00:00:00:00:00", "10.0.0.2", VxlanEntry.State.PERMANENT, Mode.APPEND);
        put("00:00:00:00:00:00", "10.0.0.3", VxlanEntry.State.PERMANENT, Mode.APPEND);
        put("02:00:00:00:00:01", "10.0.0.2", VxlanEntry.State.PERMANENT, Mode.ADD);
        put("02:00:00:00:00:01", "10.0.0.3", VxlanEntry.State.PERMANENT, Mode.APPEND);
        put("02:00:00:00:00:01", "10.0.0.4", VxlanEntry.State.PERMANENT, Mode.REPLACE);
        assertThat(shown()).containsExactly(
                "00:00:00:00:00:00 [10.0.0.2, 10.0.0.3]", "02:00:00:00:00:01 [10.0.0.4]");
        assertThatThrownBy(() -> put("00:00:00:00:00:00", "10.0.0.5", VxlanEntry.State.PERMANENT, Mode.REPLACE))
                .hasMessage("Cannot replace non-unicast fdb entries");
    }

    @Test
    void whatWasLearntAgesFromItsLastUse() throws NetException {
        put("02:00:00:00:00:01", "10.0.0.2", VxlanEntry.State.REACHABLE, Mode.ADD);
        put("02:00:00:00:00:02", "10.0.0.2", VxlanEntry.State.STATIC, Mode.ADD);
        clock.runFor(Duration.ofSeconds(8));
        database.use(MacAddress.of("02:00:00:00:00:01"));
        clock.runFor(Duration.ofSeconds(8));
        database.age(10);
        assertThat(shown()).hasSize(2);
        clock.runFor(Duration.ofSeconds(2));
        database.age(10);
        assertThat(shown()).containsExactly("02:00:00:00:00:02 [10.0.0.2]");
        assertThat(told).last().isEqualTo("-02:00:00:00:00:01 10.0.0.2");
    }
}
