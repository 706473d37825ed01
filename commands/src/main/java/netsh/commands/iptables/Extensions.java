package netsh.commands.iptables;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.commands.iptables.match.MatchExtensions;
import netsh.commands.iptables.target.TargetExtensions;
import netsh.network.netfilter.IpFamily;
import netsh.network.netfilter.match.Match;
import netsh.network.netfilter.target.Action;
import netsh.network.packet.IpProtocol;

/**
 * Finds extensions by their names and by the engine's records.
 *
 * @param matches the matches of a family
 * @param targets its targets
 */
record Extensions(List<MatchExtension<?>> matches, List<TargetExtension<?>> targets) {
    /** Targets that iptables has and this lab has not; any other unknown name means a chain. */
    private static final Set<String> UNSUPPORTED_TARGETS = Set.of(
            "AUDIT", "CHECKSUM", "CLASSIFY", "CLUSTERIP", "CONNSECMARK", "DNAT", "DNPT", "ECN", "HMARK", "IDLETIMER",
            "LED", "MASQUERADE", "NETMAP", "NFLOG", "NFQUEUE", "QUEUE", "RATEEST", "REDIRECT", "SECMARK", "SET", "SNAT",
            "SNPT", "SYNPROXY", "TCPMSS", "TCPOPTSTRIP", "TEE", "TPROXY", "TRACE", "ULOG");

    static Extensions of(IpFamily family) {
        return new Extensions(MatchExtensions.of(family), TargetExtensions.of(family));
    }

    /** A match by its name. */
    MatchExtension<?> match(String name) throws XtablesException {
        for (MatchExtension<?> extension : matches) {
            if (extension.name().equals(name)) {
                return extension;
            }
        }
        throw XtablesException.parameter("Couldn't load match `" + name + "':No such file or directory\n");
    }

    /** A target by its name; empty where the name means a chain. */
    Optional<TargetExtension<?>> target(String name) throws XtablesException {
        for (TargetExtension<?> extension : targets) {
            if (extension.name().equals(name)) {
                return Optional.of(extension);
            }
        }
        if (UNSUPPORTED_TARGETS.contains(name)) {
            throw XtablesException.parameter("Couldn't load target `" + name + "':No such file or directory\n");
        }
        return Optional.empty();
    }

    /** The match that a protocol's own options are of, as {@code -p tcp} makes {@code --dport} known. */
    Optional<MatchExtension<?>> protocolMatch(int protocol) {
        String name = switch (protocol) {
            case IpProtocol.ICMP -> "icmp";
            case IpProtocol.TCP -> "tcp";
            case IpProtocol.UDP -> "udp";
            case IpProtocol.ICMPV6 -> "icmp6";
            default -> "";
        };
        for (MatchExtension<?> extension : matches) {
            if (extension.name().equals(name)) {
                return Optional.of(extension);
            }
        }
        return Optional.empty();
    }

    /** The extension of a match's record. */
    MatchExtension<?> of(Match match) {
        return matches.stream().filter(extension -> extension.owns(match)).findFirst().orElseThrow();
    }

    /** The extension of a target's record. */
    TargetExtension<?> of(Action action) {
        return targets.stream().filter(extension -> extension.owns(action)).findFirst().orElseThrow();
    }
}
