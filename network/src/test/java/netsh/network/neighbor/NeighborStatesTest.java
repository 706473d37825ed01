package netsh.network.neighbor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.kernel.Machine;
import netsh.network.kernel.Simulation;
import netsh.network.link.DummyLink;
import netsh.network.packet.Bytes;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.RawPayload;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The neighbours' state machine, a row a transition. */
class NeighborStatesTest {
    private static final Ipv4Address NEIGHBOR = Ipv4Address.of("10.0.0.2");
    private static final MacAddress OLD = MacAddress.of("02:00:00:00:00:02");
    private static final MacAddress NEW = MacAddress.of("02:00:00:00:00:03");

    private final Simulation simulation = new Simulation(1);
    private final Machine machine = new Machine(simulation, "lab");
    private final List<String> done = new ArrayList<>();
    private final NeighborTable table = new NeighborTable(simulation.events(), () -> done.add("overflow"));
    private final LinkNeighbors neighbors;

    NeighborStatesTest() throws NetException {
        DummyLink link = new DummyLink("d0", MacAddress.of("02:00:00:00:00:01"));
        link.register(machine.initialNamespace(), Optional.empty());
        link.open();
        neighbors = table.attach(link, new RecordingProtocol());
    }

    /** Notes what the machine asks of the protocol. */
    private final class RecordingProtocol implements NeighborProtocol {
        @Override
        public MacAddress knownAddress(IpAddress neighbor) {
            return null;
        }

        @Override
        public void solicit(NeighborEntry neighbor, EthernetPayload waiting) {
            done.add("ask");
        }

        @Override
        public void unreachable(NeighborEntry neighbor, EthernetPayload packet) {
            done.add("unreachable");
        }

        @Override
        public void changed(NeighborEntry neighbor, boolean deleted) {}
    }

    private NeighborEntry entryIn(NeighborState state) throws NetException {
        NeighborAdministration administration = new NeighborAdministration(neighbors);
        NeighborState start = state == NeighborState.NONE ? NeighborState.FAILED : state;
        NeighborEntry entry = administration.replace(new NeighborRequest(
                NEIGHBOR, Optional.of(OLD), start, Set.of(), false, Optional.empty()));
        simulation.events().runFor(Duration.ofMillis(1100));
        done.clear();
        return entry;
    }

    private void perform(NeighborEntry entry, String event) {
        switch (event) {
            case "packet" -> neighbors.send(NEIGHBOR, new RawPayload(0x1234, Bytes.zeros(10)));
            case "answer" -> neighbors.update(entry, OLD, NeighborState.REACHABLE, NeighborUpdate.OVERRIDE);
            case "heard" -> neighbors.update(entry, OLD, NeighborState.STALE, NeighborUpdate.OVERRIDE);
            case "heard-new" -> neighbors.update(entry, NEW, NeighborState.STALE, NeighborUpdate.OVERRIDE);
            case "heard-new-late" -> neighbors.update(entry, NEW, NeighborState.STALE, NeighborUpdate.KEEP);
            case "confirm" -> neighbors.confirm(NEIGHBOR);
            default -> simulation.events().runFor(Duration.ofSeconds(Long.parseLong(event)));
        }
    }

    @ParameterizedTest(name = "{0} and {1}: {2}")
    @CsvSource({
        "FAILED,     packet,          INCOMPLETE, ask",
        "FAILED,     packet 1,        INCOMPLETE, ask ask",
        "FAILED,     packet 2,        INCOMPLETE, ask ask ask",
        "FAILED,     packet 3,        FAILED,     ask ask ask unreachable",
        "FAILED,     packet answer,   REACHABLE,  ask",
        "FAILED,     packet heard,    DELAY,      ask",
        "REACHABLE,  packet,          REACHABLE,  ''",
        "REACHABLE,  60,              STALE,      ''",
        "REACHABLE,  heard,           REACHABLE,  ''",
        "REACHABLE,  heard-new,       STALE,      ''",
        "REACHABLE,  heard-new-late,  REACHABLE,  ''",
        "STALE,      600,             STALE,      ''",
        "STALE,      packet,          DELAY,      ''",
        "STALE,      answer,          REACHABLE,  ''",
        "STALE,      packet 4,        DELAY,      ''",
        "STALE,      packet confirm 5, REACHABLE, ''",
        "STALE,      packet 5,        PROBE,      ask",
        "STALE,      packet 5 answer, REACHABLE,  ask",
        "STALE,      packet 8,        FAILED,     ask ask ask",
        "PERMANENT,  packet,          PERMANENT,  ''",
        "PERMANENT,  heard-new,       PERMANENT,  ''",
        "PERMANENT,  600,             PERMANENT,  ''",
        "NOARP,      answer,          NOARP,      ''",
    })
    void aTransition(NeighborState from, String events, NeighborState to, String actions) throws NetException {
        NeighborEntry entry = entryIn(from);
        for (String event : events.split(" ")) {
            perform(entry, event);
        }
        assertThat(entry.state()).isEqualTo(to);
        assertThat(String.join(" ", done)).isEqualTo(actions);
    }

    @Test
    void theTableTakesNoMoreThanItsLimit() throws NetException {
        table.setSomeEntries(5);
        table.setMostEntries(10);
        for (int i = 1; i <= 12; i++) {
            neighbors.send(new Ipv4Address(NEIGHBOR.bits() + i), new RawPayload(0x1234, Bytes.EMPTY));
        }
        assertThat(neighbors.all()).hasSize(10);
        assertThat(done).contains("overflow");
        simulation.events().runFor(Duration.ofSeconds(20));
        neighbors.send(NEIGHBOR, new RawPayload(0x1234, Bytes.EMPTY));
        assertThat(neighbors.find(NEIGHBOR)).isNotNull();
    }
}
