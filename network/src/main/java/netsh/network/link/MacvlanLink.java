package netsh.network.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.MacvlanSettings.Flag;
import netsh.network.link.MacvlanSettings.SourceChange;
import netsh.network.packet.EthernetFrame;

/** A link with an address of its own on another link (drivers/net/macvlan.c); also a macvtap that no process holds. */
public final class MacvlanLink extends Link {
    private static final long DEFAULT_BROADCAST_QUEUE = 1000;
    private static final int TAP_QUEUE_LENGTH = 500;

    private final MacvlanPort port;
    private MacvlanMode mode = MacvlanMode.VEPA;
    private Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private final List<MacAddress> sources = new ArrayList<>(0);
    private long broadcastQueue = DEFAULT_BROADCAST_QUEUE;
    private boolean receivesAll;
    private boolean receivesAllGroups;

    private MacvlanLink(LinkKind kind, String name, MacAddress address, MacvlanPort port) {
        super(kind, name, address, port.link().mtu(), kind == LinkKind.MACVTAP ? TAP_QUEUE_LENGTH : 1000);
        this.port = port;
        if (!port.link().hasCarrier()) {
            startWithoutCarrier();
        }
    }

    /**
     * A macvlan on a link, or on the link that a macvlan stands on; to be registered next.
     *
     * @param kind {@link LinkKind#MACVLAN} or {@link LinkKind#MACVTAP}
     * @param address its address; one of mode PASSTHRU has that of the link below
     * @throws NetException EINVAL or EBUSY where the link can have none of that mode
     */
    public static MacvlanLink create(
            LinkKind kind, String name, MacAddress address, Link below, MacvlanSettings settings) throws NetException {
        Link lower = below instanceof MacvlanLink macvlan ? macvlan.port.link() : below;
        MacvlanMode mode = settings.mode().orElse(MacvlanMode.VEPA);
        MacvlanPort port = MacvlanPort.on(lower, mode);
        MacvlanLink link = new MacvlanLink(kind, name, port.isPassthru() ? lower.address() : address, port);
        link.mode = mode;
        settings.flags().ifPresent(flags -> link.flags = flags);
        settings.broadcastQueue().ifPresent(length -> link.broadcastQueue = length);
        settings.sources().ifPresent(link::changeSources);
        return link;
    }

    // ---- queries --------------------------------------------------------------------------------------------------

    /** The link that it stands on. */
    public Link parent() {
        return port.link();
    }

    /** Whom it talks to. */
    public MacvlanMode mode() {
        return mode;
    }

    /** The flags that are set. */
    public Set<Flag> macvlanFlags() {
        return Collections.unmodifiableSet(flags);
    }

    /** The stations that it listens to in mode SOURCE, the newest first. */
    public List<MacAddress> sources() {
        return List.copyOf(sources);
    }

    /** How many frames for groups it lets wait. */
    public long broadcastQueue() {
        return broadcastQueue;
    }

    /** How many may wait, the longest that any macvlan of the link below asks for. */
    public long usedBroadcastQueue() {
        return port.broadcastQueue();
    }

    boolean listensTo(MacAddress station) {
        return mode == MacvlanMode.SOURCE && sources.contains(station);
    }

    @Override
    public Optional<Link> lower() {
        return Optional.of(port.link());
    }

    @Override
    public List<Link> lowers() {
        return List.of(port.link());
    }

    @Override
    public int mostMtu() {
        return port.link().mostMtu();
    }

    @Override
    public int mostSegmentationSize() {
        return port.link().mostSegmentationSize();
    }

    @Override
    public int speedMegabits() {
        return port.link().speedMegabits();
    }

    @Override
    boolean filtersStations() {
        return true;
    }

    @Override
    String defaultQueueingDiscipline() {
        return kind() == LinkKind.MACVTAP ? "fq_codel" : super.defaultQueueingDiscipline();
    }

    // ---- changes --------------------------------------------------------------------------------------------------

    /**
     * Changes mode, flags, stations and queue (macvlan_changelink).
     *
     * @throws NetException EINVAL where the mode would become or cease to be PASSTHRU
     */
    public void change(MacvlanSettings settings) throws NetException {
        if (settings.mode().isPresent()) {
            MacvlanMode wanted = settings.mode().get();
            if (wanted != mode && (wanted == MacvlanMode.PASSTHRU || mode == MacvlanMode.PASSTHRU)) {
                throw new NetException(Errno.EINVAL);
            }
            if (mode == MacvlanMode.SOURCE && wanted != mode) {
                sources.clear();
            }
            mode = wanted;
        }
        settings.flags().ifPresent(wanted -> flags = wanted);
        settings.broadcastQueue().ifPresent(length -> broadcastQueue = length);
        if (settings.sources().isPresent()) {
            if (mode != MacvlanMode.SOURCE) {
                throw new NetException(Errno.EINVAL);
            }
            changeSources(settings.sources().get());
        }
    }

    private void changeSources(SourceChange change) {
        switch (change.operation()) {
            case ADD -> change.stations().forEach(this::addSource);
            case DELETE -> sources.removeAll(change.stations());
            case FLUSH -> sources.clear();
            case SET -> {
                sources.clear();
                change.stations().forEach(this::addSource);
            }
        }
    }

    private void addSource(MacAddress station) {
        if (!sources.contains(station)) {
            sources.add(0, station);
        }
    }

    @Override
    void addressChanging(MacAddress newAddress) throws NetException {
        if (mode == MacvlanMode.PASSTHRU) {
            port.link().setAddress(newAddress);
        } else if (isUp()) {
            if (port.isTaken(newAddress)) {
                throw new NetException(Errno.EADDRINUSE);
            }
            port.link().addStation(newAddress);
            port.link().removeStation(address());
        }
    }

    @Override
    void mtuChanging(int newMtu) throws NetException {
        if (newMtu > port.link().mtu()) {
            throw new NetException(Errno.EINVAL);
        }
    }

    // ---- life -----------------------------------------------------------------------------------------------------

    @Override
    void registered() {
        port.add(this);
        stack().linkWatch().fire(this, false);
    }

    @Override
    void unregistered() {
        port.remove(this);
    }

    @Override
    void opening() throws NetException {
        if (mode == MacvlanMode.PASSTHRU) {
            return;
        }
        if (port.isTaken(address())) {
            throw new NetException(Errno.EADDRINUSE);
        }
    }

    @Override
    void opened() {
        if (mode != MacvlanMode.PASSTHRU) {
            port.link().addStation(address());
        } else if (!flags.contains(Flag.NOPROMISC)) {
            port.link().addPromiscuity(1);
        }
        followFlags();
    }

    @Override
    void closed() {
        if (mode != MacvlanMode.PASSTHRU) {
            port.link().removeStation(address());
        } else if (!flags.contains(Flag.NOPROMISC)) {
            port.link().addPromiscuity(-1);
        }
        followFlags();
    }

    /** The link below receives everything while this one shall (macvlan_change_rx_flags). */
    @Override
    void receptionChanged() {
        followFlags();
    }

    private void followFlags() {
        boolean all = isUp() && promiscuity() > 0 && mode != MacvlanMode.PASSTHRU;
        if (all != receivesAll) {
            receivesAll = all;
            port.link().addPromiscuity(all ? 1 : -1);
        }
        boolean allGroups = isUp() && allMulticastCount() > 0;
        if (allGroups != receivesAllGroups) {
            receivesAllGroups = allGroups;
            port.link().addAllMulticast(allGroups ? 1 : -1);
        }
    }

    @Override
    void lowerChanged(LinkChange change) {
        switch (change) {
            case UP, DOWN, CHANGE -> setCarrier(port.link().hasCarrier());
            case CHANGE_MTU -> {
                if (mtu() > port.link().mtu()) {
                    assignMtu(port.link().mtu());
                }
            }
            case CHANGE_ADDRESS -> {
                if (mode == MacvlanMode.PASSTHRU && !address().equals(port.link().address())) {
                    assignAddress(port.link().address());
                }
            }
            default -> { }
        }
    }

    // ---- frames ---------------------------------------------------------------------------------------------------

    @Override
    void countMulticast(EthernetFrame frame) {
        statistics.receivedMulticast++;
    }

    @Override
    void send(EthernetFrame frame) {
        statistics.transmitted(frame.length());
        if (mode == MacvlanMode.BRIDGE) {
            if (frame.destination().isMulticast()) {
                port.flood(frame, this, other -> other == MacvlanMode.BRIDGE);
            } else {
                MacvlanLink sibling = port.station(frame.destination());
                if (sibling != null && sibling.mode == MacvlanMode.BRIDGE) {
                    port.link().overhear(frame);
                    MacvlanPort.deliver(sibling, frame);
                    return;
                }
            }
        }
        port.link().transmit(frame);
    }
}
