package netsh.network.netfilter.target;

import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.Verdict;

/** A target that acts on the packet itself (struct xt_target). */
public sealed interface Action extends Target
        permits ConnmarkTarget,
                DnatTarget,
                DscpTarget,
                LogTarget,
                MarkTarget,
                MasqueradeTarget,
                NetmapTarget,
                NotrackTarget,
                RedirectTarget,
                RejectIpv6Target,
                RejectTarget,
                SnatTarget,
                StandardTarget,
                TcpmssTarget,
                TosTarget,
                TtlTarget {
    /** Acts on a packet. */
    Verdict act(RuleEnvironment environment, Hook hook, PacketContext context);
}
