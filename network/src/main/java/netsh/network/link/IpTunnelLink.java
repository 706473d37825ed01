package netsh.network.link;

import java.util.Optional;
import java.util.Set;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.SendOptions;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.GrePacket;
import netsh.network.packet.IpProtocol;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.LimitedPayload;
import netsh.network.tunnel.TunnelSettings;

/**
 * A tunnel straight over IP: GRE, Ethernet over GRE, IP in IP, IPv6 in IPv4, and their kin over IPv6 (net/ipv4/ip_tunnel.c).
 * Its packets travel through the namespace that it was made in, whichever it is moved to.
 */
public final class IpTunnelLink extends Link {
    private static final int PLAIN_MTU = 1500;
    private static final int LEAST_IPV4_MTU = 68;
    private static final int LEAST_IPV6_MTU = 1280;
    private static final int MOST_LENGTH = 65535;
    private static final int MOST_SIT_MTU = 65555;

    private final NetworkStack home;
    private final Origin origin;
    private final IpTunnelTransmitter transmitter = new IpTunnelTransmitter(this);
    private final IpTunnelReceiver receiver = new IpTunnelReceiver(this);
    private TunnelSettings settings;
    private String parameterName;

    /** How a tunnel came to be, on which its limits depend. */
    public enum Origin {
        /** It came with its module, and takes what no other tunnel does. */
        FALLBACK,
        /** It was made by ioctl(2), as {@code ip tunnel} does. */
        IOCTL,
        /** It was made by netlink(7), as {@code ip link} does. */
        NETLINK
    }

    private IpTunnelLink(
            LinkKind kind, String name, MacAddress address, NetworkStack home, TunnelSettings settings, Origin origin) {
        super(kind, name, address, PLAIN_MTU, 1000);
        this.home = home;
        this.settings = settings;
        this.origin = origin;
        if (!isEthernet()) {
            setArp(false);
            setMulticast(false);
        }
    }

    /**
     * A tunnel, to be registered next.
     *
     * @param kind one of the kinds of IP tunnels
     * @param address its hardware address where it carries Ethernet; over IPv6, what its interface identifier follows from
     * @param home the namespace that its packets travel through
     * @throws NetException EEXIST where there is such a tunnel already
     */
    public static IpTunnelLink create(
            LinkKind kind, String name, MacAddress address, NetworkStack home, TunnelSettings settings, Origin origin)
            throws NetException {
        if (home.tunnels().find(kind, settings).isPresent()) {
            throw new NetException(Errno.EEXIST);
        }
        IpTunnelLink link = new IpTunnelLink(kind, name, address, home, settings, origin);
        link.assignMtu(link.suitableMtu());
        return link;
    }

    // ---- queries --------------------------------------------------------------------------------------------------

    /** The name that its settings carry: the one it was made with, whatever it is called now. */
    public String parameterName() {
        return parameterName;
    }

    /** How it is set. */
    public TunnelSettings settings() {
        return settings;
    }

    /** The namespace that its packets travel through. */
    public NetworkStack home() {
        return home;
    }

    /** Whether it came with its module. */
    public boolean isFallback() {
        return origin == Origin.FALLBACK;
    }

    /** Whether its packets travel over IPv6. */
    public boolean isOverIpv6() {
        return kind() == LinkKind.IP6TNL || kind() == LinkKind.IP6GRE || kind() == LinkKind.IP6GRETAP;
    }

    /** Whether its packets have GRE headers. */
    public boolean hasGreHeader() {
        return switch (kind()) {
            case GRE, GRETAP, ERSPAN, IP6GRE, IP6GRETAP -> true;
            default -> false;
        };
    }

    @Override
    public boolean isEthernet() {
        return kind() == LinkKind.GRETAP || kind() == LinkKind.ERSPAN || kind() == LinkKind.IP6GRETAP;
    }

    /** Whether it has one other end only. */
    public boolean isPointToPoint() {
        return !isEthernet() && settings.remote().isPresent();
    }

    /**
     * Whether IPv6 does not know it before it is first set up: the kernel registers its oldest kinds' fallback links before
     * it gives them an MTU.
     */
    public boolean isHiddenFromIpv6() {
        return isFallback() && !isUp() && (kind() == LinkKind.GRE || kind() == LinkKind.IPIP);
    }

    @Override
    public Optional<Link> lower() {
        return settings.lower();
    }

    @Override
    String defaultQueueingDiscipline() {
        return isEthernet() ? "fq_codel" : "noqueue";
    }

    @Override
    void addKindFlags(Set<LinkFlag> flags) {
        if (isEthernet()) {
            flags.add(LinkFlag.BROADCAST);
        } else if (isPointToPoint()) {
            flags.add(LinkFlag.POINTOPOINT);
        }
    }

    @Override
    public Optional<Ipv6Address> linkLocalAddress() {
        if (isEthernet() || isOverIpv6()) {
            return super.linkLocalAddress();
        }
        return settings.local().map(local -> {
            int bits = ((Ipv4Address) local).bits();
            long isatap = kind() == LinkKind.SIT ? 0 : 0x5efe_0000_0000L;
            return new Ipv6Address(0xfe80L << 48, isatap | bits & 0xffff_ffffL);
        });
    }

    // ---- sizes ----------------------------------------------------------------------------------------------------

    /** Octets that the outer headers take of a packet, an Ethernet header inside not counted. */
    public int headroom() {
        int outer = isOverIpv6() ? Ipv6Packet.HEADER_LENGTH : Ipv4Packet.HEADER_LENGTH;
        int option = settings.encapsulationLimit().isPresent() || isFallback() && isOverIpv6()
                ? LimitedPayload.HEADER_LENGTH : 0;
        TunnelSettings.Side output = settings.output();
        int gre = !hasGreHeader() ? 0
                : GrePacket.headerLength(output.checksum(), output.key().isPresent(), output.sequence());
        int spare = kind() == LinkKind.ERSPAN ? 12 : 0;
        return outer + option + gre + spare;
    }

    private int innerHeaderLength() {
        return isEthernet() ? EthernetFrame.HEADER_LENGTH : 0;
    }

    /** What fits the link that packets would leave by (ip_tunnel_bind_dev). */
    private int suitableMtu() {
        int lowerMtu = outgoing().map(Link::mtu).orElse(PLAIN_MTU);
        return Math.max(LEAST_IPV4_MTU, lowerMtu - headroom() - innerHeaderLength());
    }

    private Optional<Link> outgoing() {
        if (settings.remote().isPresent()) {
            try {
                SendOptions options = SendOptions.DEFAULT.withLink(settings.lower().orElse(null));
                IpAddress source = settings.local().orElse(null);
                return Optional.of(home.underlay().path(source, settings.remote().get(), options).out());
            } catch (NetException noWay) {
                return settings.lower();
            }
        }
        return settings.lower();
    }

    @Override
    public int leastMtu() {
        if (kind() == LinkKind.SIT) {
            return LEAST_IPV6_MTU;
        }
        return origin == Origin.IOCTL && !isOverIpv6() || isEthernet() || kind() == LinkKind.IP6TNL ? LEAST_IPV4_MTU : 0;
    }

    @Override
    public int mostMtu() {
        if (kind() == LinkKind.SIT) {
            return MOST_SIT_MTU;
        }
        if (kind() == LinkKind.IP6TNL) {
            return MOST_LENGTH;
        }
        return origin == Origin.IOCTL && !isOverIpv6() ? MOST_LENGTH - headroom() : 0;
    }

    @Override
    void mtuChanging(int newMtu) throws NetException {
        boolean carriesIpv6Only = kind() == LinkKind.IP6TNL && settings.protocol() == IpProtocol.IPV6;
        int least = carriesIpv6Only ? LEAST_IPV6_MTU : LEAST_IPV4_MTU;
        if (newMtu < least || newMtu > MOST_LENGTH - headroom() - innerHeaderLength()) {
            throw new NetException(Errno.EINVAL);
        }
    }

    // ---- changes --------------------------------------------------------------------------------------------------

    /**
     * Changes a tunnel that is there (ip_tunnel_changelink).
     *
     * @throws NetException EINVAL for a fallback link, EEXIST where another tunnel is set so already
     */
    public void change(TunnelSettings wanted) throws NetException {
        if (isFallback()) {
            throw new NetException(Errno.EINVAL);
        }
        Optional<IpTunnelLink> same = home.tunnels().find(kind(), wanted);
        if (same.isPresent() && same.get() != this) {
            throw new NetException(Errno.EEXIST);
        }
        if (!isEthernet() && settings.remote().isPresent() != wanted.remote().isPresent()) {
            throw new NetException(Errno.EINVAL);
        }
        int formerHeadroom = headroom();
        boolean otherLink = !settings.lower().equals(wanted.lower());
        settings = wanted;
        if (otherLink) {
            assignMtu(suitableMtu());
        } else if (headroom() != formerHeadroom) {
            assignMtu(Math.max(LEAST_IPV4_MTU, mtu() + formerHeadroom - headroom()));
        }
        tellIfRegistered(LinkChange.CHANGE);
    }

    // ---- life -----------------------------------------------------------------------------------------------------

    @Override
    public boolean isBoundToNamespace() {
        return isFallback();
    }

    @Override
    public boolean staysForUsers() {
        return isFallback();
    }

    @Override
    void registered() {
        parameterName = name();
        home.tunnels().add(this);
    }

    @Override
    void unregistered() {
        home.tunnels().remove(this);
    }

    // ---- packets --------------------------------------------------------------------------------------------------

    /** Ethernet headers count where they are carried. */
    @Override
    int receivedLength(EthernetFrame frame) {
        return isEthernet() ? frame.length() : frame.length() - EthernetFrame.HEADER_LENGTH;
    }

    @Override
    void send(EthernetFrame frame) {
        transmitter.send(frame);
    }

    IpTunnelReceiver receiver() {
        return receiver;
    }

    IpTunnelTransmitter transmitter() {
        return transmitter;
    }
}
