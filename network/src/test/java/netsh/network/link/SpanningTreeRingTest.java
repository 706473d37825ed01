package netsh.network.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import netsh.network.bridge.BridgeAttribute;
import netsh.network.bridge.BridgePortAttribute;
import netsh.network.error.NetException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Three bridges in a ring: the spanning tree cuts it at one port and heals it when a cable breaks. */
class SpanningTreeRingTest {
    private final BridgedLab lab = new BridgedLab();
    private BridgeLink a;
    private BridgeLink c;

    @BeforeEach
    void joinTheRing() throws NetException {
        a = lab.bridge("a", "02:00:00:00:00:0a", true);
        lab.bridge("b", "02:00:00:00:00:0b", true);
        c = lab.bridge("c", "02:00:00:00:00:0c", true);
        lab.cable("a", "b", "");
        lab.cable("b", "c", "");
        lab.cable("c", "a", "");
    }

    @Test
    void theLowestBridgeIsRootAndOnePortBlocks() {
        lab.run(10);
        assertThat(lab.states()).containsExactly(
                "a-b forwarding", "a-c forwarding",
                "b-a forwarding", "b-c forwarding",
                "c-b blocking", "c-a forwarding");
        assertThat(a.spanningTree().isRoot()).isTrue();
        assertThat(c.spanningTree().designatedRoot()).isEqualTo(a.spanningTree().bridgeId());
        assertThat(c.spanningTree().rootPort().orElseThrow().name()).isEqualTo("c-a");
        assertThat(c.spanningTree().rootPathCost()).isEqualTo(2);
    }

    @Test
    void portsListenAndLearnForTheForwardDelay() {
        lab.run(1);
        assertThat(lab.states()).contains("a-b listening");
        lab.run(2);
        assertThat(lab.states()).contains("a-b learning");
        lab.run(2);
        assertThat(lab.states()).contains("a-b forwarding");
    }

    @Test
    void aLowerPriorityMovesTheRoot() throws NetException {
        lab.run(10);
        c.change(Map.of(BridgeAttribute.PRIORITY, 4096L));
        lab.run(10);
        assertThat(lab.states()).containsExactly(
                "a-b forwarding", "a-c forwarding",
                "b-a blocking", "b-c forwarding",
                "c-b forwarding", "c-a forwarding");
        assertThat(a.spanningTree().designatedRoot()).isEqualTo(c.spanningTree().bridgeId());
    }

    @Test
    void aCostMovesTheBlockedPort() throws NetException {
        lab.run(10);
        BridgeLink.portOfAny(lab.link("c-a")).orElseThrow().change(Map.of(BridgePortAttribute.COST, 100L));
        lab.run(10);
        assertThat(lab.states()).contains("c-b forwarding", "c-a blocking");
        assertThat(c.spanningTree().rootPathCost()).isEqualTo(4);
    }

    @Test
    void aBrokenCableOpensTheBlockedPort() {
        lab.run(10);
        lab.link("a-c").close();
        lab.run(10);
        assertThat(lab.states()).contains("a-c disabled", "c-a disabled", "c-b forwarding");
    }

    @Test
    void aSilentRootIsForgottenWhenItsInformationIsTooOld() throws NetException {
        lab.run(10);
        a.change(Map.of(BridgeAttribute.STP_STATE, 0L));
        lab.run(25);
        assertThat(c.spanningTree().designatedRoot().address().toString()).isEqualTo("02:00:00:00:00:0b");
        assertThat(lab.machine.log().entries()).anyMatch(entry -> entry.text()
                .equals("c: port 2(c-a) neighbor 8000.02:00:00:00:00:0a lost"));
    }

    @Test
    void aTopologyChangeShortensTheLifeOfAddresses() throws NetException {
        lab.station("c", "h2", "02:00:00:00:00:02");
        lab.run(40);
        assertThat(c.value(BridgeAttribute.AGEING_TIME)).isEqualTo(30_000);
        lab.link("a-c").close();
        lab.run(6);
        assertThat(a.spanningTree().isTopologyChanging()).isTrue();
        assertThat(a.value(BridgeAttribute.AGEING_TIME)).isEqualTo(400);
    }

    @Test
    void framesTakeTheTreeAndNothingCircles() throws NetException {
        lab.run(10);
        VethLink here = lab.station("a", "h1", "02:00:00:00:00:01");
        VethLink there = lab.station("c", "h2", "02:00:00:00:00:02");
        lab.run(10);
        long before = there.statistics().receivedPackets();
        BridgedLab.send(here, "ff:ff:ff:ff:ff:ff");
        lab.run(1);
        assertThat(there.statistics().receivedPackets() - before).isLessThanOrEqualTo(2);
        assertThat(lab.simulation.storms()).isEmpty();
    }
}
