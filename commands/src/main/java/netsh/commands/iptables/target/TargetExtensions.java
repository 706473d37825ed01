package netsh.commands.iptables.target;

import java.util.List;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.network.netfilter.IpFamily;

/** The targets of a family: the one place to add one to. */
public final class TargetExtensions {
    private static final List<TargetExtension<?>> IPV4 = List.of(
            new ConnmarkTargetExtension(),
            new NotrackExtension(false),
            new DnatExtension(),
            new DscpTargetExtension(),
            new LogExtension(),
            new MarkTargetExtension(),
            new MasqueradeExtension(),
            new NetmapExtension(),
            new NotrackExtension(true),
            new RedirectExtension(),
            new RejectExtension(),
            new SnatExtension(),
            new TcpmssExtension(),
            new TosTargetExtension(),
            TtlTargetExtension.ipv4());

    private static final List<TargetExtension<?>> IPV6 = List.of(
            new ConnmarkTargetExtension(),
            new NotrackExtension(false),
            new DscpTargetExtension(),
            TtlTargetExtension.ipv6(),
            new LogExtension(),
            new MarkTargetExtension(),
            new NotrackExtension(true),
            new RejectIpv6Extension(),
            new TcpmssExtension(),
            new TosTargetExtension());

    private TargetExtensions() {}

    /** The targets beside ACCEPT, DROP and RETURN, by name. */
    public static List<TargetExtension<?>> of(IpFamily family) {
        return family == IpFamily.IPV4 ? IPV4 : IPV6;
    }
}
