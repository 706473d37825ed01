package netsh.network.bridge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import netsh.network.addr.MacAddress;
import org.junit.jupiter.api.Test;

/** The database behaves as a map by address and VLAN that is walked from the newest entry to the oldest. */
class ForwardingDatabaseTest {
    private record Station(MacAddress address, int vlan) {}

    @Test
    void agreesWithAMapOverManyChanges() {
        ForwardingDatabase<String> database = new ForwardingDatabase<>();
        Map<Station, FdbEntry<String>> expected = new LinkedHashMap<>();
        Random random = new Random(7);
        for (int i = 0; i < 20_000; i++) {
            Station station = new Station(new MacAddress(0x0200_0000_0000L + random.nextInt(500)), random.nextInt(3));
            FdbEntry<String> known = expected.get(station);
            assertThat(database.find(station.address(), station.vlan())).isSameAs(known);
            if (known == null) {
                expected.put(station, database.create(station.address(), station.vlan(), "p1", i));
            } else if (random.nextBoolean()) {
                database.remove(known);
                expected.remove(station);
            }
        }
        List<FdbEntry<String>> newestFirst = new ArrayList<>(expected.values());
        Collections.reverse(newestFirst);
        assertThat(database.select(entry -> true)).isEqualTo(newestFirst);
        assertThat(database.size()).isEqualTo(expected.size());
    }

    @Test
    void tellsVlansApart() {
        ForwardingDatabase<String> database = new ForwardingDatabase<>();
        MacAddress station = MacAddress.of("02:00:00:00:00:01");
        FdbEntry<String> untagged = database.create(station, 0, "p1", 0);
        FdbEntry<String> inTen = database.create(station, 10, "p2", 0);
        assertThat(database.find(station, 0)).isSameAs(untagged);
        assertThat(database.find(station, 10)).isSameAs(inTen);
        assertThat(database.find(station, 20)).isNull();
        assertThat(inTen.vlan()).isEqualTo(10);
    }
}
