package netsh.network.tunnel;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.link.Link;

/** How an IP tunnel is set (struct ip_tunnel_parm). Its setters answer the settings themselves, so that they can be chained. */
public final class TunnelSettings {
    /** The type of service that stands for that of the packet inside. */
    public static final int INHERIT = 1;

    private Optional<IpAddress> local = Optional.empty();
    private Optional<IpAddress> remote = Optional.empty();
    private Optional<Link> lower = Optional.empty();
    private int timeToLive;
    private int trafficClass;
    private int flowLabel;
    private Optional<Integer> encapsulationLimit = Optional.empty();
    private boolean discoversPathMtu = true;
    private boolean ignoresDontFragment;
    private int protocol;
    private Side input = Side.PLAIN;
    private Side output = Side.PLAIN;

    /**
     * What GRE headers of one direction have.
     *
     * @param key the key
     * @param checksum whether there is a checksum
     * @param sequence whether packets are numbered
     */
    public record Side(Optional<Integer> key, boolean checksum, boolean sequence) {
        /** Nothing. */
        public static final Side PLAIN = new Side(Optional.empty(), false, false);

        public Side withKey(Optional<Integer> value) {
            return new Side(value, checksum, sequence);
        }

        public Side withChecksum(boolean value) {
            return new Side(key, value, sequence);
        }

        public Side withSequence(boolean value) {
            return new Side(key, checksum, value);
        }
    }

    /** A copy that can be changed on its own. */
    public TunnelSettings copy() {
        return new TunnelSettings().local(local).remote(remote).lower(lower).timeToLive(timeToLive)
                .trafficClass(trafficClass).flowLabel(flowLabel).encapsulationLimit(encapsulationLimit)
                .discoversPathMtu(discoversPathMtu).ignoresDontFragment(ignoresDontFragment).protocol(protocol)
                .input(input).output(output);
    }

    /** Whether two tunnels could not be told apart (ip_tunnel_find). */
    public boolean isSameTunnelAs(TunnelSettings other) {
        return local.equals(other.local) && remote.equals(other.remote) && lower.equals(other.lower)
                && input.key().equals(other.input.key());
    }

    /** This end; empty for any of this host's addresses. */
    public Optional<IpAddress> local() {
        return local;
    }

    public TunnelSettings local(Optional<IpAddress> wanted) {
        local = wanted;
        return this;
    }

    /** The other end; empty for any. */
    public Optional<IpAddress> remote() {
        return remote;
    }

    public TunnelSettings remote(Optional<IpAddress> wanted) {
        remote = wanted;
        return this;
    }

    /** The link that packets leave by. */
    public Optional<Link> lower() {
        return lower;
    }

    public TunnelSettings lower(Optional<Link> wanted) {
        lower = wanted;
        return this;
    }

    /** Hops that packets may make; 0 for as many as the packet inside. */
    public int timeToLive() {
        return timeToLive;
    }

    public TunnelSettings timeToLive(int wanted) {
        timeToLive = wanted;
        return this;
    }

    /** The type of service of packets, or {@link #INHERIT}. */
    public int trafficClass() {
        return trafficClass;
    }

    public TunnelSettings trafficClass(int wanted) {
        trafficClass = wanted;
        return this;
    }

    /** The flow label of IPv6 packets. */
    public int flowLabel() {
        return flowLabel;
    }

    public TunnelSettings flowLabel(int wanted) {
        flowLabel = wanted;
        return this;
    }

    /** How many more tunnels an IPv6 packet may go into; empty where it does not say. */
    public Optional<Integer> encapsulationLimit() {
        return encapsulationLimit;
    }

    public TunnelSettings encapsulationLimit(Optional<Integer> wanted) {
        encapsulationLimit = wanted;
        return this;
    }

    /** Whether packets are never cut, so that it shows how large they may be. */
    public boolean discoversPathMtu() {
        return discoversPathMtu;
    }

    public TunnelSettings discoversPathMtu(boolean wanted) {
        discoversPathMtu = wanted;
        return this;
    }

    /** Whether packets may be cut though the packets inside must not. */
    public boolean ignoresDontFragment() {
        return ignoresDontFragment;
    }

    public TunnelSettings ignoresDontFragment(boolean wanted) {
        ignoresDontFragment = wanted;
        return this;
    }

    /** The only protocol that it carries (IpProtocol); 0 for all that its kind can. */
    public int protocol() {
        return protocol;
    }

    public TunnelSettings protocol(int wanted) {
        protocol = wanted;
        return this;
    }

    /** What GRE packets that come in must have. */
    public Side input() {
        return input;
    }

    public TunnelSettings input(Side wanted) {
        input = wanted;
        return this;
    }

    /** What GRE packets that go out have. */
    public Side output() {
        return output;
    }

    public TunnelSettings output(Side wanted) {
        output = wanted;
        return this;
    }
}
