package netsh.network.link;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.IpAddress;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.VxlanPacket;
import netsh.network.socket.Datagram;
import netsh.network.time.Event;
import netsh.network.trace.DropReason;
import netsh.network.trace.PacketDecapsulated;
import netsh.network.tunnel.VxlanDestination;
import netsh.network.tunnel.VxlanEntry;
import netsh.network.tunnel.VxlanFlag;
import netsh.network.tunnel.VxlanForwardingDatabase;
import netsh.network.tunnel.VxlanSettings;

/**
 * A virtual LAN over UDP (drivers/net/vxlan; RFC 7348). Its packets travel through the namespace that it was made in,
 * whichever it is moved to.
 */
public final class VxlanLink extends Link {
    private static final int ETHERNET_MTU = 1500;
    private static final int MOST_MTU = 65535;
    private static final int LEAST_MTU = 68;
    private static final long AGEING_INTERVAL_NANOS = 10_000_000_000L;

    private final NetworkStack home;
    private final VxlanForwardingDatabase database;
    private final VxlanTransmitter transmitter = new VxlanTransmitter(this);
    private final Event ageing = Event.of(this::age);
    private VxlanSettings settings;
    /** Who takes the frames of an external link; null where nobody does. */
    private TunnelReceiver receiver;

    private VxlanLink(String name, MacAddress address, NetworkStack home, VxlanSettings settings) {
        super(LinkKind.VXLAN, name, address, ETHERNET_MTU, 1000);
        this.home = home;
        this.settings = settings;
        database = new VxlanForwardingDatabase(home.events(), this::tellStation);
    }

    /**
     * A VXLAN link, to be registered next.
     *
     * @param home the namespace that its packets travel through
     * @throws NetException EINVAL or EEXIST with the kernel's message
     */
    public static VxlanLink create(String name, MacAddress address, NetworkStack home, VxlanSettings settings)
            throws NetException {
        validate(home, settings);
        home.vxlans().refuseDuplicate(settings);
        VxlanLink link = new VxlanLink(name, address, home, settings);
        link.assignMtu(link.settings.lower().isPresent() ? link.mostMtuBelow() : ETHERNET_MTU);
        link.addDefaultDestination(settings);
        return link;
    }

    private static void validate(NetworkStack home, VxlanSettings settings) throws NetException {
        settings.validate();
        if (settings.isIpv6() && settings.lower().filter(home.underlay()::isIpv6Off).isPresent()) {
            throw new NetException(Errno.EPERM, "IPv6 support disabled by administrator");
        }
    }

    // ---- queries --------------------------------------------------------------------------------------------------

    /** How it is set. */
    public VxlanSettings settings() {
        return settings;
    }

    /** Where the stations behind it are. */
    public VxlanForwardingDatabase database() {
        return database;
    }

    /** The namespace that its packets travel through. */
    public NetworkStack home() {
        return home;
    }

    @Override
    public int mostMtu() {
        return MOST_MTU;
    }

    @Override
    public int speedMegabits() {
        return settings.lower().map(Link::speedMegabits).orElse(0);
    }

    @Override
    public List<Link> lowers() {
        return settings.lower().stream().toList();
    }

    @Override
    public int mostSegmentationSize() {
        return settings.lower().map(Link::mostSegmentationSize).orElse(PLAIN_SEGMENTATION_SIZE);
    }

    /** The largest MTU that the link below leaves room for; without one, the largest of all. */
    public int mostMtuBelow() {
        return settings.lower()
                .map(lower -> Math.max(LEAST_MTU, lower.mtu() - settings.headroom()))
                .orElse(MOST_MTU);
    }

    // ---- changes --------------------------------------------------------------------------------------------------

    @Override
    void mtuChanging(int newMtu) throws NetException {
        if (newMtu > mostMtuBelow()) {
            throw new NetException(Errno.EINVAL);
        }
    }

    /** Changes what may be changed of a link that is there (vxlan_changelink). */
    public void change(VxlanSettings wanted) throws NetException {
        validate(home, wanted);
        VxlanSettings former = settings;
        boolean otherEnd = !former.remote().equals(wanted.remote());
        if (otherEnd && isUp()) {
            leaveGroup();
        }
        settings = wanted;
        if (otherEnd) {
            if (isUp()) {
                joinGroup();
            }
            addDefaultDestination(wanted);
            removeDefaultDestination(former);
        }
        if (mtu() > mostMtuBelow()) {
            assignMtu(mostMtuBelow());
        }
    }

    private void addDefaultDestination(VxlanSettings of) throws NetException {
        Optional<VxlanDestination> destination = defaultDestination(of);
        if (destination.isPresent()) {
            database.put(MacAddress.ZERO, destination.get(), VxlanEntry.State.PERMANENT, Set.of(),
                    VxlanForwardingDatabase.Mode.APPEND, 0);
        }
    }

    private void removeDefaultDestination(VxlanSettings of) {
        Optional<VxlanDestination> destination = defaultDestination(of);
        if (destination.isPresent() && database.find(MacAddress.ZERO).isPresent()) {
            try {
                database.delete(MacAddress.ZERO, destination);
            } catch (NetException impossible) {
                throw new IllegalStateException(impossible);
            }
        }
    }

    private Optional<VxlanDestination> defaultDestination(VxlanSettings of) {
        return of.remote().map(remote ->
                new VxlanDestination(remote, of.destinationPort(), of.identifier(), of.lower()));
    }

    private void tellStation(VxlanEntry entry, VxlanDestination destination, boolean removed) {
        if (isRegistered()) {
            stack().stationChanged(this, entry.station(), entry.state(), Optional.of(destination), removed);
        }
    }

    // ---- life -----------------------------------------------------------------------------------------------------

    @Override
    void registered() {
        home.vxlans().add(this);
    }

    @Override
    void unregistered() {
        home.vxlans().remove(this);
    }

    @Override
    void opening() throws NetException {
        home.vxlans().open(this);
        try {
            joinGroup();
        } catch (NetException refused) {
            home.vxlans().close(this);
            throw refused;
        }
        home.events().schedule(AGEING_INTERVAL_NANOS, ageing);
    }

    @Override
    void closed() {
        leaveGroup();
        ageing.cancel();
        database.flush();
        home.vxlans().close(this);
    }

    private void joinGroup() throws NetException {
        if (settings.hasGroup()) {
            home.underlay().join(settings.lower().orElseThrow(), settings.remote().orElseThrow());
        }
    }

    private void leaveGroup() {
        if (settings.hasGroup()) {
            home.underlay().leave(settings.lower().orElseThrow(), settings.remote().orElseThrow());
        }
    }

    private void age() {
        database.age(settings.ageingSeconds());
        home.events().schedule(AGEING_INTERVAL_NANOS, ageing);
    }

    // ---- frames ---------------------------------------------------------------------------------------------------

    /** Counted is what a frame carries, both when it comes and when it goes (dev_sw_netstats_rx_add, iptunnel_xmit). */
    @Override
    int receivedLength(EthernetFrame frame) {
        return frame.length() - EthernetFrame.HEADER_LENGTH;
    }

    @Override
    void send(EthernetFrame frame) {
        transmitter.send(frame);
    }

    /** Lets an Open vSwitch datapath take all frames of an external link, with what their outer packets said. */
    public void setReceiver(TunnelReceiver newReceiver) {
        receiver = newReceiver;
    }

    boolean hasReceiver() {
        return receiver != null;
    }

    void handOver(Datagram outer, VxlanPacket packet) {
        if (home.observers().isActive()) {
            home.observers().tell(new PacketDecapsulated(this, outer.payload(), packet.frame()));
        }
        statistics.received(receivedLength(packet.frame()));
        receiver.receive(outer.source(), outer.destination(), packet.identifier(), packet.frame());
    }

    /** Sends a frame to where its metadata says, as an external link does (vxlan_xmit_one with a tunnel key). */
    public void sendTo(VxlanDestination destination, Optional<IpAddress> from, EthernetFrame frame) {
        transmitter.sendTo(destination, from, frame);
    }

    /** Takes a frame that came through the tunnel from another end (vxlan_set_mac). */
    void receiveFrom(Datagram outer, EthernetFrame frame) {
        if (home.observers().isActive()) {
            home.observers().tell(new PacketDecapsulated(this, outer.payload(), frame));
        }
        IpAddress end = outer.source();
        if (frame.source().equals(address())) {
            drop(frame, DropReason.LOCAL_MAC);
        } else if (settings.is(VxlanFlag.LEARNING) && !learns(end, frame.source())) {
            drop(frame, DropReason.VXLAN_ENTRY_EXISTS);
        } else {
            receive(frame);
        }
    }

    private void drop(EthernetFrame frame, DropReason reason) {
        home.observers().dropped(this, frame, reason);
    }

    /** Notes where a station is; false where that cannot be, since an entry that stays says otherwise (vxlan_snoop). */
    boolean learns(IpAddress end, MacAddress station) {
        if (!station.isValidStation()) {
            return false;
        }
        VxlanEntry known = database.use(station);
        VxlanDestination destination = new VxlanDestination(
                end, settings.destinationPort(), settings.identifier(), Optional.empty());
        if (known == null) {
            return !isUp() || isNoted(station, destination);
        }
        VxlanDestination first = known.destinations().get(0);
        if (first.address().equals(end) && first.via().isEmpty()) {
            return true;
        }
        if (known.state() != VxlanEntry.State.REACHABLE) {
            return false;
        }
        stack().logRateLimited(() -> name() + ": " + station + " migrated from " + first.address() + " to " + end);
        database.move(known, new VxlanDestination(end, first.port(), first.identifier(), Optional.empty()));
        return true;
    }

    /** A full database learns nothing more, and the frame comes in all the same. */
    private boolean isNoted(MacAddress station, VxlanDestination destination) {
        try {
            database.put(station, destination, VxlanEntry.State.REACHABLE, Set.of(),
                    VxlanForwardingDatabase.Mode.ADD, settings.mostStations());
        } catch (NetException full) {
            return true;
        }
        return true;
    }
}
