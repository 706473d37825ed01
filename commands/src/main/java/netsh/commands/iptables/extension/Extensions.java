package netsh.commands.iptables.extension;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.network.netfilter.IpFamily;
import netsh.network.netfilter.match.Match;
import netsh.network.netfilter.target.Action;

/** The matches and targets of a family: the one place to add one to. */
public final class Extensions {
    private static final Extensions IPV4 = new Extensions(
            List.of(
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
                    new UdpExtension()),
            List.of(
                    new ConnmarkTargetExtension(),
                    new DnatExtension(),
                    new DscpTargetExtension(),
                    new LogExtension(),
                    new MarkTargetExtension(),
                    new MasqueradeExtension(),
                    new NetmapExtension(),
                    new NotrackExtension(false),
                    new NotrackExtension(true),
                    new RedirectExtension(),
                    new RejectExtension(),
                    new SnatExtension(),
                    new TosTargetExtension(),
                    TtlTargetExtension.ipv4()));

    private static final Extensions IPV6 = new Extensions(
            List.of(
                    new CommentExtension(),
                    new ConnmarkExtension(),
                    new ConntrackExtension(IpFamily.IPV6),
                    new DscpExtension(),
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
                    TtlExtension.ipv6(),
                    new UdpExtension()),
            List.of(
                    new ConnmarkTargetExtension(),
                    new DscpTargetExtension(),
                    new LogExtension(),
                    new MarkTargetExtension(),
                    new NotrackExtension(false),
                    new NotrackExtension(true),
                    new RejectIpv6Extension(),
                    new TosTargetExtension(),
                    TtlTargetExtension.ipv6()));

    /** Targets that iptables has and this lab has not; any other unknown name means a chain. */
    private static final Set<String> UNSUPPORTED_TARGETS = Set.of(
            "AUDIT", "CHECKSUM", "CLASSIFY", "CLUSTERIP", "CONNSECMARK", "DNPT", "ECN", "HMARK", "IDLETIMER", "LED",
            "NFLOG", "NFQUEUE", "QUEUE", "RATEEST", "SECMARK", "SET", "SNPT", "SYNPROXY", "TCPMSS", "TCPOPTSTRIP",
            "TEE", "TPROXY", "TRACE", "ULOG", "DNAT", "SNAT", "MASQUERADE", "NETMAP", "REDIRECT");

    private final List<MatchExtension<?>> matches;
    private final List<TargetExtension<?>> targets;

    private Extensions(List<MatchExtension<?>> matches, List<TargetExtension<?>> targets) {
        this.matches = matches;
        this.targets = targets;
    }

    /** The extensions of a family. */
    public static Extensions of(IpFamily family) {
        return family == IpFamily.IPV4 ? IPV4 : IPV6;
    }

    /** All matches, by name. */
    public List<MatchExtension<?>> matches() {
        return matches;
    }

    /** All targets, by name. */
    public List<TargetExtension<?>> targets() {
        return targets;
    }

    /** A match by its name. */
    public MatchExtension<?> match(String name) throws XtablesException {
        return matches.stream()
                .filter(extension -> extension.name().equals(name))
                .findFirst()
                .orElseThrow(() -> XtablesException.parameter(
                        "Couldn't load match `" + name + "':No such file or directory\n"));
    }

    /** A target by its name; empty where the name means a chain. */
    public Optional<TargetExtension<?>> target(String name) throws XtablesException {
        for (TargetExtension<?> extension : targets) {
            if (extension.name().equals(name)) {
                return Optional.of(extension);
            }
        }
        if (UNSUPPORTED_TARGETS.contains(name)) {
            throw XtablesException.parameter(
                    "Couldn't load target `" + name + "':No such file or directory\n");
        }
        return Optional.empty();
    }

    /** The match that a protocol's own options are of, as {@code -p tcp} makes {@code --dport} known. */
    public Optional<MatchExtension<?>> protocolMatch(int protocol) {
        String name = switch (protocol) {
            case 1 -> "icmp";
            case 6 -> "tcp";
            case 17 -> "udp";
            case 58 -> "icmp6";
            default -> "";
        };
        return matches.stream().filter(extension -> extension.name().equals(name)).findFirst()
                .map(extension -> (MatchExtension<?>) extension);
    }

    /** The extension of a match's record. */
    public MatchExtension<?> of(Match match) {
        return matches.stream().filter(extension -> extension.owns(match)).findFirst().orElseThrow();
    }

    /** The extension of a target's record. */
    public TargetExtension<?> of(Action action) {
        return targets.stream().filter(extension -> extension.owns(action)).findFirst().orElseThrow();
    }
}
