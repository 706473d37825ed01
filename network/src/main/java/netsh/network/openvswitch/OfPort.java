package netsh.network.openvswitch;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.MacAddress;
import netsh.network.link.Link;

/** A port of a bridge by its OpenFlow number (struct ofport). */
public final class OfPort {
    private final Ofproto bridge;
    private Attachment attachment;
    private final int number;
    private final Set<Flag> flags = EnumSet.noneOf(Flag.class);
    private Bundle bundle;
    private final long createdNanos;
    private long receivedPackets;
    private long receivedOctets;
    private long sentPackets;
    private long sentOctets;

    /** What a controller can switch at a port (enum ofp_port_config). */
    public enum Flag {
        PORT_DOWN,
        NO_RECV,
        NO_FLOOD,
        NO_FWD,
        NO_PACKET_IN
    }

    OfPort(Ofproto bridge, Attachment attachment, int number) {
        this.bridge = bridge;
        this.attachment = attachment;
        this.number = number;
        createdNanos = bridge.datapath().namespace().events().nowNanos();
    }

    /** When it was made, in virtual time. */
    public long createdNanos() {
        return createdNanos;
    }

    /** Its bridge. */
    public Ofproto bridge() {
        return bridge;
    }

    /** Its name. */
    public String name() {
        return attachment.name();
    }

    /** What it leads to. */
    public Attachment attachment() {
        return attachment;
    }

    void attachTo(Attachment newAttachment) {
        attachment = newAttachment;
    }

    /** The link that it is, where it is one. */
    public Optional<Link> link() {
        return attachment.link();
    }

    /** Its OpenFlow number. */
    public int number() {
        return number;
    }

    /** Its number in the datapath; empty where the datapath does not know it, as a patch port. */
    public Optional<Integer> datapathNumber() {
        return attachment.datapathNumber();
    }

    /** Its hardware address. */
    public MacAddress address() {
        return attachment.address();
    }

    /** Whether a controller switched something. */
    public boolean is(Flag flag) {
        return flags.contains(flag);
    }

    /** Switches something. */
    public void set(Flag flag, boolean on) {
        if (on) {
            flags.add(flag);
        } else {
            flags.remove(flag);
        }
        bridge.changed();
    }

    /** Whether it is set up; what is no link always is. */
    public boolean isUp() {
        return link().map(Link::isUp).orElse(true);
    }

    /** Whether it could carry a frame. */
    public boolean isLinkUp() {
        return link().map(link -> link.isUp() && link.hasCarrier()).orElse(true);
    }

    Bundle bundle() {
        return bundle;
    }

    void setBundle(Bundle newBundle) {
        bundle = newBundle;
    }

    /** Frames that came in, where no link counts them. */
    public long receivedPackets() {
        return receivedPackets;
    }

    /** Their octets. */
    public long receivedOctets() {
        return receivedOctets;
    }

    /** Frames that went out, where no link counts them. */
    public long sentPackets() {
        return sentPackets;
    }

    /** Their octets. */
    public long sentOctets() {
        return sentOctets;
    }

    void countReceived(int length) {
        receivedPackets++;
        receivedOctets += length;
    }

    void countSent(int length) {
        sentPackets++;
        sentOctets += length;
    }
}
