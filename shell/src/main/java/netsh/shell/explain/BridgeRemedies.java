package netsh.shell.explain;

import java.util.List;
import java.util.Set;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.BridgePortAttribute;
import netsh.network.bridge.BridgePortState;
import netsh.network.link.BridgeLink;
import netsh.network.link.BridgePort;
import netsh.network.link.FrameForwarded;
import netsh.network.link.Link;
import netsh.network.trace.DropReason;
import netsh.shell.scene.Host;
import netsh.shell.scene.Segment;
import netsh.shell.wording.Words;

/** Bridge ports that do not pass frames on, and forwarding databases that know better. */
final class BridgeRemedies {
    private BridgeRemedies() {}

    /** A port that does not forward, or not yet. */
    static void portState(Case fault, Diagnosis diagnosis) {
        fault.link().flatMap(BridgeLink::portOfAny).ifPresent(port -> {
            Host host = fault.host();
            if (!port.bridge().isUp()) {
                diagnosis.say("bridge " + port.bridge().name() + " is down.");
                diagnosis.propose(host, "ip link set " + port.bridge().name() + " up");
            }
            if (!port.link().hasCarrier() || !port.link().isUp()) {
                LinkRemedies.setUp(fault, diagnosis);
                LinkRemedies.bringCarrier(fault, diagnosis);
            }
            diagnosis.say("port " + port.name() + " of bridge " + port.bridge().name() + " is "
                    + Words.lower(port.state()) + ".");
            boolean isOnItsWay =
                    port.state() == BridgePortState.LISTENING || port.state() == BridgePortState.LEARNING;
            if (isOnItsWay) {
                diagnosis.say("The spanning tree lets a new port forward after twice its forward delay.");
                diagnosis.propose(host, "sleep 30");
                diagnosis.propose(host, "brctl setfd " + port.bridge().name() + " 2", "sleep 5");
            }
            setForwarding(port, host, diagnosis);
            diagnosis.propose(host, "ip link set " + port.bridge().name() + " type bridge stp_state 0");
        });
    }

    private static void setForwarding(BridgePort port, Host host, Diagnosis diagnosis) {
        diagnosis.propose(host, "bridge link set dev " + port.name() + " state 3");
    }

    /** Ports that were told not to talk to each other. */
    static void isolated(Case fault, Diagnosis diagnosis) {
        fault.link().flatMap(BridgeLink::portOfAny).ifPresent(port -> {
            if (port.is(BridgePortAttribute.LOCKED)) {
                diagnosis.say("port " + port.name() + " is locked: it takes frames of known stations only.");
                diagnosis.propose(fault.host(), "bridge link set dev " + port.name() + " locked off");
            }
            if (port.is(BridgePortAttribute.ISOLATED)) {
                diagnosis.say("port " + port.name() + " is isolated, and so is the one that the frame came by.");
                diagnosis.propose(fault.host(), "bridge link set dev " + port.name() + " isolated off");
            }
        });
    }

    /** A port that gets no floods. */
    static void noFlood(Case fault, Diagnosis diagnosis) {
        fault.link().ifPresent(link -> {
            diagnosis.say("port " + link.name() + " is set not to get frames that are flooded.");
            diagnosis.propose(fault.host(), "bridge link set dev " + link.name() + " bcast_flood on");
            diagnosis.propose(fault.host(), "bridge link set dev " + link.name() + " flood on");
            diagnosis.propose(fault.host(), "bridge link set dev " + link.name() + " mcast_flood on");
            diagnosis.propose(fault.host(), "bridge link set dev " + link.name() + " flood on bcast_flood on");
        });
    }

    /** An entry of the forwarding database that sends frames to the wrong port. */
    static void staleEntry(Case fault, Diagnosis diagnosis) {
        fault.loss().way().events(FrameForwarded.class).reduce((earlier, later) -> later).ifPresent(forwarded -> {
            Host host = fault.scene().hostOf(forwarded.place());
            forwarded.heldBack().stream()
                    .filter(port -> port.reason() == DropReason.BRIDGE_NO_FLOOD)
                    .forEach(port -> learnAgain(fault, port.port(), diagnosis));
            boolean isKnown = forwarded.decision() == FrameForwarded.Decision.CONFIGURED
                    || forwarded.decision() == FrameForwarded.Decision.LEARNT;
            for (Link port : forwarded.to().isEmpty() ? heldBack(forwarded) : forwarded.to()) {
                MacAddress station = forwarded.frame().destination();
                if (isKnown && forwarded.place() instanceof BridgeLink bridge && isElsewhere(station, bridge, port)) {
                    diagnosis.say("the forwarding database of " + forwarded.place().name() + " has " + station
                            + " behind " + port.name() + ", where it is not.");
                    diagnosis.propose(host, "bridge fdb del " + station + " dev " + port.name() + " master");
                }
            }
        });
    }

    private static boolean isElsewhere(MacAddress station, BridgeLink bridge, Link port) {
        Set<Link> behind = Segment.behind(port);
        return Segment.of(bridge).stream()
                .anyMatch(link -> link.address().equals(station) && !behind.contains(link));
    }

    private static List<Link> heldBack(FrameForwarded forwarded) {
        return forwarded.heldBack().stream().map(FrameForwarded.HeldBack::port).toList();
    }

    private static void learnAgain(Case fault, Link port, Diagnosis diagnosis) {
        Host host = fault.scene().hostOf(port);
        diagnosis.say("port " + port.name() + " gets no frames for stations that the bridge does not know.");
        diagnosis.propose(host, "bridge link set dev " + port.name() + " flood on");
        diagnosis.propose(host, "bridge link set dev " + port.name() + " learning on");
    }
}
