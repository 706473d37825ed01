package netsh.network.link;

import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.PathMtuDiscovery;
import netsh.network.ipv4.SendOptions;
import netsh.network.packet.EncapsulatedPacket;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.GrePacket;
import netsh.network.packet.IpPayload;
import netsh.network.packet.IpProtocol;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.LimitedPayload;
import netsh.network.trace.DropReason;
import netsh.network.trace.PacketEncapsulated;
import netsh.network.tunnel.InnerHeader;
import netsh.network.tunnel.TunnelSettings;
import netsh.network.tunnel.UnderlayPath;

/** The way of packets out of an IP tunnel (ip_tunnel_xmit). */
final class IpTunnelTransmitter {
    private static final int LEAST_IPV6_MTU = 1280;
    /** How long an error from the other end is passed on to those who send (IPTUNNEL_ERR_TIMEO). */
    private static final long ERROR_NANOS = 30_000_000_000L;

    private final IpTunnelLink link;
    private int nextSequence;
    private int errors;
    private long errorNanos;

    IpTunnelTransmitter(IpTunnelLink link) {
        this.link = link;
    }

    /** A router on the way, or the other end, could not take a packet; senders will be told. */
    void noteError() {
        long now = link.home().events().nowNanos();
        errors = errors > 0 && now < errorNanos + ERROR_NANOS ? errors + 1 : 1;
        errorNanos = now;
    }

    void send(EthernetFrame frame) {
        if (!carries(frame.payload())) {
            fail(frame, DropReason.INVALID_PROTO);
        } else if (link.settings().remote().isEmpty()) {
            fail(frame, DropReason.TUNNEL_NO_REMOTE);
        } else if (!link.home().transmitDepth().enter()) {
            fail(frame, DropReason.TUNNEL_LOOP);
        } else {
            encapsulate(frame);
            link.home().transmitDepth().leave();
        }
    }

    private boolean carries(EthernetPayload packet) {
        if (link.hasGreHeader()) {
            return link.isEthernet() || packet instanceof Ipv4Packet || packet instanceof Ipv6Packet;
        }
        int wanted = link.settings().protocol();
        if (packet instanceof Ipv4Packet) {
            return wanted == 0 || wanted == IpProtocol.IPIP;
        }
        return packet instanceof Ipv6Packet && link.kind() != LinkKind.IPIP
                && (wanted == 0 || wanted == IpProtocol.IPV6);
    }

    private void encapsulate(EthernetFrame frame) {
        InnerHeader inner = InnerHeader.of(frame.payload());
        TunnelSettings settings = link.settings();
        boolean dontFragment = settings.discoversPathMtu() || inner.dontFragment() && !settings.ignoresDontFragment();
        SendOptions options = options(inner, dontFragment);
        IpAddress source = settings.local().orElse(null);
        IpAddress remote = settings.remote().orElseThrow();
        UnderlayPath path;
        try {
            path = link.home().underlay().path(source, remote, options);
        } catch (NetException noWay) {
            link.statistics.carrierErrors++;
            fail(frame, DropReason.IP_OUTNOROUTES);
            return;
        }
        if (path.out() == link) {
            link.statistics.collisions++;
            fail(frame, DropReason.TUNNEL_LOOP);
            return;
        }
        if (isTooLarge(frame, inner, path, dontFragment)) {
            fail(frame, DropReason.PKT_TOO_BIG);
            return;
        }
        passErrorOn(frame);
        IpPayload payload = payload(frame);
        if (link.home().observers().isActive()) {
            link.home().observers().tell(new PacketEncapsulated(link, frame, payload));
        }
        count(frame, link.home().underlay().send(source, remote, options, payload));
    }

    private SendOptions options(InnerHeader inner, boolean dontFragment) {
        TunnelSettings settings = link.settings();
        int given = settings.trafficClass() == TunnelSettings.INHERIT ? inner.trafficClass() : settings.trafficClass();
        int timeToLive = settings.timeToLive() != 0 ? settings.timeToLive() : inner.timeToLive();
        return SendOptions.DEFAULT
                .withLink(settings.lower().orElse(null))
                .withTimeToLive(timeToLive)
                .withTrafficClass(inner.outerTrafficClass(given))
                .withDiscovery(dontFragment ? PathMtuDiscovery.DO : PathMtuDiscovery.DONT)
                .withMulticastLoop(false);
    }

    /** Learns what gets through, and tells the sender of what does not (tnl_update_pmtu). */
    private boolean isTooLarge(EthernetFrame frame, InnerHeader inner, UnderlayPath path, boolean dontFragment) {
        int most = dontFragment
                ? path.mtu() - link.headroom() - (link.isEthernet() ? EthernetFrame.HEADER_LENGTH : 0)
                : link.mtu();
        if (!link.isEthernet()) {
            link.stack().underlay().learnPathMtu(frame.payload(), most);
        }
        boolean mustStayWhole = frame.payload() instanceof Ipv4Packet
                ? inner.dontFragment() : inner.isIp() && most >= LEAST_IPV6_MTU;
        if (!mustStayWhole || frame.payload().length() <= most) {
            return false;
        }
        if (!link.isEthernet()) {
            link.stack().underlay().refuseTooLarge(frame.payload(), most);
        }
        return true;
    }

    private void passErrorOn(EthernetFrame frame) {
        if (errors == 0) {
            return;
        }
        if (link.home().events().nowNanos() < errorNanos + ERROR_NANOS) {
            errors--;
            if (!link.isEthernet()) {
                link.stack().underlay().refuseUnreachable(frame.payload());
            }
        } else {
            errors = 0;
        }
    }

    private IpPayload payload(EthernetFrame frame) {
        IpPayload payload = link.hasGreHeader() ? gre(frame) : new EncapsulatedPacket(frame.payload());
        Optional<Integer> limit = link.settings().encapsulationLimit();
        return limit.isPresent() ? new LimitedPayload(limit.get(), payload) : payload;
    }

    private GrePacket gre(EthernetFrame frame) {
        TunnelSettings.Side output = link.settings().output();
        Optional<Integer> sequence = output.sequence() ? Optional.of(nextSequence++) : Optional.empty();
        return new GrePacket(output.checksum(), output.key(), sequence, link.isEthernet() ? frame : frame.payload());
    }

    private void count(EthernetFrame frame, Errno error) {
        if (error == null) {
            link.statistics.transmitted(frame.payload().length());
        } else {
            link.statistics.transmitDropped++;
        }
    }

    private void fail(EthernetFrame frame, DropReason reason) {
        link.statistics.transmitErrors++;
        link.home().observers().dropped(link, frame, reason);
    }
}
