package netsh.network.ipv6;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.Ipv6Prefix;
import netsh.network.link.Link;
import netsh.network.time.Event;
import netsh.network.route.Route;

/** An address of a link (struct inet6_ifaddr). */
public final class Ipv6InterfaceAddress {
    /** Where duplicate address detection stands (INET6_IFADDR_STATE_*). */
    enum State {
        /** It has not begun. */
        PREDAD,
        /** It runs, or waits for the link. */
        DAD,
        /** It ended well. */
        POSTDAD,
        /** Another node has the address. */
        ERRDAD,
        /** The address was taken from the link. */
        DEAD
    }

    final Ipv6Interface owner;
    final EnumSet<Ipv6AddressFlag> flags;
    final Event detectionStep;
    Lifetimes lifetimes;
    int metric;
    State state = State.PREDAD;
    int probesLeft;
    long nonce;
    /** The route that makes it local; null until it was made. */
    Route localRoute;
    Event lifetimeEvent;

    private final Ipv6Address address;
    private final int prefixLength;
    private final Ipv6Address peer;
    private final long createdNanos;
    private long updatedNanos;

    Ipv6InterfaceAddress(Ipv6Interface owner, Ipv6AddressRequest request, long nowNanos) {
        this.owner = owner;
        address = request.address();
        prefixLength = request.prefixLength();
        peer = request.peer().orElse(null);
        flags = EnumSet.noneOf(Ipv6AddressFlag.class);
        flags.addAll(request.flags());
        lifetimes = request.lifetimes();
        metric = request.metric();
        createdNanos = nowNanos;
        updatedNanos = nowNanos;
        detectionStep = Event.of(() -> owner.detection().step(this));
    }

    /** The link that has it. */
    public Link link() {
        return owner.link();
    }

    /** The address. */
    public Ipv6Address address() {
        return address;
    }

    /** Bits of the network; of the peer's where there is one. */
    public int prefixLength() {
        return prefixLength;
    }

    /** The address at the other end, where it was given. */
    public Optional<Ipv6Address> peer() {
        return Optional.ofNullable(peer);
    }

    /** The network that it says is on the link. */
    public Ipv6Prefix prefix() {
        return Ipv6Prefix.containing(address, prefixLength);
    }

    /** How far it means the same. */
    public AddressScope scope() {
        return AddressScope.of(address);
    }

    /** Its flags, in the order of their bits. */
    public Set<Ipv6AddressFlag> flags() {
        return flags.clone();
    }

    /** Whether it has a flag. */
    public boolean has(Ipv6AddressFlag flag) {
        return flags.contains(flag);
    }

    /** The metric that was asked for the route to its prefix; 0 for none. */
    public int metric() {
        return metric;
    }

    /** Seconds that it is still valid; {@link Lifetimes#FOREVER} where that has no end. */
    public long validSecondsLeft() {
        return left(lifetimes.validSeconds());
    }

    /** Seconds that it is still preferred; {@link Lifetimes#FOREVER} where that has no end. */
    public long preferredSecondsLeft() {
        return left(lifetimes.preferredSeconds());
    }

    /** When it was given to the link, in nanoseconds of virtual time. */
    public long createdNanos() {
        return createdNanos;
    }

    /** When its lifetimes were last said, in nanoseconds of virtual time. */
    public long updatedNanos() {
        return updatedNanos;
    }

    void renew(Lifetimes newLifetimes, long nowNanos) {
        lifetimes = newLifetimes;
        updatedNanos = nowNanos;
    }

    private long left(long seconds) {
        if (seconds == Lifetimes.FOREVER) {
            return seconds;
        }
        long passed = (owner.stack().events().nowNanos() - updatedNanos) / 1_000_000_000L;
        return Math.max(0, seconds - passed);
    }

    boolean isTentative() {
        return flags.contains(Ipv6AddressFlag.TENTATIVE);
    }

    @Override
    public String toString() {
        return address + "/" + prefixLength;
    }
}
