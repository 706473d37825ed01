package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.RuleHeader;
import netsh.network.packet.IpProtocol;

/**
 * Asks for UDP's ports (xt_tcpudp).
 *
 * @param source source ports
 * @param destination destination ports
 */
public record UdpMatch(PortRange source, PortRange destination) implements Match {
    @Override
    public PacketTest test(RuleEnvironment environment) {
        return context -> {
            TransportHeader header = TransportHeader.of(context);
            return header != null
                    && source.matches(header.sourcePort())
                    && destination.matches(header.destinationPort());
        };
    }

    @Override
    public boolean allows(RuleHeader header) {
        return header.isProtocol(IpProtocol.UDP);
    }
}
