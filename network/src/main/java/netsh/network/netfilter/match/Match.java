package netsh.network.netfilter.match;

import java.util.EnumSet;
import java.util.Set;
import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketTest;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.RuleHeader;

/** A match extension with its options (struct xt_match). */
public sealed interface Match
        permits AddrtypeMatch,
                CommentMatch,
                ConnmarkMatch,
                ConntrackMatch,
                DscpMatch,
                IcmpMatch,
                IprangeMatch,
                LengthMatch,
                LimitMatch,
                MacMatch,
                MarkMatch,
                MultiportMatch,
                PkttypeMatch,
                StateMatch,
                StatisticMatch,
                TcpMatch,
                TosMatch,
                TtlMatch,
                UdpMatch {
    /** A test for one rule; each rule's remembers for itself. */
    PacketTest test(RuleEnvironment environment);

    /** The hooks at which it can be asked; a rule that other hooks reach is refused. */
    default Set<Hook> hooks() {
        return EnumSet.allOf(Hook.class);
    }

    /** Whether the kernel takes it in a rule with that header; some matches ask for their protocol. */
    default boolean allows(RuleHeader header) {
        return true;
    }

    /** Whether connections must be tracked for it to work. */
    default boolean needsTracking() {
        return false;
    }
}
