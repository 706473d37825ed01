package netsh.network.link;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** What state a link is in: its flags, its carrier and what follows from it. The second of the three layers of {@link Link}. */
abstract sealed class LinkStatus extends LinkProperties permits Link {
    boolean up;
    boolean hasQueueingDiscipline;
    private boolean carrier = true;
    private OperState operState = OperState.UNKNOWN;
    private int carrierUpCount;
    private int carrierDownCount;
    private boolean noArp;
    private boolean multicast = true;
    private boolean slave;
    private boolean dynamic;
    private boolean noTrailers;
    private int promiscuity;
    private boolean promiscuousByUser;
    private int allMulticast;
    private boolean allMulticastByUser;

    LinkStatus(LinkKind kind, String name, MacAddress address, int mtu, int transmitQueueLength) {
        super(kind, name, address, mtu, transmitQueueLength);
    }

    // ---- queries --------------------------------------------------------------------------------------------------

    /** Whether it is set up (IFF_UP). */
    public final boolean isUp() {
        return up;
    }

    /** The name of its queueing discipline: "noop" until it is first set up in its namespace. */
    public final String queueingDiscipline() {
        return hasQueueingDiscipline ? chosenQueueingDiscipline().orElseGet(this::defaultQueueingDiscipline) : "noop";
    }

    /** The queueing discipline that was set by hand. */
    abstract Optional<String> chosenQueueingDiscipline();

    /** The queueing discipline that the kind gets when it is set up (attach_default_qdiscs). */
    String defaultQueueingDiscipline() {
        return "noqueue";
    }

    /** Whether it has carrier (IFF_LOWER_UP). */
    public final boolean hasCarrier() {
        return carrier;
    }

    /** Its operational state as reported: DOWN while it is not up. */
    public final OperState operState() {
        return up ? operState : OperState.DOWN;
    }

    /** Whether it is operationally up (netif_oper_up), which the flag RUNNING shows. */
    public final boolean isOperationallyUp() {
        return up && (operState == OperState.UP || operState == OperState.UNKNOWN);
    }

    /** Whether it is up and has carrier, as drivers are asked (ethtool_op_get_link with netif_running). */
    public final boolean isOperationallyRunning() {
        return up && carrier;
    }

    /** Whether it resolves neighbours (no NOARP flag). */
    public final boolean usesArp() {
        return !noArp;
    }

    /** Whether multicast is on (MULTICAST flag). */
    public final boolean isMulticastEnabled() {
        return multicast;
    }

    /** How often its carrier came. */
    public final int carrierUpCount() {
        return carrierUpCount;
    }

    /** How often its carrier went. */
    public final int carrierDownCount() {
        return carrierDownCount;
    }

    /** How many have asked it to receive everything. */
    public final int promiscuity() {
        return promiscuity;
    }

    /** How many have asked it to receive all groups. */
    public final int allMulticastCount() {
        return allMulticast;
    }

    /** Its flags as they are reported. */
    public final Set<LinkFlag> flags() {
        EnumSet<LinkFlag> flags = EnumSet.noneOf(LinkFlag.class);
        addKindFlags(flags);
        put(flags, LinkFlag.NOARP, noArp);
        put(flags, LinkFlag.MULTICAST, multicast);
        put(flags, LinkFlag.ALLMULTI, allMulticastByUser);
        put(flags, LinkFlag.PROMISC, promiscuousByUser);
        put(flags, LinkFlag.SLAVE, slave);
        put(flags, LinkFlag.DYNAMIC, dynamic);
        put(flags, LinkFlag.NOTRAILERS, noTrailers);
        put(flags, LinkFlag.UP, up);
        put(flags, LinkFlag.LOWER_UP, up && carrier);
        put(flags, LinkFlag.RUNNING, isOperationallyUp());
        return flags;
    }

    private static void put(Set<LinkFlag> flags, LinkFlag flag, boolean isSet) {
        if (isSet) {
            flags.add(flag);
        }
    }

    /** Adds the flags that follow from the kind. */
    void addKindFlags(Set<LinkFlag> flags) {
        flags.add(LinkFlag.BROADCAST);
    }

    // ---- flags ----------------------------------------------------------------------------------------------------

    /** Switches resolving neighbours (NOARP flag). */
    public final void setArp(boolean on) {
        noArp = !on;
        flagsChanged();
    }

    /** Switches multicast (MULTICAST flag). */
    public final void setMulticast(boolean on) {
        multicast = on;
        flagsChanged();
    }

    /** Switches the DYNAMIC flag, which only describes. */
    public final void setDynamic(boolean on) {
        dynamic = on;
        flagsChanged();
    }

    /** Switches the NOTRAILERS flag, which only describes. */
    public final void setTrailers(boolean on) {
        noTrailers = !on;
        flagsChanged();
    }

    /** Switches receiving everything, as the user's own wish among those that are counted. */
    public final void setPromiscuous(boolean on) {
        if (promiscuousByUser != on) {
            promiscuousByUser = on;
            countPromiscuity(on ? 1 : -1);
            tellIfRegistered(LinkChange.FLAGS);
        }
    }

    /** Switches receiving all groups, as the user's own wish among those that are counted. */
    public final void setAllMulticast(boolean on) {
        if (allMulticastByUser != on) {
            allMulticastByUser = on;
            addAllMulticast(on ? 1 : -1);
            flagsChanged();
        }
    }

    /** Counts one more or one fewer that wants to receive everything (dev_set_promiscuity). */
    public final void addPromiscuity(int change) {
        if (countPromiscuity(change)) {
            stack.changed((Link) this, LinkChange.FLAGS);
        }
    }

    /** Counts and logs; whether a registered link began or ceased to receive everything. */
    private boolean countPromiscuity(int change) {
        boolean before = promiscuity > 0;
        promiscuity += change;
        boolean changed = stack != null && before != promiscuity > 0;
        if (changed) {
            stack.log("device " + name + (before ? " left" : " entered") + " promiscuous mode");
        }
        receptionChanged();
        return changed;
    }

    /** Counts one more or one fewer that wants to receive all groups (dev_set_allmulti). */
    public final void addAllMulticast(int change) {
        allMulticast += change;
        receptionChanged();
    }

    /** What the kind does when it may have begun or ceased to receive everything or all groups (ndo_change_rx_flags). */
    void receptionChanged() {}

    /** Whether it is a slave of a bond (IFF_SLAVE), and so has no addresses made by itself. */
    public final boolean isSlave() {
        return slave;
    }

    final void setSlave(boolean on) {
        slave = on;
    }

    private void flagsChanged() {
        tellIfRegistered(LinkChange.CHANGE);
    }

    // ---- carrier --------------------------------------------------------------------------------------------------

    /** Carrier comes or goes (netif_carrier_on, netif_carrier_off). */
    final void setCarrier(boolean on) {
        if (carrier == on) {
            return;
        }
        carrier = on;
        if (on) {
            carrierUpCount++;
        } else {
            carrierDownCount++;
        }
        if (stack != null) {
            stack.linkWatch().fire((Link) this, up && (isStacked() || on));
        }
    }

    /** Switches the carrier by hand (dev_change_carrier); EOPNOTSUPP where the kind cannot. */
    public void changeCarrier(boolean on) throws NetException {
        throw new NetException(Errno.EOPNOTSUPP);
    }

    /** Whether its lower link's index differs from its own, by which the kernel tells a link that stands on another. */
    private boolean isStacked() {
        return lower().isPresent() && lower().get().index() != index;
    }

    /** Whether there was no carrier when the kind was made; such a link has a definite state from the beginning. */
    final void startWithoutCarrier() {
        carrier = false;
        carrierDownCount++;
    }

    /** Derives the operational state from the carrier (rfc2863_policy). */
    final void settleOperState() {
        OperState settled = settledOperState();
        if (settled != operState) {
            operState = settled;
            if (stack != null && up) {
                tell(LinkChange.CHANGE);
            }
        }
        carrierSettled();
    }

    private OperState settledOperState() {
        if (carrier) {
            return uncommon().linkMode() == LinkMode.DORMANT ? OperState.DORMANT : OperState.UP;
        }
        return isStacked() ? OperState.LOWERLAYERDOWN : OperState.DOWN;
    }

    /** Sets the operational state as a user-space supplicant does (set_operstate): only some changes are heeded. */
    public final void requestOperState(OperState wanted) {
        boolean heeded = switch (wanted) {
            case UP -> operState == OperState.DORMANT || operState == OperState.TESTING || operState == OperState.UNKNOWN;
            case DORMANT, TESTING -> operState == OperState.UP || operState == OperState.UNKNOWN;
            case UNKNOWN, NOTPRESENT, DOWN, LOWERLAYERDOWN -> false;
        };
        if (heeded) {
            operState = wanted;
            flagsChanged();
        }
    }

    /** What the kind does once a carrier change has been followed. */
    void carrierSettled() {}

    /** A link that is registered without carrier has a definite state from the beginning (linkwatch_init_dev). */
    final void settleWithoutCarrier() {
        if (!carrier) {
            operState = settledOperState();
        }
    }
}
