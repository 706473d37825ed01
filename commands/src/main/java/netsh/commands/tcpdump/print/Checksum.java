package netsh.commands.tcpdump.print;

import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.Ipv6Address;
import netsh.network.packet.Bytes;
import netsh.network.packet.UdpDatagram;

/** The Internet checksum (RFC 1071) as UDP and TCP use it. */
final class Checksum {
    private static final int WORD = 0xffff;

    private Checksum() {}

    /** The sum over the pseudo header alone, not complemented: what a sender leaves for the card to finish. */
    static int ofPseudoHeader(IpAddress source, IpAddress destination, int protocol, int length) {
        return fold(words(source) + words(destination) + protocol + length);
    }

    /** The right checksum of a datagram. */
    static int of(IpAddress source, IpAddress destination, UdpDatagram datagram) {
        long sum = ofPseudoHeader(source, destination, datagram.protocol(), datagram.length());
        sum += datagram.sourcePort() + datagram.destinationPort() + datagram.length();
        Bytes octets = datagram.octets();
        for (int i = 0; i < octets.length(); i++) {
            sum += i % 2 == 0 ? octets.at(i) << 8 : octets.at(i);
        }
        int complement = ~fold(sum) & WORD;
        return complement == 0 ? WORD : complement;
    }

    /** The right checksum of a header with its data in which the sum's own place holds zero. */
    static int of(IpAddress source, IpAddress destination, int protocol, byte[] octets) {
        long sum = ofPseudoHeader(source, destination, protocol, octets.length);
        for (int i = 0; i < octets.length; i++) {
            sum += i % 2 == 0 ? (octets[i] & 0xff) << 8 : octets[i] & 0xff;
        }
        return ~fold(sum) & WORD;
    }

    private static long words(IpAddress address) {
        if (address instanceof Ipv4Address ipv4) {
            return (ipv4.bits() >>> 16) + (ipv4.bits() & WORD);
        }
        long sum = 0;
        for (int i = 0; i < 8; i++) {
            sum += ((Ipv6Address) address).group(i);
        }
        return sum;
    }

    private static int fold(long sum) {
        long folded = sum;
        while (folded > WORD) {
            folded = (folded & WORD) + (folded >>> 16);
        }
        return (int) folded;
    }
}
