package netsh.network.link;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.VlanSettings.PriorityMapping;
import netsh.network.packet.EtherType;
import netsh.network.packet.EthernetFrame;
import netsh.network.trace.PacketDecapsulated;
import netsh.network.trace.PacketEncapsulated;

/** A VLAN on another link (net/8021q): sends tagged through it, receives what comes in with its tag. */
public final class VlanLink extends Link {
    /** The largest number of a VLAN. */
    public static final int MOST_ID = 4094;

    private static final int PRIORITIES = 8;
    private static final int EGRESS_BUCKETS = 16;
    /** What packets have whose sender asked for nothing else. */
    private static final long DEFAULT_PRIORITY = 0;
    private static final int PRIORITY_MASK = PRIORITIES - 1;

    private final Link parent;
    private final int id;
    private final int protocol;
    private final EnumSet<VlanFlag> flags = EnumSet.of(VlanFlag.REORDER_HDR);
    private final long[] ingress = new long[PRIORITIES];
    private final List<PriorityMapping> egress = new ArrayList<>(0);
    private boolean inheritsAddress = true;

    private VlanLink(String name, Link parent, int id, int protocol) {
        super(LinkKind.VLAN, name, parent.address(), parent.mtu(), 1000);
        this.parent = parent;
        this.id = id;
        this.protocol = protocol;
        setArp(parent.usesArp());
        setMulticast(parent.isMulticastEnabled());
        if (!parent.hasCarrier()) {
            startWithoutCarrier();
        }
    }

    /**
     * A VLAN link on {@code parent}, with its address, MTU and flags; to be registered next.
     *
     * @param id the VLAN, 0-4094
     * @param protocol {@link EtherType#VLAN_8021Q} or {@link EtherType#VLAN_8021AD}
     * @throws NetException ERANGE, EPROTONOSUPPORT, EOPNOTSUPP or EEXIST with the kernel's message
     */
    public static VlanLink create(String name, Link parent, int id, int protocol) throws NetException {
        if (protocol != EtherType.VLAN_8021Q && protocol != EtherType.VLAN_8021AD) {
            throw new NetException(Errno.EPROTONOSUPPORT, "8021q: Invalid VLAN protocol");
        }
        if (id < 0 || id > MOST_ID) {
            throw new NetException(Errno.ERANGE, "8021q: Invalid VLAN id");
        }
        if (parent.isLoopback() || parent instanceof IpTunnelLink && !parent.isEthernet()) {
            throw new NetException(Errno.EOPNOTSUPP, "8021q: VLANs not supported on device");
        }
        if (find(parent, id, protocol).isPresent()) {
            throw new NetException(Errno.EEXIST, "8021q: VLAN device already exists");
        }
        return new VlanLink(name, parent, id, protocol);
    }

    /** The VLAN link of a number on a link. */
    public static Optional<VlanLink> find(Link parent, int id, int protocol) {
        for (VlanLink vlan : parent.vlanList()) {
            if (vlan.id == id && vlan.protocol == protocol) {
                return Optional.of(vlan);
            }
        }
        return Optional.empty();
    }

    // ---- queries --------------------------------------------------------------------------------------------------

    /** The link that it stands on. */
    public Link parent() {
        return parent;
    }

    /** Its VLAN, 0-4094. */
    public int id() {
        return id;
    }

    /** {@link EtherType#VLAN_8021Q} or {@link EtherType#VLAN_8021AD}. */
    public int protocol() {
        return protocol;
    }

    /** The flags that are set. */
    public Set<VlanFlag> vlanFlags() {
        return Collections.unmodifiableSet(flags);
    }

    /** The priority that packets get from a tag's priority, 0-7. */
    public long ingressPriority(int tagPriority) {
        return ingress[tagPriority];
    }

    /** The priority that tags get, by the packet's priority, in the kernel's order; what is mapped to 0 is not in it. */
    public Map<Long, Integer> egressPriorities() {
        Map<Long, Integer> mapped = new LinkedHashMap<>();
        for (PriorityMapping mapping : egress) {
            if (mapping.to() != 0) {
                mapped.put(mapping.from(), (int) mapping.to());
            }
        }
        return mapped;
    }

    /** All mappings from packets' priorities to tags', also those to 0, in the kernel's order. */
    public List<PriorityMapping> egressMappings() {
        return Collections.unmodifiableList(egress);
    }

    @Override
    public Optional<Link> lower() {
        return Optional.of(parent);
    }

    @Override
    public int speedMegabits() {
        return parent.speedMegabits();
    }

    @Override
    public int mostSegmentationSize() {
        return parent.mostSegmentationSize();
    }

    @Override
    boolean filtersStations() {
        return true;
    }

    @Override
    public List<Link> lowers() {
        return List.of(parent);
    }

    @Override
    public int leastMtu() {
        return 0;
    }

    @Override
    public int mostMtu() {
        return 65535;
    }

    // ---- changes --------------------------------------------------------------------------------------------------

    /** Changes flags and priority maps (vlan_changelink). */
    public void change(VlanSettings settings) {
        settings.flags().forEach(this::setFlag);
        settings.ingress().forEach(mapping -> mapIngress(mapping.from(), mapping.to()));
        settings.egress().forEach(mapping -> mapEgress(mapping.from(), mapping.to()));
    }

    /** Sets or clears a flag. */
    public void setFlag(VlanFlag flag, boolean on) {
        if (on) {
            flags.add(flag);
        } else {
            flags.remove(flag);
        }
    }

    /** Maps a tag's priority, of which three bits count, to a packet's. */
    public void mapIngress(long tagPriority, long packetPriority) {
        ingress[(int) tagPriority & PRIORITY_MASK] = packetPriority;
    }

    /**
     * Maps a packet's priority to a tag's, of which three bits count. The kernel keeps the mappings in sixteen buckets, in
     * each the newest first, and shows them so.
     */
    public void mapEgress(long packetPriority, long tagPriority) {
        PriorityMapping mapping = new PriorityMapping(packetPriority, tagPriority & PRIORITY_MASK);
        int place = 0;
        while (place < egress.size() && bucket(egress.get(place).from()) < bucket(packetPriority)) {
            place++;
        }
        for (int i = place; i < egress.size(); i++) {
            if (egress.get(i).from() == packetPriority) {
                egress.set(i, mapping);
                return;
            }
        }
        egress.add(place, mapping);
    }

    private static long bucket(long packetPriority) {
        return packetPriority % EGRESS_BUCKETS;
    }

    private int tagPriority(long packetPriority) {
        for (int i = 0; i < egress.size(); i++) {
            if (egress.get(i).from() == packetPriority) {
                return (int) egress.get(i).to();
            }
        }
        return 0;
    }

    @Override
    void addressChanging(MacAddress newAddress) {
        inheritsAddress = false;
    }

    @Override
    void mtuChanging(int newMtu) throws NetException {
        if (newMtu > parent.mtu()) {
            throw new NetException(Errno.ERANGE);
        }
    }

    // ---- following the parent -------------------------------------------------------------------------------------

    @Override
    void registered() {
        parent.addVlan(this);
        stack().linkWatch().fire(this, false);
    }

    @Override
    void unregistered() {
        parent.removeVlan(this);
    }

    @Override
    void opening() throws NetException {
        if (!parent.isUp() && !flags.contains(VlanFlag.LOOSE_BINDING)) {
            throw new NetException(Errno.ENETDOWN);
        }
        inheritAddress();
    }

    @Override
    void opened() {
        if (parent.hasCarrier()) {
            setCarrier(true);
        }
    }

    @Override
    void closed() {
        setCarrier(false);
    }

    /** The parent changed (vlan_device_event). */
    @Override
    void lowerChanged(LinkChange change) {
        switch (change) {
            case UP -> followUp();
            case DOWN -> {
                if (!flags.contains(VlanFlag.LOOSE_BINDING)) {
                    close();
                }
                setCarrier(parent.hasCarrier());
            }
            case CHANGE -> setCarrier(parent.hasCarrier());
            case CHANGE_ADDRESS -> {
                if (isUp()) {
                    inheritAddress();
                }
            }
            case CHANGE_MTU -> {
                if (mtu() > parent.mtu()) {
                    assignMtu(parent.mtu());
                }
            }
            default -> { }
        }
    }

    private void followUp() {
        if (isUp()) {
            return;
        }
        if (!flags.contains(VlanFlag.LOOSE_BINDING)) {
            try {
                open();
            } catch (NetException refused) {
                return;
            }
        }
        setCarrier(parent.hasCarrier());
    }

    private void inheritAddress() {
        if (inheritsAddress && !address().equals(parent.address())) {
            assignAddress(parent.address());
        }
    }

    /** Whether it comes before another one on the same link: 802.1Q before 802.1ad, and by number. */
    boolean precedes(VlanLink other) {
        return protocol != other.protocol ? protocol < other.protocol : id < other.id;
    }

    // ---- frames ---------------------------------------------------------------------------------------------------

    /** Gives a tagged frame to the VLAN link that it is for; false where there is none (vlan_do_receive). */
    static boolean deliver(Link receiver, EthernetFrame frame, List<VlanLink> vlans) {
        for (int i = 0; i < vlans.size(); i++) {
            VlanLink vlan = vlans.get(i);
            if (vlan.id == frame.tag().id() && vlan.protocol == frame.tag().protocol()) {
                vlan.receive(vlan.untagged(frame));
                return true;
            }
        }
        return false;
    }

    private EthernetFrame untagged(EthernetFrame frame) {
        EthernetFrame inner = frame.popTag();
        if (stack != null && observers.isActive()) {
            observers.tell(new PacketDecapsulated(this, frame, inner));
        }
        return inner;
    }

    /** What it receives has left its Ethernet header behind (vlan_do_receive counts skb->len). */
    @Override
    int receivedLength(EthernetFrame frame) {
        return frame.length() - EthernetFrame.HEADER_LENGTH;
    }

    @Override
    void countMulticast(EthernetFrame frame) {
        if (!frame.destination().isBroadcast()) {
            statistics.receivedMulticast++;
        }
    }

    @Override
    void send(EthernetFrame frame) {
        statistics.transmitted(frame.length());
        EthernetFrame tagged = frame.pushTag(protocol, id, tagPriority(DEFAULT_PRIORITY));
        if (observers.isActive()) {
            observers.tell(new PacketEncapsulated(this, frame, tagged));
        }
        parent.transmit(tagged);
    }
}
