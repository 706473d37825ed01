package netsh.network.route;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.link.Link;

/** One way of a route: a link, and where the destination is not on it, the gateway there (struct fib_nh_common). */
public final class NextHop {
    private final Link link;
    private final IpAddress gateway;
    private final int weight;
    private final int scope;
    private final boolean onlink;
    private boolean dead;
    private boolean linkDown;

    /**
     * A next hop.
     *
     * @param link the link; null for routes that only refuse
     * @param gateway the gateway; null where the destination is on the link
     * @param weight its share among several, 1-256
     * @param scope how far away it is, see {@link RouteScope}
     * @param onlink whether the gateway is taken to be on the link though no address says so
     */
    public NextHop(Link link, IpAddress gateway, int weight, int scope, boolean onlink) {
        this.link = link;
        this.gateway = gateway;
        this.weight = weight;
        this.scope = scope;
        this.onlink = onlink;
    }

    /** The link that packets leave by; null for routes that only refuse. */
    public Link link() {
        return link;
    }

    /** The gateway, where there is one. */
    public Optional<IpAddress> gateway() {
        return Optional.ofNullable(gateway);
    }

    /** The gateway; null where there is none. */
    public IpAddress gatewayOrNull() {
        return gateway;
    }

    /** The address to resolve on the link for a packet to {@code destination}. */
    public Ipv4Address neighborFor(Ipv4Address destination) {
        return gateway instanceof Ipv4Address address ? address : destination;
    }

    /** Its share among several, 1-256. */
    public int weight() {
        return weight;
    }

    /** How far away it is, see {@link RouteScope}. */
    public int scope() {
        return scope;
    }

    /** Whether the gateway is taken to be on the link though no address says so. */
    public boolean isOnlink() {
        return onlink;
    }

    /** Whether its link is not up. */
    public boolean isDead() {
        return dead;
    }

    /** Whether its link has no carrier. */
    public boolean isLinkDown() {
        return linkDown;
    }

    /** Notes whether its link is up. */
    public void setDead(boolean isDead) {
        dead = isDead;
    }

    /** Notes whether its link lacks carrier. */
    public void setLinkDown(boolean isDown) {
        linkDown = isDown;
    }

    /** Whether the other leads the same way, whatever the state of the links (nh_comp). */
    public boolean leadsAs(NextHop other) {
        return link == other.link
                && weight == other.weight
                && scope == other.scope
                && onlink == other.onlink
                && gateway().equals(other.gateway());
    }
}
