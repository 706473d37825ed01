package netsh.network.socket;

import java.util.List;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.FrameTap;
import netsh.network.link.Link;
import netsh.network.packet.EthernetFrame;

/** A socket that sees and sends whole frames of one link or of all (packet(7)). */
public final class PacketSocket {
    /** Frames of any protocol (ETH_P_ALL). */
    public static final int ALL_PROTOCOLS = 3;

    /** Takes what the socket sees. */
    @FunctionalInterface
    public interface Listener {
        /**
         * Called with each frame.
         *
         * @param outgoing whether the link sends it, else it received it
         */
        void frame(Link link, EthernetFrame frame, boolean outgoing);
    }

    private final List<Link> links;
    private final FrameTap tap;

    /**
     * A socket on one link.
     *
     * @param protocol the EtherType of the frames it wants, or {@link #ALL_PROTOCOLS}; frames that are sent are seen only
     *     with the latter
     */
    public PacketSocket(Link link, int protocol, Listener listener) {
        this(List.of(link), protocol, listener);
    }

    /** A socket on all links that the namespace has now. */
    public PacketSocket(NetworkNamespace namespace, int protocol, Listener listener) {
        this(List.copyOf(namespace.links().all()), protocol, listener);
    }

    private PacketSocket(List<Link> links, int protocol, Listener listener) {
        this.links = links;
        tap = (link, frame, outgoing) -> {
            boolean isWanted = protocol == ALL_PROTOCOLS
                    || !outgoing && frame.tag() == null && frame.payload().etherType() == protocol;
            if (isWanted) {
                listener.frame(link, frame, outgoing);
            }
        };
        links.forEach(link -> link.addTap(tap));
    }

    /** Sends a frame through its link; ENETDOWN where that is down, ENXIO where it has more than one. */
    public void send(EthernetFrame frame) throws NetException {
        if (links.size() != 1) {
            throw new NetException(Errno.ENXIO);
        }
        Link link = links.get(0);
        if (!link.isRegistered()) {
            throw new NetException(Errno.ENXIO);
        }
        if (!link.isUp()) {
            throw new NetException(Errno.ENETDOWN);
        }
        link.transmit(frame);
    }

    /** Closes it. */
    public void close() {
        links.forEach(link -> link.removeTap(tap));
    }
}
