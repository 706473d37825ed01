package netsh.network.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.link.BondSlave.State;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.LacpMessage;
import netsh.network.time.Event;

/** Groups the slaves of a bond of mode 802.3ad by what they lead to, and uses one group (bond_3ad.c). */
public final class BondAggregation {
    private static final long ROUND_NANOS = 1_000_000_000L / LacpPort.ROUNDS_PER_SECOND;

    private final BondLink bond;
    private final Event round = Event.of(this::run);
    private int nextNumber = 1;
    private int active;

    BondAggregation(BondLink bond) {
        this.bond = bond;
    }

    LacpPort newPort(BondSlave slave) {
        return new LacpPort(slave, nextNumber++);
    }

    /** The group in use; 0 for none. */
    public int active() {
        return active;
    }

    /** The ports of the group in use that have carrier, in the order of their numbers. */
    public List<LacpPort> activePorts() {
        List<LacpPort> ports = new ArrayList<>();
        for (BondSlave slave : bond.slaves()) {
            LacpPort port = slave.lacp();
            if (active != 0 && slave.state == State.UP && port.aggregator() == active) {
                ports.add(port);
            }
        }
        return ports;
    }

    boolean hasCarrier() {
        int ports = activePorts().size();
        return ports > 0 && ports >= bond.value(BondOption.MIN_LINKS);
    }

    void start() {
        if (!round.isPending()) {
            bond.stack().events().schedule(0, round);
        }
    }

    void stop() {
        if (round.isPending()) {
            round.cancel();
        }
    }

    /** Takes a frame that a slave received; false where it is none of the protocol's. */
    boolean takes(BondSlave slave, EthernetFrame frame) {
        Optional<LacpMessage> message = LacpMessage.parse(frame.payload());
        message.ifPresent(known -> slave.lacp().receive(known));
        return message.isPresent();
    }

    private void run() {
        select();
        for (BondSlave slave : bond.slaves()) {
            if (slave.state == State.UP) {
                slave.lacp().tick(slave.lacp().aggregator() == active);
            }
        }
        select();
        bond.stack().events().schedule(ROUND_NANOS, round);
    }

    /** Groups the ports, chooses a group, and uses its ports. */
    void select() {
        for (BondSlave slave : bond.slaves()) {
            if (slave.state == State.UP) {
                slave.lacp().setAggregator(groupOf(slave.lacp()));
            }
        }
        active = chosen();
        for (BondSlave slave : bond.slaves()) {
            LacpPort port = slave.lacp();
            boolean isUsed = slave.state == State.UP && port.aggregator() == active
                    && (port.isWorking() || !port.hasPartner());
            bond.use(slave, isUsed);
        }
        bond.followAggregation();
    }

    /** The first port that leads to the same partner; without a partner each is alone. */
    private int groupOf(LacpPort port) {
        if (port.hasPartner()) {
            for (BondSlave other : bond.slaves()) {
                LacpPort candidate = other.lacp();
                if (other.state == State.UP && candidate.partner().system().equals(port.partner().system())
                        && candidate.partner().key() == port.partner().key() && candidate.key() == port.key()) {
                    return candidate.number();
                }
            }
        }
        return port.number();
    }

    /** A group with a partner before one without; else the one in use, else the first. */
    private int chosen() {
        int best = 0;
        boolean bestHasPartner = false;
        for (BondSlave slave : bond.slaves()) {
            LacpPort port = slave.lacp();
            if (slave.state != State.UP || port.aggregator() == 0) {
                continue;
            }
            boolean isBetter = best == 0 || port.hasPartner() && !bestHasPartner
                    || port.aggregator() == active && port.hasPartner() == bestHasPartner;
            if (isBetter) {
                best = port.aggregator();
                bestHasPartner = port.hasPartner();
            }
        }
        return best;
    }
}
