package netsh.network.ipv6;

import netsh.network.addr.Ipv6Address;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.ipv4.PathMtuDiscovery;
import netsh.network.ipv4.SendOptions;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv6Packet;
import netsh.network.route.Flow;

/** Sends what sockets send (udpv6_sendmsg, rawv6_sendmsg). */
final class SocketOutput {
    private final Ipv6Stack stack;

    SocketOutput(Ipv6Stack stack) {
        this.stack = stack;
    }

    /** Sends a payload; answers null, or why it could not be sent. */
    Errno send(Ipv6Address source, Ipv6Address destination, SendOptions options, IpPayload payload) {
        try {
            Ipv6Path path = path(source, destination, options);
            int hopLimit = hopLimit(path, options);
            Ipv6Packet packet = new Ipv6Packet(
                    path.source(), destination, hopLimit, options.trafficClass(), false, payload);
            boolean dontFragment = options.discovery() == PathMtuDiscovery.DO
                    || options.discovery() == PathMtuDiscovery.PROBE;
            stack.output().send(path, packet, options.mark(), dontFragment);
            return null;
        } catch (NetException refused) {
            return refused.errno();
        }
    }

    private static int hopLimit(Ipv6Path path, SendOptions options) {
        if (path.destination().isMulticast()) {
            return options.multicastTimeToLive();
        }
        return options.timeToLive() != 0 ? options.timeToLive() : path.out().setting(Ipv6Setting.HOP_LIMIT);
    }

    /** The way of what a socket with these options sends; {@code source} is null where routing chooses. */
    Ipv6Path path(Ipv6Address source, Ipv6Address destination, SendOptions options) throws NetException {
        Flow flow = Flow.between(source, destination);
        flow.out = options.link() == null && destination.isMulticast() ? options.multicastLink() : options.link();
        flow.mark = options.mark();
        flow.trafficClass = options.trafficClass();
        return stack.routing().path(flow);
    }
}
