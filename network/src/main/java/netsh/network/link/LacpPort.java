package netsh.network.link;

import netsh.network.addr.MacAddress;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.LacpMessage;
import netsh.network.packet.LacpMessage.Port;

/**
 * A slave of a bond of mode 802.3ad: what it knows of the other end, and how far they agree
 * (struct port of drivers/net/bonding/bond_3ad.c). Times are in rounds of a tenth of a second.
 */
public final class LacpPort {
    static final int ROUNDS_PER_SECOND = 10;

    private static final int SHORT_TIMEOUT = 3 * ROUNDS_PER_SECOND;
    private static final int LONG_TIMEOUT = 90 * ROUNDS_PER_SECOND;
    private static final int FAST_PERIOD = ROUNDS_PER_SECOND;
    private static final int SLOW_PERIOD = 30 * ROUNDS_PER_SECOND;
    private static final int WAIT_FOR_OTHERS = 2 * ROUNDS_PER_SECOND;
    private static final int CHURN_DETECTION = 60 * ROUNDS_PER_SECOND;
    private static final int PORT_PRIORITY = 255;
    private static final Port UNKNOWN = new Port(65535, MacAddress.ZERO, 1, PORT_PRIORITY, 1, 0);
    /** The codes of speeds in Mb/s, from 1 on. */
    private static final int[] SPEEDS =
            {1, 10, 100, 1000, 2500, 5000, 10000, 14000, 20000, 25000, 40000, 50000, 56000, 100000};

    private final BondSlave slave;
    private final int number;
    private Port partner = UNKNOWN.withState(Port.TIMEOUT);
    private boolean isExpired = true;
    private boolean isDefaulted = true;
    private int roundsToExpiry = SHORT_TIMEOUT;
    private int roundsToMessage;
    private int roundsToSync = -1;
    private int age;
    private boolean isSynchronized;
    private boolean needsToTransmit;
    private int aggregator;

    LacpPort(BondSlave slave, int number) {
        this.slave = slave;
        this.number = number;
    }

    /** Its number among the bond's slaves, from 1 on. */
    public int number() {
        return number;
    }

    /** The group that it is in; 0 as long as it never had carrier. */
    public int aggregator() {
        return aggregator;
    }

    void setAggregator(int newAggregator) {
        if (aggregator != newAggregator) {
            aggregator = newAggregator;
            isSynchronized = false;
            roundsToSync = -1;
        }
    }

    /** What is known of the other end. */
    public Port partner() {
        return partner;
    }

    boolean hasPartner() {
        return !partner.system().equals(MacAddress.ZERO);
    }

    /** Which links may work together with it: those of its speed and duplex; 0 where that is not known. */
    public int key() {
        int speed = slave.link().speedMegabits();
        for (int i = 0; i < SPEEDS.length; i++) {
            if (SPEEDS[i] == speed) {
                return i + 1 << 1 | 1;
            }
        }
        return 0;
    }

    /** The port as the other end is told of it. */
    public Port actor() {
        BondLink bond = slave.bond();
        int state = Port.AGGREGATION
                | (bond.value(BondOption.LACP_ACTIVE) != 0 ? Port.ACTIVITY : 0)
                | (isFast() ? Port.TIMEOUT : 0)
                | (isSynchronized ? Port.SYNCHRONIZATION : 0)
                | (isWorking() ? Port.COLLECTING | Port.DISTRIBUTING : 0)
                | (isDefaulted ? Port.DEFAULTED : 0)
                | (isExpired ? Port.EXPIRED : 0);
        return new Port(bond.value(BondOption.AD_ACTOR_SYS_PRIO), bond.address(), key(), PORT_PRIORITY, number, state);
    }

    /** Whether its own churn detection has given up, "churned"; else "none" or, in the first minute, "monitoring". */
    public String actorChurn() {
        return churn(isSynchronized);
    }

    /** The same of the other end. */
    public String partnerChurn() {
        return churn((partner.state() & Port.SYNCHRONIZATION) != 0);
    }

    private String churn(boolean isSettled) {
        return age < CHURN_DETECTION ? "monitoring" : isSettled ? "none" : "churned";
    }

    private boolean isFast() {
        return slave.bond().value(BondOption.LACP_RATE) != 0;
    }

    /** Whether both ends agree that it is in the right group. */
    boolean isWorking() {
        return isSynchronized && hasPartner() && (partner.state() & Port.SYNCHRONIZATION) != 0;
    }

    // ---- what happens ---------------------------------------------------------------------------------------------

    void receive(LacpMessage message) {
        boolean isOurs = message.partner().system().equals(slave.bond().address())
                && message.partner().number() == number;
        partner = message.actor();
        isExpired = false;
        isDefaulted = false;
        roundsToExpiry = isFast() ? SHORT_TIMEOUT : LONG_TIMEOUT;
        needsToTransmit |= !isOurs || message.partner().state() != actor().state();
    }

    /** One round of its clocks; {@code inActiveGroup} where its group is the one that the bond uses. */
    void tick(boolean inActiveGroup) {
        age++;
        if (--roundsToExpiry == 0) {
            expire();
        }
        boolean maySettle = hasPartner() || inActiveGroup && isDefaulted && !isExpired;
        if (!maySettle) {
            roundsToSync = -1;
            isSynchronized = false;
        } else if (!isSynchronized) {
            roundsToSync = roundsToSync < 0 ? WAIT_FOR_OTHERS : roundsToSync - 1;
            if (roundsToSync <= 0) {
                isSynchronized = true;
                needsToTransmit = true;
            }
        }
        if (--roundsToMessage <= 0 || needsToTransmit) {
            transmit();
        }
    }

    private void expire() {
        if (isExpired) {
            isExpired = false;
            isDefaulted = true;
            partner = UNKNOWN;
        } else if (!isDefaulted) {
            isExpired = true;
            partner = partner.withState(partner.state() & ~Port.SYNCHRONIZATION | Port.TIMEOUT);
            roundsToExpiry = SHORT_TIMEOUT;
        }
    }

    private void transmit() {
        roundsToMessage = (partner.state() & Port.TIMEOUT) != 0 ? FAST_PERIOD : SLOW_PERIOD;
        needsToTransmit = false;
        if (slave.bond().value(BondOption.LACP_ACTIVE) != 0 && key() != 0) {
            slave.link().transmit(EthernetFrame.of(
                    LacpMessage.GROUP, slave.link().address(), new LacpMessage(actor(), partner).payload()));
        }
    }
}
