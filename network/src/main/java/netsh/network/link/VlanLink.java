package netsh.network.link;

import java.util.List;
import java.util.Optional;
import netsh.network.packet.EtherType;
import netsh.network.packet.EthernetFrame;

/** A VLAN on another link (net/8021q): sends tagged through it, receives what comes in with its tag. */
public final class VlanLink extends Link {
    private final Link parent;
    private final int id;
    private final int protocol;

    /** A VLAN link on {@code parent}, with its address and MTU. */
    public VlanLink(String name, Link parent, int id, int protocol) {
        super(LinkKind.VLAN, name, parent.address(), parent.mtu(), 1000);
        this.parent = parent;
        this.id = id;
        this.protocol = protocol;
    }

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

    @Override
    public Optional<Link> lower() {
        return Optional.of(parent);
    }

    /** Gives a tagged frame to the VLAN link that it is for; false where there is none (vlan_do_receive). */
    static boolean deliver(Link receiver, EthernetFrame frame, List<VlanLink> vlans) {
        for (VlanLink vlan : vlans) {
            if (vlan.id == frame.tag().id() && vlan.protocol == frame.tag().protocol() && vlan.isUp()) {
                vlan.receive(frame.popTag());
                return true;
            }
        }
        return false;
    }

    @Override
    void registered() {
        parent.addVlan(this);
    }

    @Override
    void unregistered() {
        parent.removeVlan(this);
    }

    @Override
    void send(EthernetFrame frame) {
        statistics.transmitted(frame.length());
        parent.transmit(frame.pushTag(protocol, id, 0));
    }
}
