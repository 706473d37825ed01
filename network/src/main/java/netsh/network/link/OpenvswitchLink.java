package netsh.network.link;

import java.util.Map;
import java.util.Optional;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.packet.EthernetFrame;

/**
 * An internal port of an Open vSwitch datapath, through which the host itself takes part in it
 * (net/openvswitch/vport-internal_dev.c). The datapath's own one, ovs-system, is the master of the other links that are ports.
 */
public final class OpenvswitchLink extends Link {
    private static final long LATENCY_NANOS = 5_000;

    private final Datapath datapath;
    private final boolean local;

    /** What an internal port tells the datapath that it belongs to. */
    public interface Datapath {
        /** The host sends a frame into the port. */
        void receive(OpenvswitchLink port, EthernetFrame frame);

        /** A link that is a port, internal or not, is being removed. */
        void portRemoved(Link port);

        /** The links that are its ports, by number. */
        Map<Integer, Link> links();
    }

    /**
     * A port that is not yet in any namespace.
     *
     * @param local whether it is the datapath's own port, which stays in its namespace and is the master of other links
     */
    public OpenvswitchLink(String name, MacAddress address, Datapath datapath, boolean local) {
        super(LinkKind.OPENVSWITCH, name, address, 1500, 1000);
        this.datapath = datapath;
        this.local = local;
    }

    /** What it is a port of. */
    public Datapath datapath() {
        return datapath;
    }

    /** The links that are ports of the same datapath, itself among them, by number. */
    public Map<Integer, Link> datapathLinks() {
        return datapath.links();
    }

    @Override
    public int mostMtu() {
        return 65535;
    }

    @Override
    public boolean isBoundToNamespace() {
        return local;
    }

    @Override
    public boolean isMasterOfPorts() {
        return local;
    }

    /**
     * Makes a link a port of the datapath (netdev_create); its frames go to {@code handler}.
     *
     * @throws NetException EINVAL for the loopback link, EBUSY where it has another master
     */
    public void attach(Link port, FrameHandler handler) throws NetException {
        if (port.isLoopback() || port instanceof OpenvswitchLink) {
            throw new NetException(Errno.EINVAL);
        }
        if (port.master() != null) {
            throw new NetException(Errno.EBUSY);
        }
        port.assignMaster(this, handler);
        port.addPromiscuity(1);
    }

    /** Lets a link go that {@link #attach} made a port. */
    public void detach(Link port) {
        port.addPromiscuity(-1);
        port.assignMaster(null, null);
    }

    /** The kernel's own removal of a port's link or its move to another namespace. */
    @Override
    void release(Link port) {
        datapath.portRemoved(port);
    }

    @Override
    void unregistering() {
        datapath.portRemoved(this);
    }

    /** A frame leaves the datapath through this port (internal_dev_recv). */
    public void deliver(EthernetFrame frame) {
        FrameDelivery.send(stack(), this, frame, LATENCY_NANOS);
    }

    @Override
    void send(EthernetFrame frame) {
        statistics.transmitted(frame.length());
        datapath.receive(this, frame);
    }

    /** The datapath's link that a link is a port of; empty where it is a port of none. */
    public static Optional<OpenvswitchLink> masterOf(Link port) {
        return port.master() instanceof OpenvswitchLink master ? Optional.of(master) : Optional.empty();
    }
}
