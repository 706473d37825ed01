package netsh.network.link;

import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.packet.EthernetFrame;
import netsh.network.trace.DropReason;

/** A link's membership of a bond (struct slave). */
public final class BondSlave implements FrameHandler {
    private static final long LINK_LOCAL_GROUPS = 0x0180_c200_0000L;

    /** What the bond thinks of its carrier (BOND_LINK_*). */
    enum State {
        UP,
        /** Down, but not yet given up. */
        FAIL,
        DOWN,
        /** Up, but not yet used. */
        BACK
    }

    private final BondLink bond;
    private final Link link;
    private final MacAddress permanentAddress;
    private final int originalMtu;
    State state = State.UP;
    /** Monitoring rounds until a delayed change is carried out. */
    long roundsLeft;
    boolean isActive;
    /** Whether what it receives is ignored. */
    boolean isInactive;
    boolean receivesAll;
    boolean receivesAllGroups;
    private int failureCount;
    private int queue;

    private final LacpPort lacp;

    BondSlave(BondLink bond, Link link) {
        this.bond = bond;
        this.link = link;
        lacp = bond.mode() == BondMode.IEEE_802_3AD ? bond.aggregation().newPort(this) : null;
        permanentAddress = link.address();
        originalMtu = link.mtu();
    }

    /** The bond. */
    public BondLink bond() {
        return bond;
    }

    /** The link. */
    public Link link() {
        return link;
    }

    /** The address that it had before. */
    public MacAddress permanentAddress() {
        return permanentAddress;
    }

    /** What link aggregation knows of it; null in other modes than 802.3ad. */
    LacpPort lacp() {
        return lacp;
    }

    /** What link aggregation knows of it, in mode 802.3ad. */
    public Optional<LacpPort> aggregationPort() {
        return Optional.ofNullable(lacp);
    }

    int originalMtu() {
        return originalMtu;
    }

    /** Whether the bond sends through it (bond_is_active_slave). */
    public boolean isActive() {
        return isActive;
    }

    /** Its link's state in the kernel's words: "UP", "GOING_DOWN", "DOWN" or "GOING_BACK". */
    public String linkState() {
        return switch (state) {
            case UP -> "UP";
            case FAIL -> "GOING_DOWN";
            case DOWN -> "DOWN";
            case BACK -> "GOING_BACK";
        };
    }

    /** How often its carrier was lost. */
    public int failureCount() {
        return failureCount;
    }

    void countFailure() {
        failureCount++;
    }

    /** The transmit queue of the bond that always uses it; 0 for none. */
    public int queue() {
        return queue;
    }

    /** Gives it a transmit queue. */
    public void setQueue(int newQueue) {
        queue = newQueue;
    }

    boolean canSend() {
        return link.isUp() && link.hasCarrier() && state == State.UP && isActive;
    }

    /** What is for the link itself, such as a neighbour's discovery, goes to it; everything else to the bond. */
    @Override
    public boolean passes(Link receiver, EthernetFrame frame) {
        if ((frame.destination().bits() & ~0xfL) == LINK_LOCAL_GROUPS) {
            return lacp == null || !bond.aggregation().takes(this, frame);
        }
        if (isInactive) {
            bond.statistics.received(frame.length());
            link.stack().observers().dropped(link, frame, DropReason.BOND_BACKUP);
            return false;
        }
        bond.receive(frame);
        return false;
    }
}
