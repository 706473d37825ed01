package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.RuleHeader;
import netsh.network.packet.IcmpMessage;
import netsh.network.packet.Icmpv6Message;
import netsh.network.packet.IpPayload;
import netsh.network.packet.IpProtocol;

/**
 * Asks for the type and code of an ICMP or ICMPv6 message.
 *
 * @param type the type; {@link #ANY_TYPE} for any
 * @param codes the codes
 * @param inverted whether all other messages are meant
 */
public record IcmpMatch(int type, NumberRange codes, boolean inverted) implements Match {
    /** The type that stands for any. */
    public static final int ANY_TYPE = 255;

    /** All codes. */
    public static final NumberRange ALL_CODES = new NumberRange(0, 255);

    @Override
    public PacketTest test(RuleEnvironment environment) {
        return context -> {
            IpPayload payload = context.payload();
            if (payload instanceof IcmpMessage message) {
                return matches(message.type(), message.code());
            }
            return payload instanceof Icmpv6Message message && matches(message.type(), message.code());
        };
    }

    private boolean matches(int messageType, int messageCode) {
        return (type == ANY_TYPE || type == messageType && codes.contains(messageCode)) != inverted;
    }

    @Override
    public boolean allows(RuleHeader header) {
        return header.isProtocol(IpProtocol.ICMP) || header.isProtocol(IpProtocol.ICMPV6);
    }
}
