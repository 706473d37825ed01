package netsh.network.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.EthernetFrame;

/**
 * A link that stands for a route table of its own: packets that come in by its ports, and sockets that are bound to it,
 * are routed by that table (drivers/net/vrf.c).
 */
public final class VrfLink extends Link {
    private static final int LEAST_MTU = 1280;
    private static final int MOST_MTU = 65575;
    private static final long LATENCY_NANOS = 1_000;

    private final int table;
    private final List<Link> ports = new ArrayList<>(2);

    /** A VRF over a route table. */
    public VrfLink(String name, MacAddress address, int table) {
        super(LinkKind.VRF, name, address, MOST_MTU, 1000);
        this.table = table;
        setArp(false);
        setMulticast(false);
        settleOperState();
    }

    /** Its route table. */
    public int table() {
        return table;
    }

    @Override
    public List<Link> lowers() {
        return List.copyOf(ports);
    }

    /** None: what comes in by its ports goes to the ports' addresses. */
    @Override
    public Optional<Ipv6Address> linkLocalAddress() {
        return Optional.empty();
    }

    @Override
    public int leastMtu() {
        return LEAST_MTU;
    }

    @Override
    public int mostMtu() {
        return MOST_MTU;
    }

    @Override
    public boolean isBoundToNamespace() {
        return true;
    }

    @Override
    void addKindFlags(Set<LinkFlag> flags) {
        flags.add(LinkFlag.MASTER);
    }

    @Override
    void unregistering() {
        for (Link port : List.copyOf(ports)) {
            release(port);
        }
    }

    @Override
    void enslave(Link port) throws NetException {
        if (port.isLoopback()) {
            throw new NetException(Errno.EOPNOTSUPP, "Can not enslave loopback device to a VRF");
        }
        if (port instanceof VrfLink) {
            throw new NetException(Errno.EINVAL, "Can not enslave an L3 master device to a VRF");
        }
        if (port.isAbove(this)) {
            throw new NetException(Errno.EBUSY);
        }
        ports.add(port);
        port.assignMaster(this, port.frameHandler());
        cycle(port);
    }

    @Override
    void release(Link port) {
        ports.remove(port);
        port.assignMaster(null, port.frameHandler());
        cycle(port);
    }

    /** Addresses and neighbours settle anew in the other table (cycle_netdev). */
    private static void cycle(Link port) {
        if (port.isUp()) {
            port.close();
            try {
                port.open();
            } catch (NetException staysDown) {
                return;
            }
        }
    }

    /** What it sends is for this host itself (vrf_local_xmit). */
    @Override
    void send(EthernetFrame frame) {
        statistics.transmitted(frame.length());
        FrameDelivery.send(stack(), this, frame, LATENCY_NANOS);
    }
}
