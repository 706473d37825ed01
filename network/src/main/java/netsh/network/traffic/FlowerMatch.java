package netsh.network.traffic;

import java.util.Optional;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.packet.EthernetFrame;
import netsh.network.packet.IpPayload;
import netsh.network.packet.Ipv4Packet;
import netsh.network.packet.TcpSegment;
import netsh.network.packet.UdpDatagram;

/**
 * Compares fields of the headers (net/sched/cls_flower.c); what is empty does not matter.
 *
 * @param destinationMac the station that it is for
 * @param sourceMac the station that sent it
 * @param protocol what IP carries
 * @param destination the network that it goes to
 * @param source the network that it comes from
 * @param destinationPort the port of TCP or UDP that it goes to
 * @param sourcePort the port that it comes from
 */
public record FlowerMatch(
        Optional<MacAddress> destinationMac,
        Optional<MacAddress> sourceMac,
        Optional<Integer> protocol,
        Optional<Network> destination,
        Optional<Network> source,
        Optional<Integer> destinationPort,
        Optional<Integer> sourcePort)
        implements FilterMatch {
    /**
     * A network.
     *
     * @param prefixLength how many bits of the address count
     */
    public record Network(Ipv4Address address, int prefixLength) {
        private boolean contains(Ipv4Address other) {
            int mask = prefixLength == 0 ? 0 : -1 << 32 - prefixLength;
            return (address.bits() & mask) == (other.bits() & mask);
        }
    }

    @Override
    public boolean matches(EthernetFrame frame) {
        return destinationMac.map(frame.destination()::equals).orElse(true)
                && sourceMac.map(frame.source()::equals).orElse(true)
                && (!looksAtIp() || frame.payload() instanceof Ipv4Packet packet && matches(packet));
    }

    private boolean looksAtIp() {
        return protocol.isPresent() || destination.isPresent() || source.isPresent()
                || destinationPort.isPresent() || sourcePort.isPresent();
    }

    private boolean matches(Ipv4Packet packet) {
        return protocol.map(wanted -> wanted == packet.protocol()).orElse(true)
                && destination.map(network -> network.contains(packet.destination())).orElse(true)
                && source.map(network -> network.contains(packet.source())).orElse(true)
                && destinationPort.map(port -> port == destinationPort(packet.payload())).orElse(true)
                && sourcePort.map(port -> port == sourcePort(packet.payload())).orElse(true);
    }

    private static int destinationPort(IpPayload payload) {
        if (payload instanceof UdpDatagram datagram) {
            return datagram.destinationPort();
        }
        return payload instanceof TcpSegment segment ? segment.destinationPort() : -1;
    }

    private static int sourcePort(IpPayload payload) {
        if (payload instanceof UdpDatagram datagram) {
            return datagram.sourcePort();
        }
        return payload instanceof TcpSegment segment ? segment.sourcePort() : -1;
    }
}
