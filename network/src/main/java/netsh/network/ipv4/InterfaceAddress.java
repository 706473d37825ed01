package netsh.network.ipv4;

import java.time.Duration;
import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv4Prefix;
import netsh.network.time.Event;

/** An IPv4 address of a link (struct in_ifaddr). */
public final class InterfaceAddress {
    private final Ipv4Address local;
    private final Ipv4Address peer;
    private final int prefixLength;
    private final Ipv4Address broadcast;
    private final int scope;
    private final boolean noPrefixRoute;
    private String label;
    private int protocol;
    private int priority;
    private boolean secondary;
    private Lifetime lifetime;
    private long createdNanos;
    private long updatedNanos;
    /** Follows the lifetimes; null where they are forever. */
    Event expiry;

    InterfaceAddress(AddressRequest request, String label, long nowNanos) {
        local = request.local();
        peer = request.peer().orElse(local);
        prefixLength = request.prefixLength();
        broadcast = request.broadcast().orElse(null);
        scope = request.scope();
        noPrefixRoute = request.noPrefixRoute();
        protocol = request.protocol();
        priority = request.priority();
        lifetime = request.lifetime();
        this.label = label;
        createdNanos = nowNanos;
        updatedNanos = nowNanos;
    }

    /** The address of this host. */
    public Ipv4Address local() {
        return local;
    }

    /** The other end's address on a link of two ends; else the same as {@link #local()}. */
    public Ipv4Address peer() {
        return peer;
    }

    /** How many bits name the network that the peer's address lies in. */
    public int prefixLength() {
        return prefixLength;
    }

    /** The network. */
    public Ipv4Prefix network() {
        return Ipv4Prefix.containing(peer, prefixLength);
    }

    /** The broadcast address that was set, where one was. */
    public Optional<Ipv4Address> broadcast() {
        return Optional.ofNullable(broadcast);
    }

    /** How far the address is known, see RouteScope. */
    public int scope() {
        return scope;
    }

    /** Its label: the link's name, perhaps with more behind it. */
    public String label() {
        return label;
    }

    /** Whether an earlier address of the same network stands before it. */
    public boolean isSecondary() {
        return secondary;
    }

    /** Whether it makes no route to its network. */
    public boolean noPrefixRoute() {
        return noPrefixRoute;
    }

    /** Who made it (IFA_PROTO); 0 where nobody said. */
    public int protocol() {
        return protocol;
    }

    /** The metric of the route to its network. */
    public int priority() {
        return priority;
    }

    /** How long it is good for, counted from {@link #updatedNanos()}. */
    public Lifetime lifetime() {
        return lifetime;
    }

    /** When it was made, in virtual time. */
    public long createdNanos() {
        return createdNanos;
    }

    /** When it was last changed, in virtual time. */
    public long updatedNanos() {
        return updatedNanos;
    }

    /** How long it is still valid; empty where forever. */
    public Optional<Duration> validFor(long nowNanos) {
        return lifetime.valid().map(total -> left(total, nowNanos));
    }

    /** How long it is still preferred; empty where forever, and for an address that is valid for ever. */
    public Optional<Duration> preferredFor(long nowNanos) {
        return isPermanent() ? Optional.empty() : lifetime.preferred().map(total -> left(total, nowNanos));
    }

    private Duration left(Duration total, long nowNanos) {
        Duration left = total.minusNanos(nowNanos - updatedNanos);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Whether it is not preferred any more. */
    public boolean isDeprecated(long nowNanos) {
        boolean neverWas = lifetime.preferred().map(Duration::isZero).orElse(false);
        return neverWas || preferredFor(nowNanos).map(Duration::isZero).orElse(false);
    }

    /** Whether it is forever (IFA_F_PERMANENT). */
    public boolean isPermanent() {
        return lifetime.valid().isEmpty();
    }

    /** Whether the address lies in this one's network. */
    boolean covers(Ipv4Address address) {
        return ((address.bits() ^ peer.bits()) & Ipv4Prefix.mask(prefixLength)) == 0;
    }

    boolean isOfSameNetworkAs(InterfaceAddress other) {
        return prefixLength == other.prefixLength && covers(other.peer);
    }

    void setSecondary(boolean isSecondary) {
        secondary = isSecondary;
    }

    void setLabel(String newLabel) {
        label = newLabel;
    }

    void modify(AddressRequest request, long nowNanos) {
        lifetime = request.lifetime();
        protocol = request.protocol();
        priority = request.priority();
        updatedNanos = nowNanos;
    }
}
