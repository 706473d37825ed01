package netsh.network.link;

import java.util.List;
import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.VlanTag;
import netsh.network.trace.DropReason;

/** One end of a virtual Ethernet cable (drivers/net/veth.c): what one end sends, the other receives. */
public final class VethLink extends Link {
    private static final long LATENCY_NANOS = 5_000;

    /** A frame that fits the least MTU that a veth can have. */
    private static final int SURELY_FITS = 68 + EthernetFrame.HEADER_LENGTH + VlanTag.LENGTH;

    private VethLink peer;
    /** False once the pair is being deleted: neither end knows the other any more. */
    private boolean paired = true;

    private VethLink(String name, MacAddress address) {
        super(LinkKind.VETH, name, address, 1500, 1000);
        startWithoutCarrier();
    }

    /** Two ends, not yet in any namespace; the first is to be registered last, as the kernel does. */
    public static List<VethLink> pair(String name, MacAddress address, String peerName, MacAddress peerAddress) {
        VethLink first = new VethLink(name, address);
        VethLink second = new VethLink(peerName, peerAddress);
        first.peer = second;
        second.peer = first;
        return List.of(first, second);
    }

    /** The other end. */
    public VethLink peer() {
        return peer;
    }

    @Override
    public int mostSegmentationSize() {
        return SOFTWARE_SEGMENTATION_SIZE;
    }

    @Override
    public int speedMegabits() {
        return 10_000;
    }

    @Override
    public int mostMtu() {
        return 65535;
    }

    @Override
    public Optional<Link> lower() {
        return paired ? Optional.of(peer) : Optional.empty();
    }

    @Override
    public List<Link> farEnds() {
        return paired ? List.of(peer) : List.of();
    }

    @Override
    void deleting() {
        paired = false;
    }

    @Override
    void opened() {
        if (peer.isUp()) {
            setCarrier(true);
            peer.setCarrier(true);
        }
    }

    @Override
    void closed() {
        setCarrier(false);
        peer.setCarrier(false);
    }

    @Override
    void collectDependents(List<Link> doomed) {
        if (!doomed.contains(this)) {
            super.collectDependents(doomed);
            if (peer.isRegistered()) {
                peer.collectDependents(doomed);
            }
        }
    }

    @Override
    void send(EthernetFrame frame) {
        // there is carrier, so the peer is up; it is not looked at before it receives, since a flood passes many
        int length = frame.length();
        if (length > SURELY_FITS && length > peer.mtu() + EthernetFrame.HEADER_LENGTH + VlanTag.LENGTH) {
            statistics.transmitDropped++;
            stack().observers().dropped(this, frame, DropReason.PKT_TOO_BIG);
            return;
        }
        if (FrameDelivery.send(stack(), peer, frame, LATENCY_NANOS)) {
            statistics.transmitted(length);
        } else {
            statistics.transmitDropped++;
        }
    }
}
