package netsh.network.link;

import java.util.List;
import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.Ipv4Packet;
import netsh.network.trace.DropReason;

/** A link that shares another one's hardware address, and gets what is for its own IP addresses (drivers/net/ipvlan). */
public final class IpvlanLink extends Link {
    private static final int MOST_MTU = 65535;

    private final IpvlanPort port;
    private final MacAddress permanentAddress;
    /** What tells it from others with the same hardware address (dev_id). */
    private final int number;

    private IpvlanLink(String name, IpvlanPort port) {
        super(LinkKind.IPVLAN, name, port.link().address(), port.link().mtu(), 1000);
        this.port = port;
        permanentAddress = port.link().address();
        number = port.nextNumber();
        if (!port.link().hasCarrier()) {
            startWithoutCarrier();
        }
    }

    /**
     * An ipvlan on a link, or on the link that an ipvlan stands on; to be registered next.
     *
     * @throws NetException EINVAL or EBUSY where the link can have none
     */
    public static IpvlanLink create(String name, Link below) throws NetException {
        Link lower = below instanceof IpvlanLink ipvlan ? ipvlan.port.link() : below;
        return new IpvlanLink(name, IpvlanPort.on(lower));
    }

    // ---- queries --------------------------------------------------------------------------------------------------

    /** How it, and all on the same link, send and receive. */
    public IpvlanMode mode() {
        return port.mode();
    }

    /** Whether those on the same link talk to one another. */
    public IpvlanIsolation isolation() {
        return port.isolation();
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
    public Optional<MacAddress> permanentAddress() {
        return permanentAddress.equals(address()) ? Optional.empty() : Optional.of(permanentAddress);
    }

    @Override
    public Optional<Ipv6Address> linkLocalAddress() {
        return Optional.of(Ipv6Address.linkLocal(address(), number));
    }

    @Override
    public int mostMtu() {
        return MOST_MTU;
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
    boolean refusesFrameHandler() {
        return true;
    }

    // ---- changes --------------------------------------------------------------------------------------------------

    /** Changes how all on the same link work; what is empty stays as it is (ipvlan_nl_changelink). */
    public void change(Optional<IpvlanMode> mode, Optional<IpvlanIsolation> isolation) {
        isolation.ifPresent(port::setIsolation);
        mode.ifPresent(port::setMode);
    }

    @Override
    void addressChanging(MacAddress newAddress) throws NetException {
        throw new NetException(Errno.EOPNOTSUPP);
    }

    @Override
    public void ipAddressWanted(IpAddress address) throws NetException {
        if (port.isTaken(address)) {
            throw new NetException(Errno.EADDRINUSE, "Address already assigned to an ipvlan device");
        }
    }

    /**
     * Joins the others on its link, once it is registered: it brings its mode with it, for all of them
     * (ipvlan_link_new).
     */
    public void join(Optional<IpvlanMode> mode, Optional<IpvlanIsolation> isolation) {
        change(Optional.of(mode.orElse(IpvlanMode.L3)), isolation);
        port.add(this);
    }

    @Override
    void unregistered() {
        port.remove(this);
    }

    @Override
    void opening() {
        setArp(port.mode() == IpvlanMode.L2);
    }

    @Override
    void lowerChanged(LinkChange change) {
        switch (change) {
            case UP, DOWN, CHANGE -> setCarrier(port.link().hasCarrier());
            case CHANGE_MTU -> assignMtu(port.link().mtu());
            case CHANGE_ADDRESS -> assignAddress(port.link().address());
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
        boolean isShared = port.mode() != IpvlanMode.L2 || frame.destination().equals(frame.source());
        IpvlanLink sibling = isShared && port.isolation() != IpvlanIsolation.VEPA ? port.receiver(frame) : null;
        if (sibling != null && port.isolation() == IpvlanIsolation.PRIVATE) {
            statistics.transmitDropped++;
            stack().observers().dropped(this, frame, DropReason.BRIDGE_ISOLATED);
            return;
        }
        statistics.transmitted(frame.length());
        if (sibling != null) {
            IpvlanPort.deliver(sibling, frame);
        } else if (port.mode() != IpvlanMode.L2) {
            sendByRoutesBelow(frame);
        } else if (isShared && port.isolation() != IpvlanIsolation.VEPA) {
            IpvlanPort.deliver(port.link(), frame);
        } else {
            if (frame.destination().isMulticast()) {
                port.flood(frame, this);
            }
            port.link().transmit(frame);
        }
    }

    private void sendByRoutesBelow(EthernetFrame frame) {
        if (frame.payload() instanceof Ipv4Packet packet && !frame.destination().isMulticast()) {
            port.link().stack().sendFor(port.link(), packet);
        } else {
            stack().observers().dropped(this, frame, DropReason.UNHANDLED_PROTO);
        }
    }
}
