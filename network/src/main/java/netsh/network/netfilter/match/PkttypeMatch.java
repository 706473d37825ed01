package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;

/**
 * Asks how the link delivered the packet (xt_pkttype).
 *
 * @param type the kind of delivery
 * @param inverted whether all others are meant
 */
public record PkttypeMatch(Type type, boolean inverted) implements Match {
    /** The kinds of delivery. */
    public enum Type {
        UNICAST,
        BROADCAST,
        MULTICAST
    }

    @Override
    public PacketTest test(RuleEnvironment environment) {
        return context -> (typeOf(context) == type) != inverted;
    }

    private static Type typeOf(PacketContext context) {
        if (context.frame == null || !context.frame.destination().isMulticast()) {
            return Type.UNICAST;
        }
        return context.frame.destination().isBroadcast() ? Type.BROADCAST : Type.MULTICAST;
    }
}
