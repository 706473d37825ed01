package netsh.network.link;

import java.util.ArrayList;
import java.util.List;
import netsh.network.addr.IpAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.ArpPacket;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;

/** What a link is to the ipvlans on it (struct ipvl_port): it hands out what comes in by the addresses that they have. */
final class IpvlanPort implements FrameHandler {
    private static final long LATENCY_NANOS = 5_000;
    private static final int MOST_NUMBERS = 0xfffd;

    private final Link link;
    /** In the order in which they were made. */
    private final List<IpvlanLink> ipvlans = new ArrayList<>(2);
    private IpvlanMode mode = IpvlanMode.L3;
    private IpvlanIsolation isolation = IpvlanIsolation.BRIDGE;
    private int lastNumber;

    private IpvlanPort(Link link) {
        this.link = link;
    }

    /**
     * The port that a link is, or a new one.
     *
     * @throws NetException EINVAL where the link cannot have ipvlans, EBUSY where another handler takes its frames
     */
    static IpvlanPort on(Link link) throws NetException {
        if (link.frameHandler() instanceof IpvlanPort port) {
            return port;
        }
        if (!link.isEthernet() || link.isLoopback()) {
            throw new NetException(Errno.EINVAL);
        }
        if (link.frameHandler() != null) {
            throw new NetException(Errno.EBUSY);
        }
        return new IpvlanPort(link);
    }

    Link link() {
        return link;
    }

    IpvlanMode mode() {
        return mode;
    }

    /** Changes how all its ipvlans work; those of layer 3 resolve no neighbours. */
    void setMode(IpvlanMode wanted) {
        if (wanted != mode) {
            mode = wanted;
            ipvlans.forEach(ipvlan -> ipvlan.setArp(wanted == IpvlanMode.L2));
        }
    }

    IpvlanIsolation isolation() {
        return isolation;
    }

    void setIsolation(IpvlanIsolation wanted) {
        isolation = wanted;
    }

    /** A number for another ipvlan: they count up and start over at their end. */
    int nextNumber() {
        lastNumber = lastNumber % MOST_NUMBERS + 1;
        return lastNumber;
    }

    void add(IpvlanLink ipvlan) {
        link.assignFrameHandler(this);
        ipvlans.add(ipvlan);
        link.addStacked(ipvlan);
    }

    void remove(IpvlanLink ipvlan) {
        ipvlans.remove(ipvlan);
        link.removeStacked(ipvlan);
        if (ipvlans.isEmpty()) {
            link.assignFrameHandler(null);
        }
    }

    /** Whether any of its ipvlans has an address. */
    boolean isTaken(IpAddress address) {
        return ipvlans.stream().anyMatch(ipvlan -> ipvlan.stack().hasAddress(ipvlan, address));
    }

    /** The ipvlan that is up and has the address that a frame is about in the end; null where none has. */
    IpvlanLink receiver(EthernetFrame frame) {
        return owner(destination(frame.payload()));
    }

    private IpvlanLink owner(IpAddress address) {
        if (address != null) {
            for (IpvlanLink ipvlan : ipvlans) {
                if (ipvlan.isUp() && ipvlan.stack().hasAddress(ipvlan, address)) {
                    return ipvlan;
                }
            }
        }
        return null;
    }

    private static IpAddress destination(EthernetPayload payload) {
        if (payload instanceof Ipv4Packet packet) {
            return packet.destination();
        }
        if (payload instanceof ArpPacket message) {
            return message.target();
        }
        return payload instanceof Ipv6Packet packet ? packet.destination() : null;
    }

    private static IpAddress source(EthernetPayload payload) {
        if (payload instanceof Ipv4Packet packet) {
            return packet.source();
        }
        if (payload instanceof ArpPacket message) {
            return message.sender();
        }
        return payload instanceof Ipv6Packet packet ? packet.source() : null;
    }

    // ---- frames ---------------------------------------------------------------------------------------------------

    @Override
    public boolean passes(Link receiver, EthernetFrame frame) {
        if (mode == IpvlanMode.L2 && frame.destination().isMulticast()) {
            boolean comesBack = frame.source().equals(link.address()) && owner(source(frame.payload())) != null;
            if (!comesBack) {
                flood(frame, null);
            }
            return true;
        }
        IpvlanLink ipvlan = receiver(frame);
        if (ipvlan == null) {
            return true;
        }
        ipvlan.receive(frame);
        return false;
    }

    /** Gives a frame for a group to all that listen to the group, but not to its sender. */
    void flood(EthernetFrame frame, IpvlanLink sender) {
        for (IpvlanLink ipvlan : ipvlans) {
            if (ipvlan.isUp() && ipvlan != sender && ipvlan.hearsGroup(frame.destination())) {
                deliver(ipvlan, frame);
            }
        }
    }

    static void deliver(Link receiver, EthernetFrame frame) {
        FrameDelivery.send(receiver.stack(), receiver, frame, LATENCY_NANOS);
    }
}
