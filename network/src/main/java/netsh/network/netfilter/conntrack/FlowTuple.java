package netsh.network.netfilter.conntrack;

import netsh.network.addr.IpAddress;
import netsh.network.packet.IpProtocol;

/**
 * What tells one direction of a connection from all others (struct nf_conntrack_tuple).
 *
 * @param protocol the payload's protocol
 * @param source who sends
 * @param destination who receives
 * @param sourcePort the source port; for ICMP the identifier; 0 for protocols without ports
 * @param destinationPort the destination port; for ICMP the type and, below it, the code
 */
public record FlowTuple(
        int protocol, IpAddress source, IpAddress destination, int sourcePort, int destinationPort) {

    /** The tuple of the answers. */
    FlowTuple inverse() {
        if (protocol == IpProtocol.ICMP || protocol == IpProtocol.ICMPV6) {
            return new FlowTuple(
                    protocol, destination, source, sourcePort, IcmpQuery.answerTo(protocol, destinationPort));
        }
        return new FlowTuple(protocol, destination, source, destinationPort, sourcePort);
    }

    /** The tuple with another source. */
    FlowTuple withSource(IpAddress address, int port) {
        return new FlowTuple(protocol, address, destination, port, destinationPort);
    }

    /** The tuple with another destination; ICMP's identifier stands for the port at both ends. */
    FlowTuple withDestination(IpAddress address, int port) {
        return isIcmp()
                ? new FlowTuple(protocol, source, address, port, destinationPort)
                : new FlowTuple(protocol, source, address, sourcePort, port);
    }

    /** Whether it has ICMP's identifier in the place of ports. */
    boolean isIcmp() {
        return protocol == IpProtocol.ICMP || protocol == IpProtocol.ICMPV6;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FlowTuple tuple
                && protocol == tuple.protocol
                && sourcePort == tuple.sourcePort
                && destinationPort == tuple.destinationPort
                && source.equals(tuple.source)
                && destination.equals(tuple.destination);
    }

    @Override
    public int hashCode() {
        int hash = source.hashCode() * 31 + destination.hashCode();
        hash = (hash * 31 + (sourcePort << 16 | destinationPort)) * 31 + protocol;
        return hash ^ hash >>> 15;
    }
}
