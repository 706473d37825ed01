package netsh.network.link;

import java.util.List;
import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.PathMtuDiscovery;
import netsh.network.ipv4.SendOptions;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.EthernetPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;
import netsh.network.packet.UdpDatagram;
import netsh.network.packet.VxlanPacket;
import netsh.network.trace.DropReason;
import netsh.network.trace.PacketEncapsulated;
import netsh.network.tunnel.DontFragment;
import netsh.network.tunnel.InnerHeader;
import netsh.network.tunnel.UnderlayPath;
import netsh.network.tunnel.VxlanDestination;
import netsh.network.tunnel.VxlanEntry;
import netsh.network.tunnel.VxlanFlag;
import netsh.network.tunnel.VxlanSettings;

/** The way of frames out of a VXLAN link: to which other ends, and in which packets (vxlan_xmit). */
final class VxlanTransmitter {
    private static final int INHERIT = 1;
    private static final int OPENVSWITCH_TTL = 64;
    private static final int SERVICE_MASK = 0x1e;

    private final VxlanLink link;

    VxlanTransmitter(VxlanLink link) {
        this.link = link;
    }

    void send(EthernetFrame frame) {
        if (link.settings().is(VxlanFlag.EXTERNAL)) {
            drop(frame, DropReason.TUNNEL_TXINFO);
            return;
        }
        if (link.settings().is(VxlanFlag.PROXY) && new VxlanProxy(link).answers(frame)) {
            return;
        }
        VxlanEntry entry = link.database().use(frame.destination());
        EthernetFrame out = frame;
        boolean isShortcut = false;
        if (entry != null && entry.flags().contains(VxlanEntry.Flag.ROUTER)
                && link.settings().is(VxlanFlag.ROUTE_SHORT_CIRCUIT)) {
            Optional<EthernetFrame> shortcut = shortcut(frame);
            if (shortcut.isPresent()) {
                isShortcut = true;
                out = shortcut.get();
                entry = link.database().use(out.destination());
            }
        }
        sendTo(entry == null ? link.database().use(MacAddress.ZERO) : entry, out, isShortcut);
    }

    private void sendTo(VxlanEntry entry, EthernetFrame frame, boolean isShortcut) {
        if (entry == null) {
            if (link.settings().is(VxlanFlag.LINK_MISS) && !frame.destination().isMulticast()) {
                link.stack().missed(link, Optional.empty(), Optional.of(frame.destination()));
            }
            link.statistics.transmitDropped++;
            drop(frame, DropReason.VXLAN_NO_REMOTE);
            return;
        }
        if (!link.home().transmitDepth().enter()) {
            link.statistics.transmitErrors++;
            drop(frame, DropReason.TUNNEL_LOOP);
            return;
        }
        List<VxlanDestination> destinations = entry.destinations();
        // The kernel makes copies for all but the first, which gets the frame itself in the end.
        for (int i = 1; i < destinations.size(); i++) {
            sendOne(frame, destinations.get(i), isShortcut);
        }
        sendOne(frame, destinations.get(0), isShortcut);
        link.home().transmitDepth().leave();
    }

    /** A frame to a router whose next station is known goes straight there (route_shortcircuit). */
    private Optional<EthernetFrame> shortcut(EthernetFrame frame) {
        IpAddress destination = destinationOf(frame.payload());
        if (destination == null || destination.isMulticast()) {
            return Optional.empty();
        }
        if (!link.stack().underlay().knowsNeighbor(link, destination)) {
            tellMiss(destination);
            return Optional.empty();
        }
        return link.stack().underlay().connectedNeighbor(link, destination)
                .filter(station -> !station.equals(frame.destination()))
                .map(station -> frame.readdressed(station, frame.destination()));
    }

    private void tellMiss(IpAddress neighbor) {
        if (link.settings().is(VxlanFlag.NETWORK_MISS)) {
            link.stack().missed(link, Optional.of(neighbor), Optional.empty());
        }
    }

    private static IpAddress destinationOf(EthernetPayload payload) {
        if (payload instanceof Ipv4Packet packet) {
            return packet.destination();
        }
        return payload instanceof Ipv6Packet packet ? packet.destination() : null;
    }

    // ---- to one other end -----------------------------------------------------------------------------------------

    private void sendOne(EthernetFrame frame, VxlanDestination destination, boolean isShortcut) {
        if (destination.address().isUnspecified()) {
            if (isShortcut) {
                bypass(link, frame, true);
            } else {
                link.statistics.transmitDropped++;
                drop(frame, DropReason.VXLAN_NO_REMOTE);
            }
            return;
        }
        InnerHeader inner = InnerHeader.of(frame.payload());
        SendOptions options = options(destination, inner);
        UnderlayPath path;
        try {
            path = link.home().underlay().path(source(), destination.address(), options);
        } catch (NetException noWay) {
            link.statistics.carrierErrors++;
            fail(frame, DropReason.IP_OUTNOROUTES);
            return;
        }
        if (path.out() == link) {
            link.statistics.collisions++;
            fail(frame, DropReason.TUNNEL_LOOP);
        } else if (path.isLocal() && destination.port() == link.settings().destinationPort()) {
            stayHere(frame, destination);
        } else if (!isRefusedForSize(frame, path)) {
            encapsulate(frame, destination, options);
        }
    }

    /** Sends a frame to where its metadata says, with the time to live of 64 that Open vSwitch asks for, and whole. */
    void sendTo(VxlanDestination destination, Optional<IpAddress> from, EthernetFrame frame) {
        SendOptions options = SendOptions.DEFAULT.withTimeToLive(OPENVSWITCH_TTL).withDiscovery(PathMtuDiscovery.DO);
        IpAddress source = from.orElse(null);
        UnderlayPath path;
        try {
            path = link.home().underlay().path(source, destination.address(), options);
        } catch (NetException noWay) {
            link.statistics.carrierErrors++;
            fail(frame, DropReason.IP_OUTNOROUTES);
            return;
        }
        if (path.out() == link) {
            link.statistics.collisions++;
            fail(frame, DropReason.TUNNEL_LOOP);
        } else if (!isRefusedForSize(frame, path)) {
            encapsulate(frame, destination, options);
        }
    }

    private IpAddress source() {
        return link.settings().local().orElse(null);
    }

    private SendOptions options(VxlanDestination destination, InnerHeader inner) {
        VxlanSettings settings = link.settings();
        int trafficClass = settings.trafficClass() == INHERIT ? inner.trafficClass() : settings.trafficClass();
        int timeToLive = settings.inheritsTimeToLive() ? inner.timeToLive() : settings.timeToLive();
        if (timeToLive == 0 && destination.address().isMulticast()) {
            timeToLive = 1;
        }
        boolean dontFragment = settings.dontFragment() == DontFragment.SET
                || settings.dontFragment() == DontFragment.INHERIT && inner.dontFragment();
        return SendOptions.DEFAULT
                .withLink(destination.via().orElse(null))
                .withTimeToLive(timeToLive)
                .withTrafficClass(inner.outerTrafficClass(trafficClass))
                .withDiscovery(dontFragment ? PathMtuDiscovery.DO : PathMtuDiscovery.DONT)
                .withMulticastLoop(false);
    }

    /** The other end is this host: the frame never becomes a packet (encap_bypass_if_local). */
    private void stayHere(EthernetFrame frame, VxlanDestination destination) {
        Optional<VxlanLink> there = link.home().vxlans().find(destination.identifier(), link.settings());
        if (there.isEmpty()) {
            fail(frame, DropReason.VXLAN_VNI_NOT_FOUND);
        } else {
            bypass(there.get(), frame, true);
        }
    }

    /** Gives a frame to a link of this host as if it had come through the tunnel (vxlan_encap_bypass). */
    private void bypass(VxlanLink receiver, EthernetFrame frame, boolean learns) {
        link.statistics.transmitted(frame.length());
        if (learns && receiver.settings().is(VxlanFlag.LEARNING)) {
            receiver.learns(link.settings().isIpv6() ? Ipv6Address.LOOPBACK : Ipv4Address.of("127.0.0.1"), frame.source());
        }
        FrameDelivery.send(receiver.stack(), receiver, frame, 0);
    }

    /**
     * A packet that does not get through whole teaches this host's own stack what does; stations behind a bridge are told
     * by ICMP (skb_tunnel_check_pmtu). Whoever heeds neither has the outer packet cut.
     */
    private boolean isRefusedForSize(EthernetFrame frame, UnderlayPath path) {
        int most = path.mtu() - link.settings().headroom();
        if (frame.payload().length() <= most) {
            return false;
        }
        if (link.master() == null) {
            link.stack().underlay().learnPathMtu(frame.payload(), most);
            return false;
        }
        Optional<EthernetFrame> refusal = TooLargeFrames.refusal(frame, most);
        refusal.ifPresent(answer -> {
            drop(frame, DropReason.PKT_TOO_BIG);
            bypass(link, answer, false);
        });
        return refusal.isPresent();
    }

    private void encapsulate(EthernetFrame frame, VxlanDestination destination, SendOptions options) {
        int port = link.settings().sourcePorts().choose(frame, link.home().underlay());
        UdpDatagram datagram =
                new UdpDatagram(port, destination.port(), new VxlanPacket(destination.identifier(), frame));
        if (link.home().observers().isActive()) {
            link.home().observers().tell(new PacketEncapsulated(link, frame, datagram));
        }
        Errno error = link.home().underlay().send(source(), destination.address(), options, datagram);
        if (error == null) {
            link.statistics.transmitted(frame.payload().length());
        } else {
            link.statistics.transmitDropped++;
        }
    }

    private void fail(EthernetFrame frame, DropReason reason) {
        link.statistics.transmitErrors++;
        drop(frame, reason);
    }

    private void drop(EthernetFrame frame, DropReason reason) {
        link.home().observers().dropped(link, frame, reason);
    }
}
