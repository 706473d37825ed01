package netsh.network.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import netsh.network.bridge.StormReport;
import netsh.network.error.NetException;
import netsh.network.trace.DropReason;
import netsh.network.trace.PacketDropped;
import org.junit.jupiter.api.Test;

/** A loop without spanning tree: frames circle, but only as often as the lab can bear, and the loop is named. */
class BridgeStormTest {
    private final BridgedLab lab = new BridgedLab();

    private VethLink twoBridgesWithTwoCables() throws NetException {
        lab.bridge("sw1", "02:00:00:00:00:11", false);
        lab.bridge("sw2", "02:00:00:00:00:22", false);
        lab.cable("sw1", "sw2", ".1");
        lab.cable("sw1", "sw2", ".2");
        VethLink station = lab.station("sw1", "h1", "02:00:00:00:00:01");
        lab.run(3);
        return station;
    }

    @Test
    void aBroadcastCirclesForEverButBounded() throws NetException {
        VethLink station = twoBridgesWithTwoCables();
        BridgedLab.send(station, "ff:ff:ff:ff:ff:ff");
        lab.run(300);
        long early = station.statistics().receivedPackets();
        lab.run(10);
        long late = station.statistics().receivedPackets();
        assertThat(late).as("the storm still lives").isGreaterThan(early);
        assertThat(late).as("and is bounded").isLessThan(1_000_000);
    }

    @Test
    void theLoopIsReportedOnceWithItsPorts() throws NetException {
        VethLink station = twoBridgesWithTwoCables();
        BridgedLab.send(station, "ff:ff:ff:ff:ff:ff");
        lab.run(60);
        assertThat(lab.simulation.storms()).hasSize(1);
        StormReport storm = lab.simulation.storms().get(0);
        assertThat(storm.bridge()).isEqualTo("sw1");
        assertThat(storm.ports()).containsExactlyInAnyOrder("sw1-sw2.1", "sw1-sw2.2");
        assertThat(storm.source()).isEqualTo(station.address());
    }

    @Test
    void whatIsLeftOutIsToldAsDropped() throws NetException {
        VethLink station = twoBridgesWithTwoCables();
        List<DropReason> reasons = new ArrayList<>();
        lab.simulation.observers().add((time, event) -> {
            if (event instanceof PacketDropped dropped) {
                reasons.add(dropped.reason());
            }
        });
        BridgedLab.send(station, "ff:ff:ff:ff:ff:ff");
        lab.run(2);
        assertThat(reasons).contains(DropReason.BRIDGE_STORM);
    }

    @Test
    void cuttingTheLoopEndsTheStorm() throws NetException {
        VethLink station = twoBridgesWithTwoCables();
        BridgedLab.send(station, "ff:ff:ff:ff:ff:ff");
        lab.run(5);
        lab.link("sw1-sw2.2").close();
        lab.run(2);
        long before = station.statistics().receivedPackets();
        lab.run(10);
        assertThat(station.statistics().receivedPackets()).isEqualTo(before);
    }

    @Test
    void theKernelSeesItsOwnAddressComeBack() throws NetException {
        twoBridgesWithTwoCables();
        BridgedLab.send(lab.link("sw1"), "ff:ff:ff:ff:ff:ff");
        lab.run(1);
        assertThat(lab.machine.log().entries()).filteredOn(entry -> entry.text().contains("own address"))
                .hasSize(10)
                .allMatch(entry -> entry.text().endsWith(
                        "with own address as source address (addr:02:00:00:00:00:11, vlan:0)"));
    }
}
