package netsh.network.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.BondSlave.State;
import netsh.network.packet.EthernetFrame;
import netsh.network.trace.DropReason;

/** Several links that work as one (drivers/net/bonding). */
public final class BondLink extends Link {
    private static final int QUEUES = 16;
    private static final int MOST_MTU = 65535;

    private final BondSettings settings = new BondSettings(this);
    private final BondMonitor monitor = new BondMonitor(this);
    private final BondAggregation aggregation = new BondAggregation(this);
    /** In the order in which they came. */
    private final List<BondSlave> slaves = new ArrayList<>(2);
    private final NetworkStack home;
    private BondSlave active;
    private String primary = "";
    private boolean prefersPrimaryOnce;
    private boolean addressIsRandom;
    private boolean everHadSlaves;
    private int peerNotifications;
    private int turn;
    private boolean isLeaving;

    /**
     * A bond without slaves.
     *
     * @param home the namespace that it will be in
     * @param isRandom whether the address was drawn, so that the first slave's is taken instead
     */
    public BondLink(NetworkStack home, String name, MacAddress address, boolean isRandom) {
        super(LinkKind.BOND, name, address, 1500, 1000);
        this.home = home;
        addressIsRandom = isRandom;
        setUncommon(uncommon().withQueues(QUEUES, QUEUES));
    }

    // ---- queries --------------------------------------------------------------------------------------------------

    /** Its slaves, in the order in which they came. */
    public List<BondSlave> slaves() {
        return Collections.unmodifiableList(slaves);
    }

    /** The membership of a link that is a slave of any bond. */
    public static Optional<BondSlave> slaveOfAny(Link link) {
        return link.frameHandler() instanceof BondSlave slave ? Optional.of(slave) : Optional.empty();
    }

    /** The slave that sends, in modes where one does. */
    public Optional<BondSlave> activeSlave() {
        return mode().usesPrimary() ? Optional.ofNullable(active) : Optional.empty();
    }

    /** Its groups of slaves, in mode 802.3ad. */
    public BondAggregation aggregation() {
        return aggregation;
    }

    private boolean aggregates() {
        return mode() == BondMode.IEEE_802_3AD;
    }

    BondSlave active() {
        return active;
    }

    /** The slave that is preferred. */
    public Optional<BondSlave> primarySlave() {
        return slaves.stream().filter(slave -> slave.link().name().equals(primary)).findFirst();
    }

    /** How it uses its slaves. */
    public BondMode mode() {
        return settings.mode();
    }

    /** The value of a setting. */
    public int value(BondOption option) {
        return settings.value(option);
    }

    long rounds(BondOption delay) {
        return settings.rounds(delay);
    }

    @Override
    public List<Link> lowers() {
        return slaves.stream().map(BondSlave::link).toList();
    }

    @Override
    public int mostMtu() {
        return MOST_MTU;
    }

    @Override
    public int mostSegmentationSize() {
        return everHadSlaves ? leastSegmentationSize(lowers()) : PLAIN_SEGMENTATION_SIZE;
    }

    /** The sum of what its slaves can do, or what the active one can. */
    @Override
    public int speedMegabits() {
        int speed = 0;
        for (BondSlave slave : slaves) {
            if (slave.canSend()) {
                speed += slave.link().speedMegabits();
            }
        }
        return speed;
    }

    @Override
    boolean filtersStations() {
        return true;
    }

    @Override
    void addKindFlags(Set<LinkFlag> flags) {
        super.addKindFlags(flags);
        flags.add(LinkFlag.MASTER);
    }

    // ---- settings -------------------------------------------------------------------------------------------------

    /** Changes a setting; refused with the kernel's message where that cannot be now. */
    public void set(BondOption option, int value) throws NetException {
        settings.set(option, value);
        if (option == BondOption.MIIMON && stack() != null) {
            monitor.start();
        } else if (option == BondOption.ALL_SLAVES_ACTIVE) {
            slaves.forEach(slave -> slave.isInactive = !slave.isActive && value == 0);
        } else if (option == BondOption.PRIMARY_RESELECT) {
            selectActive();
        }
    }

    /** Prefers a slave by its name, which none needs to have yet; empty for none. */
    public void setPrimary(String name) throws NetException {
        if (!mode().usesPrimary()) {
            throw new NetException(Errno.EACCES, "option not supported in mode");
        }
        primary = name;
        prefersPrimaryOnce = primarySlave().isPresent();
        selectActive();
    }

    /** Makes a slave the active one; empty lets the bond choose anew. */
    public void setActive(Optional<Link> wanted) throws NetException {
        if (!mode().usesPrimary()) {
            throw new NetException(Errno.EACCES, "option not supported in mode");
        }
        if (wanted.isEmpty()) {
            changeActive(null);
            selectActive();
            return;
        }
        BondSlave slave = slaveOf(wanted.get());
        if (slave == null) {
            log("(slave " + wanted.get().name() + "): Device is not bonding slave");
            log("option active_slave: invalid value (" + wanted.get().name() + ")");
            throw new NetException(Errno.EINVAL, "invalid option value");
        }
        if (slave != active) {
            if (slave.state != State.UP || !slave.link().isUp()) {
                log(slave, "Could not set this slave as active because its link is down");
                throw new NetException(Errno.EINVAL);
            }
            changeActive(slave);
        }
    }

    void log(String text) {
        NetworkStack stack = isRegistered() ? stack() : home;
        stack.log(name() + (!isRegistered() ? " (uninitialized)" : isLeaving ? " (unregistering)" : "") + ": " + text);
    }

    void log(BondSlave slave, String text) {
        log("(slave " + slave.link().name() + "): " + text);
    }

    // ---- life -----------------------------------------------------------------------------------------------------

    /** It loses its carrier only now, and so is of an unknown state at first (bond_newlink). */
    @Override
    void registered() {
        setCarrier(false);
    }

    @Override
    void opened() {
        for (BondSlave slave : slaves) {
            if (!aggregates()) {
                setActive(slave, !mode().usesPrimary() || slave == active);
            }
        }
        monitor.start();
        if (aggregates()) {
            aggregation.start();
        }
    }

    @Override
    void closed() {
        monitor.stop();
        aggregation.stop();
        peerNotifications = 0;
    }

    @Override
    void unregistering() {
        isLeaving = true;
        for (BondSlave slave : List.copyOf(slaves)) {
            release(slave.link());
        }
        log("Released all slaves");
    }

    @Override
    void addressChanging(MacAddress newAddress) throws NetException {
        addressIsRandom = false;
        for (BondSlave slave : slaves) {
            slave.link().setAddress(newAddress);
        }
    }

    @Override
    void mtuChanging(int newMtu) throws NetException {
        for (BondSlave slave : slaves) {
            slave.link().setMtu(newMtu);
        }
    }

    // ---- slaves ---------------------------------------------------------------------------------------------------

    private BondSlave slaveOf(Link link) {
        return link.frameHandler() instanceof BondSlave slave && slave.bond() == this ? slave : null;
    }

    @Override
    void enslave(Link link) throws NetException {
        if (link.isLoopback()) {
            log("(slave " + link.name()
                    + "): enslaved VLAN challenged slave. Adding VLANs will be blocked as long as it is part of bond.");
        }
        checkSlave(link);
        if (slaves.isEmpty() && addressIsRandom) {
            assignAddress(link.address());
        }
        BondSlave slave = new BondSlave(this, link);
        if (link.mtu() != mtu()) {
            link.setMtu(mtu());
        }
        if (!link.address().equals(address())) {
            link.setAddress(address());
        }
        link.setSlave(true);
        try {
            link.open();
        } catch (NetException refused) {
            link.setSlave(false);
            throw refused;
        }
        if (value(BondOption.MIIMON) > 0 && !link.hasCarrier()) {
            slave.state = State.DOWN;
        }
        setActive(slave, !mode().usesPrimary() && !aggregates());
        slaves.add(slave);
        everHadSlaves = true;
        link.assignMaster(this, slave);
        if (!mode().usesPrimary() && !aggregates() && active == null && slave.state == State.UP) {
            active = slave;
        }
        settleCarrier();
        if (mode().usesPrimary()) {
            selectActive();
        }
        followReception();
        log(slave, "Enslaving as " + (slave.isActive ? "an active" : "a backup") + " interface with "
                + (slave.state == State.DOWN ? "a down" : "an up") + " link");
    }

    private void checkSlave(Link link) throws NetException {
        if (link == this) {
            throw new NetException(Errno.EPERM, "Cannot enslave bond to itself.");
        }
        if (link.frameHandler() != null || link.master() != null || link.isAbove(this)) {
            throw new NetException(Errno.EBUSY);
        }
        if (link.isUp()) {
            throw new NetException(Errno.EPERM, "Device can not be enslaved while up");
        }
        if (link.refusesFrameHandler() || !link.isEthernet()) {
            throw new NetException(Errno.EINVAL);
        }
    }

    @Override
    void release(Link link) {
        BondSlave slave = slaveOf(link);
        log(slave, "Releasing backup interface");
        slaves.remove(slave);
        if (address().equals(slave.permanentAddress()) && !slaves.isEmpty()) {
            log(slave, "the permanent HWaddr of slave - " + slave.permanentAddress() + " - is still in use by bond - "
                    + "set the HWaddr of slave to a different address to avoid conflicts");
        }
        receiveAll(slave, false, false);
        link.assignMaster(null, null);
        if (active == slave) {
            changeActive(null);
            selectActive();
        }
        settleCarrier();
        if (slaves.isEmpty()) {
            addressIsRandom = true;
            assignAddress(stack().randomAddresses().draw(stack().placeName(), name()));
        }
        link.close();
        link.setSlave(false);
        link.assignAddress(slave.permanentAddress());
        if (link.mtu() != slave.originalMtu()) {
            link.assignMtu(slave.originalMtu());
        }
    }

    private void setActive(BondSlave slave, boolean isActive) {
        slave.isActive = isActive;
        slave.isInactive = !isActive && value(BondOption.ALL_SLAVES_ACTIVE) == 0;
    }

    // ---- carriers and the active slave ----------------------------------------------------------------------------

    /** Says that a slave may be used; true where the active one is to be chosen anew. */
    boolean slaveCameUp(BondSlave slave) {
        if (!mode().usesPrimary() && !aggregates()) {
            setActive(slave, true);
        }
        log(slave, "link status definitely up, " + slave.link().speedMegabits() + " Mbps full duplex");
        return !aggregates() && (active == null || primarySlave().filter(slave::equals).isPresent());
    }

    /** Says that a slave is given up; true where the active one is to be chosen anew. */
    boolean slaveWentDown(BondSlave slave) {
        if (mode().usesPrimary() || aggregates()) {
            setActive(slave, false);
        }
        log(slave, "link status definitely down, disabling slave");
        return slave == active;
    }

    /** Link aggregation begins or ceases to use a slave. */
    void use(BondSlave slave, boolean isUsed) {
        if (slave.isActive != isUsed) {
            setActive(slave, isUsed);
        }
    }

    /** Link aggregation has chosen anew. */
    void followAggregation() {
        settleCarrier();
    }

    /** Follows what has been said of slaves. */
    void slavesChanged(boolean needsChoice) {
        if (aggregates()) {
            aggregation.select();
            return;
        }
        if (needsChoice) {
            selectActive();
        }
        settleCarrier();
    }

    /** The bond has carrier while any slave has (bond_set_carrier); true where that changed. */
    private boolean settleCarrier() {
        boolean before = hasCarrier();
        setCarrier(aggregates() ? aggregation.hasCarrier()
                : slaves.stream().anyMatch(slave -> slave.state == State.UP));
        return before != hasCarrier();
    }

    private void selectActive() {
        BondSlave best = bestSlave();
        if (best != active) {
            changeActive(best);
            if (settleCarrier()) {
                log(hasCarrier() ? "active interface up!" : "now running without any active interface!");
            }
        }
    }

    /** The slave to use (bond_find_best_slave). */
    private BondSlave bestSlave() {
        boolean currentIsUp = active != null && active.state == State.UP;
        BondSlave preferred = primarySlave().filter(slave -> slave.state == State.UP).orElse(null);
        if (preferred != null && (!currentIsUp || prefersPrimaryOnce || reselects(preferred))) {
            prefersPrimaryOnce = false;
            return preferred;
        }
        return currentIsUp ? active
                : slaves.stream().filter(slave -> slave.state == State.UP).findFirst().orElse(null);
    }

    private boolean reselects(BondSlave preferred) {
        return switch (value(BondOption.PRIMARY_RESELECT)) {
            case 0 -> true;
            case 1 -> preferred.link().speedMegabits() > active.link().speedMegabits();
            default -> false;
        };
    }

    private void changeActive(BondSlave next) {
        if (mode().usesPrimary()) {
            if (active != null) {
                setActive(active, false);
            }
            if (next != null) {
                setActive(next, true);
                log(next, "making interface the new active one");
            }
        }
        active = next;
        if (mode().usesPrimary()) {
            followReception();
            if (next != null && isUp()) {
                peerNotifications = value(BondOption.NUM_GRAT_ARP);
                notifyPeers();
            }
        }
    }

    /** Tells everybody where the addresses are now, as often as wanted, once the bond has carrier. */
    void notifyPeers() {
        if (peerNotifications > 0 && active != null && hasCarrier()) {
            peerNotifications--;
            tell(LinkChange.NOTIFY_PEERS);
        }
    }

    // ---- reception ------------------------------------------------------------------------------------------------

    @Override
    void receptionChanged() {
        followReception();
    }

    /** While the bond shall receive everything, so shall its slaves, or the active one. */
    private void followReception() {
        for (BondSlave slave : slaves) {
            boolean counts = !mode().usesPrimary() || slave == active;
            receiveAll(slave, counts && promiscuity() > 0, counts && allMulticastCount() > 0);
        }
    }

    private static void receiveAll(BondSlave slave, boolean all, boolean allGroups) {
        if (slave.receivesAll != all) {
            slave.receivesAll = all;
            slave.link().addPromiscuity(all ? 1 : -1);
        }
        if (slave.receivesAllGroups != allGroups) {
            slave.receivesAllGroups = allGroups;
            slave.link().addAllMulticast(allGroups ? 1 : -1);
        }
    }

    // ---- frames ---------------------------------------------------------------------------------------------------

    @Override
    void send(EthernetFrame frame) {
        boolean sent = switch (mode()) {
            case BROADCAST -> sendToAll(frame);
            case BALANCE_RR -> sendInTurn(frame);
            case BALANCE_XOR, IEEE_802_3AD -> sendByHash(frame);
            case ACTIVE_BACKUP, BALANCE_TLB, BALANCE_ALB -> sendBy(active, frame);
        };
        if (sent) {
            statistics.transmitted(frame.length());
        } else {
            statistics.transmitDropped++;
            stack().observers().dropped(this, frame, DropReason.NO_CARRIER);
        }
    }

    private static boolean sendBy(BondSlave slave, EthernetFrame frame) {
        if (slave == null) {
            return false;
        }
        slave.link().transmit(frame);
        return true;
    }

    private boolean sendToAll(EthernetFrame frame) {
        boolean sent = false;
        for (BondSlave slave : slaves) {
            if (slave.link().isUp() && slave.state == State.UP) {
                sent |= sendBy(slave, frame);
            }
        }
        return sent;
    }

    private boolean sendInTurn(EthernetFrame frame) {
        if (slaves.isEmpty()) {
            return false;
        }
        int each = value(BondOption.PACKETS_PER_SLAVE);
        turn++;
        int start = each == 0 ? stack().random().nextInt(slaves.size())
                : Integer.remainderUnsigned(turn / each, slaves.size());
        for (int i = 0; i < slaves.size(); i++) {
            BondSlave slave = slaves.get((start + i) % slaves.size());
            if (slave.canSend()) {
                return sendBy(slave, frame);
            }
        }
        return false;
    }

    private boolean sendByHash(EthernetFrame frame) {
        List<BondSlave> usable = slaves.stream().filter(BondSlave::canSend).toList();
        if (usable.isEmpty()) {
            return false;
        }
        BondHash hash = BondHash.values()[value(BondOption.XMIT_HASH_POLICY)];
        return sendBy(usable.get(hash.of(frame) % usable.size()), frame);
    }
}
