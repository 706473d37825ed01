package netsh.network.link;

import java.util.Set;
import netsh.network.addr.MacAddress;
import netsh.network.packet.EthernetFrame;

/** The link {@code lo} of a namespace (drivers/net/loopback.c): what it sends, it receives. */
public final class LoopbackLink extends Link {
    /** The MTU that it starts with. */
    public static final int MTU = 65536;

    private static final long LATENCY_NANOS = 1_000;

    /** The loopback link; each namespace has one, made with it. */
    public LoopbackLink() {
        super(LinkKind.LOOPBACK, "lo", MacAddress.ZERO, MTU, 1000);
        setMulticast(false);
    }

    @Override
    public int mostSegmentationSize() {
        return SOFTWARE_SEGMENTATION_SIZE;
    }

    @Override
    public int leastMtu() {
        return 0;
    }

    @Override
    public boolean isBoundToNamespace() {
        return true;
    }

    @Override
    void addKindFlags(Set<LinkFlag> flags) {
        flags.add(LinkFlag.LOOPBACK);
    }

    @Override
    void send(EthernetFrame frame) {
        statistics.transmitted(receivedLength(frame));
        FrameDelivery.send(stack(), this, frame, LATENCY_NANOS);
    }

    /** The loopback driver takes the Ethernet header off before it counts (loopback_xmit). */
    @Override
    int receivedLength(EthernetFrame frame) {
        return frame.length() - EthernetFrame.HEADER_LENGTH;
    }
}
