package netsh.network.netfilter.target;

import netsh.network.netfilter.PacketContext;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.Ipv6Packet;

/** Rewrites the traffic class octet of either family. */
final class TrafficClass {
    private TrafficClass() {}

    static void set(PacketContext context, int octet) {
        if (context.packet instanceof Ipv4Packet packet) {
            context.packet = packet.withTrafficClass(octet);
        } else if (context.packet instanceof Ipv6Packet packet) {
            context.packet = new Ipv6Packet(
                    packet.source(),
                    packet.destination(),
                    packet.hopLimit(),
                    octet,
                    packet.routerAlert(),
                    packet.payload());
        }
    }
}
