package netsh.network.ipv6;

import java.time.Duration;
import netsh.network.addr.Ipv6Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv6Packet;

/** The way of packets out of a host (net/ipv6/ip6_output.c). */
final class Ipv6Output {
    private static final int FRAGMENT_HEADER_LENGTH = 8;

    private final Ipv6Stack stack;

    Ipv6Output(Ipv6Stack stack) {
        this.stack = stack;
    }

    /**
     * Sends a packet of this host.
     *
     * @param dontFragment whether a packet that is longer than the path allows is refused, else it is cut
     * @throws NetException EMSGSIZE where it is too long, EPERM where netfilter dropped it
     */
    void send(Ipv6Path path, Ipv6Packet packet, int mark, boolean dontFragment) throws NetException {
        if (packet.length() > path.mtu() && dontFragment) {
            throw new NetException(Errno.EMSGSIZE);
        }
        PacketContext context = new PacketContext(packet, null);
        context.out = path.out().link();
        context.mark = mark;
        if (!stack.netfilter().accepts(Hook.OUTPUT, context)) {
            throw new NetException(Errno.EPERM);
        }
        leave(context, path.out(), path.nextHop(), true);
    }

    /**
     * Lets a packet out: past the last hook, cut to size, to the neighbour.
     *
     * @param returnsGroups whether this host gets its own packets to groups that it listens to
     */
    void leave(PacketContext context, Ipv6Interface out, Ipv6Address nextHop, boolean returnsGroups) {
        Ipv6Packet packet = (Ipv6Packet) context.packet;
        Link link = out.link();
        if (returnsGroups && !link.isLoopback() && out.memberships().contains(packet.destination())) {
            Ipv6Packet own = packet;
            stack.events().schedule(Duration.ZERO, () -> stack.input().receiveOwn(out, own));
        }
        if (packet.destination().isMulticast() && !link.isLoopback()
                && (packet.hopLimit() == 0 || packet.destination().multicastScope() <= 1)) {
            return;
        }
        if (!stack.netfilter().accepts(Hook.POSTROUTING, context)) {
            return;
        }
        packet = (Ipv6Packet) context.packet;
        int mtu = Math.min(
                Math.max(Ipv6Interface.LEAST_MTU, link.mtu()), stack.pathMtus().mtu(packet.destination()));
        if (packet.length() > mtu) {
            sendFragments(packet, out, nextHop, mtu);
        } else {
            transmit(packet, out, nextHop);
        }
    }

    private void sendFragments(Ipv6Packet packet, Ipv6Interface out, Ipv6Address nextHop, int mtu) {
        IpPayload whole = packet.payload();
        int most = (mtu - Ipv6Packet.HEADER_LENGTH - FRAGMENT_HEADER_LENGTH) / 8 * 8;
        for (int offset = 0; offset < whole.length(); offset += most) {
            int length = Math.min(most, whole.length() - offset);
            transmit(packet.withPayload(new FragmentPayload(whole, offset, length)), out, nextHop);
        }
    }

    private void transmit(Ipv6Packet packet, Ipv6Interface out, Ipv6Address nextHop) {
        Link link = out.link();
        if (link.isLoopback()) {
            link.transmit(EthernetFrame.of(MacAddress.ZERO, MacAddress.ZERO, packet));
        } else if (nextHop.isMulticast()) {
            link.transmit(EthernetFrame.of(nextHop.multicastMac(), link.address(), packet));
        } else {
            out.neighbors().send(nextHop, packet);
        }
    }
}
