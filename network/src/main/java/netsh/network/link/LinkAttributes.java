package netsh.network.link;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/**
 * What a request wants of a link (the IFLA_* attributes of RTM_NEWLINK and RTM_SETLINK). What is not set stays as it is.
 * The kernel carries the parts out in an order of its own, and those before a refused one remain.
 */
public final class LinkAttributes {
    private Optional<NetworkStack> stack = Optional.empty();
    private Optional<String> name = Optional.empty();
    private Optional<Integer> index = Optional.empty();
    private Optional<MacAddress> address = Optional.empty();
    private Optional<MacAddress> broadcast = Optional.empty();
    private Optional<Integer> mtu = Optional.empty();
    private Optional<Integer> group = Optional.empty();
    private Optional<String> alias = Optional.empty();
    private Optional<Optional<Link>> master = Optional.empty();
    private final Map<LinkFlag, Boolean> flags = new EnumMap<>(LinkFlag.class);
    private Optional<Boolean> carrier = Optional.empty();
    private Optional<Integer> transmitQueueLength = Optional.empty();
    private Optional<OperState> operState = Optional.empty();
    private Optional<LinkMode> linkMode = Optional.empty();
    private Optional<Integer> transmitQueues = Optional.empty();
    private Optional<Integer> receiveQueues = Optional.empty();
    private boolean virtualFunction;
    private boolean protoDown;

    /** The namespace that the link shall be in. */
    public LinkAttributes namespace(NetworkStack wanted) {
        stack = Optional.of(wanted);
        return this;
    }

    /** The namespace that the link shall be in. */
    public Optional<NetworkStack> namespace() {
        return stack;
    }

    /** The name, or a pattern such as "eth%d". */
    public LinkAttributes name(String wanted) {
        name = Optional.of(wanted);
        return this;
    }

    /** The name, or a pattern such as "eth%d". */
    public Optional<String> name() {
        return name;
    }

    /** The index; only for a new link. */
    public LinkAttributes index(int wanted) {
        index = Optional.of(wanted);
        return this;
    }

    /** The index; only for a new link. */
    public Optional<Integer> index() {
        return index;
    }

    /** The hardware address. */
    public LinkAttributes address(MacAddress wanted) {
        address = Optional.of(wanted);
        return this;
    }

    /** The hardware address. */
    public Optional<MacAddress> address() {
        return address;
    }

    /** The address of everybody on the wire. */
    public LinkAttributes broadcast(MacAddress wanted) {
        broadcast = Optional.of(wanted);
        return this;
    }

    /** The MTU. */
    public LinkAttributes mtu(int wanted) {
        mtu = Optional.of(wanted);
        return this;
    }

    /** The MTU. */
    public Optional<Integer> mtu() {
        return mtu;
    }

    /** The group. */
    public LinkAttributes group(int wanted) {
        group = Optional.of(wanted);
        return this;
    }

    /** The description. */
    public LinkAttributes alias(String wanted) {
        alias = Optional.of(wanted);
        return this;
    }

    /** The master; empty takes the link out of the one it has. */
    public LinkAttributes master(Optional<Link> wanted) {
        master = Optional.of(wanted);
        return this;
    }

    /** A flag that a user may change: UP, MULTICAST, ALLMULTI, PROMISC, NOARP, DYNAMIC or NOTRAILERS. */
    public LinkAttributes flag(LinkFlag flag, boolean on) {
        flags.put(flag, on);
        return this;
    }

    /** The carrier, switched by hand. */
    public LinkAttributes carrier(boolean on) {
        carrier = Optional.of(on);
        return this;
    }

    /** The length of the transmit queue, in frames. */
    public LinkAttributes transmitQueueLength(int wanted) {
        transmitQueueLength = Optional.of(wanted);
        return this;
    }

    /** The length of the transmit queue, in frames. */
    public Optional<Integer> transmitQueueLength() {
        return transmitQueueLength;
    }

    /** The operational state. */
    public LinkAttributes operState(OperState wanted) {
        operState = Optional.of(wanted);
        return this;
    }

    /** The link mode. */
    public LinkAttributes linkMode(LinkMode wanted) {
        linkMode = Optional.of(wanted);
        return this;
    }

    /** How many queues for sending a new link shall have. */
    public LinkAttributes transmitQueues(int wanted) {
        transmitQueues = Optional.of(wanted);
        return this;
    }

    /** How many queues for receiving a new link shall have. */
    public LinkAttributes receiveQueues(int wanted) {
        receiveQueues = Optional.of(wanted);
        return this;
    }

    /** Something about a virtual function of a card, which no link of the lab has. */
    public LinkAttributes virtualFunction() {
        virtualFunction = true;
        return this;
    }

    /** Whether the protocols shall see the link down, which no link of the lab can. */
    public LinkAttributes protoDown() {
        protoDown = true;
        return this;
    }

    /**
     * Registers a new link with these attributes (rtnl_create_link, rtnl_configure_link).
     *
     * @param link made with the name and the address wanted, or the kind's own; its MTU is set here
     */
    public void register(Link link, NetworkStack destination) throws NetException {
        if (mtu.isPresent()) {
            link.setMtu(mtu.get());
        }
        transmitQueueLength.ifPresent(link::setTransmitQueueLength);
        group.ifPresent(link::setGroup);
        UncommonAttributes uncommon = link.uncommon();
        if (transmitQueues.isPresent() || receiveQueues.isPresent()) {
            uncommon = uncommon.withQueues(transmitQueues.orElse(1), receiveQueues.orElse(1));
        }
        if (broadcast.isPresent()) {
            uncommon = uncommon.withBroadcast(broadcast.get());
        }
        if (linkMode.isPresent()) {
            uncommon = uncommon.withLinkMode(linkMode.get());
        }
        link.setUncommon(uncommon);
        link.register(destination, index);
        applyFlags(link);
        if (master.isPresent()) {
            link.setMaster(master.get().orElse(null));
        }
    }

    /** Changes a link (do_setlink). */
    public void change(Link link) throws NetException {
        if (stack.isPresent()) {
            link.moveTo(stack.get(), name.orElse(link.name()), index);
        }
        if (address.isPresent()) {
            link.setAddress(address.get());
        }
        if (mtu.isPresent()) {
            link.setMtu(mtu.get());
        }
        group.ifPresent(link::setGroup);
        if (name.isPresent()) {
            link.rename(name.get());
        }
        alias.ifPresent(link::setAlias);
        if (broadcast.isPresent()) {
            link.setUncommon(link.uncommon().withBroadcast(broadcast.get()));
        }
        if (master.isPresent()) {
            link.setMaster(master.get().orElse(null));
        }
        applyFlags(link);
        applyRest(link);
    }

    private void applyRest(Link link) throws NetException {
        if (carrier.isPresent()) {
            link.changeCarrier(carrier.get());
        }
        if (transmitQueueLength.isPresent()) {
            if (transmitQueueLength.get() < 0) {
                throw new NetException(Errno.ERANGE);
            }
            link.setTransmitQueueLength(transmitQueueLength.get());
        }
        operState.ifPresent(link::requestOperState);
        if (linkMode.isPresent()) {
            link.setUncommon(link.uncommon().withLinkMode(linkMode.get()));
        }
        if (virtualFunction) {
            throw new NetException(Errno.EOPNOTSUPP);
        }
        if (protoDown) {
            throw new NetException(Errno.EOPNOTSUPP, "Protodown not supported by device");
        }
    }

    /** Flags change together, UP between those that only describe and those that are counted (__dev_change_flags). */
    private void applyFlags(Link link) throws NetException {
        apply(LinkFlag.NOARP, on -> link.setArp(!on));
        apply(LinkFlag.DYNAMIC, link::setDynamic);
        apply(LinkFlag.NOTRAILERS, on -> link.setTrailers(!on));
        apply(LinkFlag.MULTICAST, link::setMulticast);
        apply(LinkFlag.UP, on -> setUp(link, on));
        apply(LinkFlag.PROMISC, link::setPromiscuous);
        apply(LinkFlag.ALLMULTI, link::setAllMulticast);
    }

    private interface FlagChange {
        void set(boolean on) throws NetException;
    }

    private void apply(LinkFlag flag, FlagChange change) throws NetException {
        Boolean wanted = flags.get(flag);
        if (wanted != null) {
            change.set(wanted);
        }
    }

    private static void setUp(Link link, boolean on) throws NetException {
        if (on) {
            link.open();
        } else {
            link.close();
        }
    }
}
