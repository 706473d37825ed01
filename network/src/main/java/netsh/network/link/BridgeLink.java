package netsh.network.link;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.bridge.BridgeAttribute;
import netsh.network.bridge.BridgePortAttribute;
import netsh.network.bridge.BridgePortState;
import netsh.network.bridge.BridgeVlans;
import netsh.network.bridge.SpanningTree;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.BridgeProtocolDataUnit;
import netsh.network.packet.EthernetFrame;

/** A learning bridge (net/bridge): the machine's own link to it, and its ports. */
public final class BridgeLink extends Link {
    /** A bridge takes ports 1 to 1023. */
    public static final int MOST_PORTS = 1023;

    private static final int DEFAULT_MTU = 1500;
    /** The groups of multicast routers that find each other (RFC 4286); a bridge that snoops is in them. */
    private static final List<MacAddress> SNOOPERS =
            List.of(MacAddress.of("01:00:5e:00:00:6a"), MacAddress.of("33:33:00:00:00:6a"));

    private final SpanningTree tree = new SpanningTree(new BridgeTreeHost(this));
    private final BridgeSettings settings = new BridgeSettings(this);
    private final BridgeAddresses addresses = new BridgeAddresses(this);
    private final BridgeForwarding forwarding = new BridgeForwarding(this, settings, addresses);
    private final BridgeVlanMemberships memberships = new BridgeVlanMemberships(this);
    /** Newest first, as the kernel walks them. */
    private final List<BridgePort> ports = new ArrayList<>(4);
    /** The same for the data path; null where it is to be made anew. */
    private BridgePort[] portArray;
    private final BitSet portNumbers = new BitSet();
    private boolean addressSetByUser;
    private boolean mtuSetByUser;
    private boolean everHadPorts;

    /** A bridge without ports; it takes over addresses of its ports until {@link #setAddress} is called. */
    public BridgeLink(String name, MacAddress address) {
        super(LinkKind.BRIDGE, name, address, DEFAULT_MTU, 1000);
    }

    // ---- queries --------------------------------------------------------------------------------------------------

    /** Its ports, the newest first. */
    public List<BridgePort> ports() {
        return Collections.unmodifiableList(ports);
    }

    /** Whether it has or had a port; from then on what its ports can do counts for it. */
    public boolean everHadPorts() {
        return everHadPorts;
    }

    BridgePort[] portArray() {
        if (portArray == null) {
            portArray = ports.toArray(new BridgePort[0]);
        }
        return portArray;
    }

    /** The membership of a link that is a port of any bridge. */
    public static Optional<BridgePort> portOfAny(Link link) {
        return link.master() instanceof BridgeLink bridge ? Optional.of(bridge.portOf(link)) : Optional.empty();
    }

    /** The membership of a link, null where it is not a port of this bridge. */
    BridgePort portOf(Link link) {
        return link.frameHandler() instanceof BridgePort port && port.bridge() == this ? port : null;
    }

    /** Its spanning tree, which also knows its identifier and times. */
    public SpanningTree spanningTree() {
        return tree;
    }

    /** Its forwarding database. */
    public BridgeAddresses addresses() {
        return addresses;
    }

    /** Who belongs to which VLAN. */
    public BridgeVlanMemberships vlanMemberships() {
        return memberships;
    }

    BridgeVlans ownVlans() {
        return memberships.own();
    }

    /** The value of a setting. */
    public long value(BridgeAttribute attribute) {
        return settings.value(attribute);
    }

    /**
     * Changes settings in the kernel's order, until one is refused (br_changelink).
     *
     * @throws NetException ERANGE, EINVAL or EPROTONOSUPPORT as the kernel has it; what came before it stays changed
     */
    public void change(Map<BridgeAttribute, Long> wanted) throws NetException {
        settings.change(new EnumMap<>(wanted));
    }

    MacAddress groupAddress() {
        return settings.groupAddress();
    }

    BridgeForwarding forwarding() {
        return forwarding;
    }

    void log(String text) {
        stack().log(name() + ": " + text);
    }

    /** A bridge takes the least of its ports from the first port on (br_set_gso_limits). */
    @Override
    public int mostSegmentationSize() {
        return everHadPorts ? leastSegmentationSize(lowers()) : PLAIN_SEGMENTATION_SIZE;
    }

    @Override
    public List<Link> lowers() {
        return ports.stream().map(BridgePort::link).toList();
    }

    @Override
    public int mostMtu() {
        return 65535;
    }

    @Override
    public boolean isBoundToNamespace() {
        return true;
    }

    // ---- life -----------------------------------------------------------------------------------------------------

    @Override
    void registered() {
        if (settings.defaultPvid() != 0) {
            memberships.join(null, settings.defaultPvid(), true, true);
        }
        if (addressSetByUser) {
            changeIdentifier(address());
        }
    }

    @Override
    void opened() {
        if (value(BridgeAttribute.MCAST_SNOOPING) != 0) {
            SNOOPERS.forEach(addressFilter()::join);
        }
        addresses.bridgeOpened();
        tree.bridgeOpened();
        for (BridgePort port : List.copyOf(ports)) {
            if (port.link().isOperationallyUp()) {
                tree.startPort(port);
            }
        }
    }

    @Override
    void closed() {
        SNOOPERS.forEach(addressFilter()::leave);
        tree.bridgeClosed();
        addresses.bridgeClosed();
        forwarding.storm().stop();
    }

    @Override
    void unregistering() {
        for (BridgePort port : List.copyOf(ports)) {
            release(port.link());
        }
    }

    // ---- ports ----------------------------------------------------------------------------------------------------

    @Override
    void enslave(Link link) throws NetException {
        checkPort(link);
        int number = portNumbers.nextClearBit(1);
        if (number > MOST_PORTS) {
            throw new NetException(Errno.EXFULL);
        }
        portNumbers.set(number);
        everHadPorts = true;
        BridgePort port = new BridgePort(this, link, number);
        tree.addPort(port);
        link.addAllMulticast(1);
        ports.add(0, port);
        portArray = null;
        link.assignMaster(this, port);
        link.addPromiscuity(1);
        addresses.addLocal(port, link.address(), 0);
        if (settings.defaultPvid() != 0) {
            memberships.join(port, settings.defaultPvid(), true, true);
        }
        boolean readdressed = followPortAddresses();
        if (isUp() && link.isOperationallyUp()) {
            tree.startPort(port);
        }
        portChanged(port);
        if (readdressed) {
            assignAddress(address());
        }
        followPortMtus();
    }

    private void checkPort(Link link) throws NetException {
        if (link.isLoopback() || !link.isEthernet() || !link.address().isValidStation()) {
            throw new NetException(Errno.EINVAL);
        }
        if (link instanceof BridgeLink) {
            throw new NetException(Errno.ELOOP, "Can not enslave a bridge to a bridge");
        }
        if (link.master() != null || link.frameHandler() != null || link.isAbove(this)) {
            throw new NetException(Errno.EBUSY);
        }
        if (link.refusesFrameHandler()) {
            throw new NetException(Errno.EINVAL);
        }
    }

    @Override
    void release(Link link) {
        BridgePort port = portOf(link);
        link.addPromiscuity(-1);
        link.addAllMulticast(-1);
        tree.stopPort(port);
        stack().portChanged(port, true);
        tree.removePort(port);
        ports.remove(port);
        portArray = null;
        addresses.portRemoved(port);
        for (BridgePort other : ports) {
            if (other.backup == port) {
                other.backup = null;
            }
        }
        link.assignMaster(null, null);
        portNumbers.clear(port.number());
        followPortMtus();
        if (followPortAddresses()) {
            assignAddress(address());
        }
    }

    @Override
    void portLinkChanged(Link link, LinkChange change) {
        BridgePort port = portOf(link);
        switch (change) {
            case CHANGE_MTU -> followPortMtus();
            case CHANGE_ADDRESS -> {
                addresses.portReaddressed(port);
                if (followPortAddresses()) {
                    assignAddress(address());
                }
                portChanged(port);
            }
            case UP -> {
                if (isUp() && link.isOperationallyUp()) {
                    tree.startPort(port);
                } else {
                    portChanged(port);
                }
            }
            case DOWN -> {
                if (isUp()) {
                    tree.stopPort(port);
                } else {
                    portChanged(port);
                }
            }
            case CHANGE -> followCarrier(port);
            default -> { }
        }
    }

    private void followCarrier(BridgePort port) {
        boolean running = port.link().isOperationallyUp();
        boolean disabled = port.state() == BridgePortState.DISABLED;
        if (running) {
            port.followSpeed(BridgePathCost.of(port.link()));
        }
        if (isUp() && running && disabled) {
            tree.startPort(port);
        } else if (isUp() && !running && !disabled) {
            tree.stopPort(port);
        } else {
            portChanged(port);
        }
    }

    void portChanged(BridgePort port) {
        stack().portChanged(port, false);
    }

    void receiveFromNeighbor(BridgePort port, BridgeProtocolDataUnit message) {
        if (port.state() == BridgePortState.DISABLED) {
            return;
        }
        if (tree.isEnabled() && isUp() && port.is(BridgePortAttribute.GUARD)) {
            log("BPDU received on blocked port " + port.number() + "(" + port.name() + ")");
            tree.stopPort(port);
        } else {
            tree.receive(port, message);
        }
    }

    // ---- address and MTU ------------------------------------------------------------------------------------------

    @Override
    void addressChanging(MacAddress newAddress) {
        addressSetByUser = true;
        if (isRegistered() && !newAddress.equals(tree.bridgeId().address())) {
            changeIdentifier(newAddress);
        }
    }

    /** Takes the lowest address of the ports, unless a user chose one; true where it changed. */
    private boolean followPortAddresses() {
        if (addressSetByUser) {
            return false;
        }
        MacAddress lowest = MacAddress.ZERO;
        for (BridgePort port : ports) {
            MacAddress candidate = port.link().address();
            if (lowest == MacAddress.ZERO || candidate.compareTo(lowest) < 0) {
                lowest = candidate;
            }
        }
        if (lowest.equals(tree.bridgeId().address())) {
            return false;
        }
        changeIdentifier(lowest);
        return true;
    }

    private void changeIdentifier(MacAddress newAddress) {
        addresses.bridgeReaddressing(newAddress);
        assignAddressQuietly(newAddress);
        tree.setAddress(newAddress);
    }

    @Override
    void mtuChanging(int newMtu) {
        mtuSetByUser = isRegistered();
    }

    private void followPortMtus() {
        if (mtuSetByUser) {
            return;
        }
        int least = ports.isEmpty() ? DEFAULT_MTU : Integer.MAX_VALUE;
        for (BridgePort port : ports) {
            least = Math.min(least, port.link().mtu());
        }
        if (least != mtu()) {
            assignMtu(least);
        }
    }

    // ---- frames ---------------------------------------------------------------------------------------------------

    /** What the bridge receives has left its Ethernet header behind (br_pass_frame_up counts skb->len). */
    @Override
    int receivedLength(EthernetFrame frame) {
        return frame.payload().length();
    }

    @Override
    void send(EthernetFrame frame) {
        statistics.transmitted(frame.length());
        forwarding.send(frame);
    }
}
