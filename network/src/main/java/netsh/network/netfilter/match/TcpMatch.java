package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.RuleHeader;
import netsh.network.packet.IpProtocol;

/**
 * Asks for TCP's ports and flags (xt_tcpudp).
 *
 * @param source source ports
 * @param destination destination ports
 * @param flags which flags are set
 */
public record TcpMatch(PortRange source, PortRange destination, Flags flags) implements Match {
    /**
     * Which flags are set.
     *
     * @param mask the flags that are looked at, as bits of the header's flag octet
     * @param set which of those are set
     * @param inverted whether all other combinations are meant
     */
    public record Flags(int mask, int set, boolean inverted) {
        /** Whatever flags. */
        public static final Flags ANY = new Flags(0, 0, false);

        boolean matches(int flags) {
            return ((flags & mask) == set) != inverted;
        }
    }

    @Override
    public PacketTest test(RuleEnvironment environment) {
        return context -> {
            TransportHeader header = TransportHeader.of(context);
            return header != null
                    && source.matches(header.sourcePort())
                    && destination.matches(header.destinationPort())
                    && flags.matches(header.tcpFlags());
        };
    }

    @Override
    public boolean allows(RuleHeader header) {
        return header.isProtocol(IpProtocol.TCP);
    }
}
