package netsh.network.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import netsh.network.error.NetException;
import org.junit.jupiter.api.Test;

class NamespaceIdsTest {
    private final Machine machine = new Machine(new Simulation(1), "lab");
    private final NamespaceIds ids = machine.initialNamespace().ids();

    private NetworkNamespace add(String name) throws NetException {
        return machine.namedNamespaces().add(name);
    }

    @Test
    void theKernelGivesTheLowestFreeNumber() throws NetException {
        ids.assign(add("red"), 0);
        assertThat(ids.allocate(add("blue"))).isEqualTo(1);
        assertThat(ids.allocate(machine.namespace("blue").orElseThrow())).isEqualTo(1);
    }

    @Test
    void eachNamespaceHasOneNumberAndEachNumberOneNamespace() throws NetException {
        ids.assign(add("red"), 7);
        NetworkNamespace red = machine.namespace("red").orElseThrow();
        assertThatThrownBy(() -> ids.assign(red, 8)).hasMessage("Peer netns already has a nsid assigned");
        assertThatThrownBy(() -> ids.assign(add("blue"), 7)).hasMessage("The specified nsid is already used");
    }

    @Test
    void aDeadNamespaceIsForgotten() throws NetException {
        ids.assign(add("red"), 0);
        machine.namedNamespaces().remove("red");
        machine.simulation().events().runFor(Duration.ofMillis(1));
        assertThat(ids.all()).isEmpty();
        assertThat(ids.allocate(add("blue"))).isZero();
    }
}
