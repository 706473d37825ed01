package netsh.network.link;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.error.NetException;
import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.kernel.Simulation;
import org.junit.jupiter.api.Test;

class LinkLifeTest {
    private static final MacAddress ONE = MacAddress.of("02:00:00:00:00:01");
    private static final MacAddress TWO = MacAddress.of("02:00:00:00:00:02");

    private final Machine machine = new Machine(new Simulation(1), "lab");
    private final NetworkNamespace initial = machine.initialNamespace();

    private Link dummy(String name) throws NetException {
        Link link = new DummyLink(name, ONE);
        link.register(initial, Optional.empty());
        return link;
    }

    private List<VethLink> veth(String name, String peerName) throws NetException {
        List<VethLink> pair = VethLink.pair(name, ONE, peerName, TWO);
        pair.get(1).register(initial, Optional.empty());
        pair.get(0).register(initial, Optional.empty());
        return pair;
    }

    private void settle() {
        machine.simulation().events().runFor(Duration.ofSeconds(2));
    }

    @Test
    void aPatternBecomesTheLowestFreeName() throws NetException {
        assertThat(dummy("d%d").name()).isEqualTo("d0");
        assertThat(dummy("d%d").name()).isEqualTo("d1");
        assertThatThrownBy(() -> dummy("d1")).hasMessage("File exists");
        assertThatThrownBy(() -> dummy("a:b")).hasMessage("Invalid argument");
        assertThatThrownBy(() -> dummy("all")).hasMessage("Invalid argument");
    }

    @Test
    void aVethHasCarrierWhileBothEndsAreUp() throws NetException {
        List<VethLink> pair = veth("v0", "v1");
        pair.get(0).open();
        settle();
        assertThat(pair.get(0).operState()).isEqualTo(OperState.LOWERLAYERDOWN);
        assertThat(pair.get(0).flags()).doesNotContain(LinkFlag.RUNNING, LinkFlag.LOWER_UP);
        pair.get(1).open();
        settle();
        assertThat(pair).allMatch(end -> end.operState() == OperState.UP);
        pair.get(1).close();
        settle();
        assertThat(pair.get(0).operState()).isEqualTo(OperState.LOWERLAYERDOWN);
        assertThat(pair.get(1).operState()).isEqualTo(OperState.DOWN);
    }

    @Test
    void aDummysStateIsUnknownUntilItsCarrierChangesOnce() throws NetException {
        Link link = dummy("d0");
        link.open();
        settle();
        assertThat(link.operState()).isEqualTo(OperState.UNKNOWN);
        link.changeCarrier(false);
        settle();
        link.changeCarrier(true);
        settle();
        assertThat(link.operState()).isEqualTo(OperState.UP);
    }

    @Test
    void aMovedLinkGoesDownAndKeepsItsIndexWhereThatIsFree() throws NetException {
        NetworkNamespace red = machine.namedNamespaces().add("red");
        Link first = dummy("d0");
        first.open();
        assertThat(first.queueingDiscipline()).isEqualTo("noqueue");
        first.moveTo(red, "d0");
        assertThat(first.index()).isEqualTo(2);
        assertThat(first.isUp()).isFalse();
        assertThat(first.queueingDiscipline()).isEqualTo("noop");
        Link second = new DummyLink("d1", ONE);
        second.register(initial, Optional.of(2));
        second.moveTo(red, "d1");
        assertThat(second.index()).isEqualTo(3);
        assertThatThrownBy(() -> initial.loopback().moveTo(red, "lo")).hasMessage("Invalid argument");
    }

    @Test
    void aNamespaceTakesItsLinksWithItButNotTheCard() throws NetException {
        NetworkNamespace red = machine.namedNamespaces().add("red");
        PhysicalLink card = new PhysicalLink("eth0", ONE);
        card.register(initial, Optional.empty());
        List<VethLink> pair = veth("v0", "v1");
        pair.get(0).moveTo(red, "v0");
        card.moveTo(red, "eth0");
        dummy("eth0");
        machine.namedNamespaces().remove("red");
        settle();
        assertThat(initial.links().all()).extracting(Link::name).containsExactly("lo", "dev2", "eth0");
    }

    @Test
    void frequentMovesKeepTheTablesRight() throws NetException {
        NetworkNamespace red = machine.namedNamespaces().add("red");
        Link link = dummy("d0");
        initial.links().addAlternativeName(link, "other");
        link.moveTo(red, "d7");
        assertThat(initial.links().byName("other")).isNull();
        assertThat(red.links().byName("other")).isSameAs(link);
        assertThat(red.links().byName("d0")).isNull();
    }
}
