package netsh.commands.iptables.match;

import java.util.List;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.network.netfilter.IpFamily;

/** The matches of a family: the one place to add one to. */
public final class MatchExtensions {
    private static final List<MatchExtension<?>> IPV4 = List.of(
            new AddrtypeExtension(),
            new CommentExtension(),
            new ConnmarkExtension(),
            new ConntrackExtension(IpFamily.IPV4),
            new DscpExtension(),
            IcmpExtension.ipv4(),
            new IprangeExtension(),
            new LengthExtension(),
            new LimitExtension(),
            new MacExtension(),
            new MarkExtension(),
            new MultiportExtension(),
            new PkttypeExtension(),
            new StateExtension(),
            new StatisticExtension(),
            new TcpExtension(),
            new TosExtension(),
            TtlExtension.ipv4(),
            new UdpExtension());

    private static final List<MatchExtension<?>> IPV6 = List.of(
            new CommentExtension(),
            new ConnmarkExtension(),
            new ConntrackExtension(IpFamily.IPV6),
            new DscpExtension(),
            TtlExtension.ipv6(),
            IcmpExtension.ipv6(),
            new LengthExtension(),
            new LimitExtension(),
            new MacExtension(),
            new MarkExtension(),
            new MultiportExtension(),
            new PkttypeExtension(),
            new StateExtension(),
            new StatisticExtension(),
            new TcpExtension(),
            new TosExtension(),
            new UdpExtension());

    private MatchExtensions() {}

    /** The matches, by name. */
    public static List<MatchExtension<?>> of(IpFamily family) {
        return family == IpFamily.IPV4 ? IPV4 : IPV6;
    }
}
