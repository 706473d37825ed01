package netsh.commands.iptables.match;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.UdpMatch;
import netsh.network.packet.IpProtocol;

/** {@code -m udp}. */
final class UdpExtension implements MatchExtension<UdpMatch> {
    @Override
    public String name() {
        return "udp";
    }

    @Override
    public Class<UdpMatch> type() {
        return UdpMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("PORT[:PORT]", "source-port", "sport").canInvert(),
                ExtensionOption.valued("PORT[:PORT]", "destination-port", "dport").canInvert());
    }

    @Override
    public void check(GivenOptions given, ExtensionOption option) throws XtablesException {
        Ports.range(given, option.name(), "udp");
    }

    @Override
    public UdpMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        if (!header.isProtocol(IpProtocol.UDP)) {
            throw XtablesException.parameter("UDP match requires '-p udp'");
        }
        return new UdpMatch(
                Ports.range(given, "source-port", "udp"), Ports.range(given, "destination-port", "udp"));
    }

    @Override
    public String list(UdpMatch match, RuleHeader header, boolean numeric) {
        return " udp"
                + Ports.list("spt", match.source(), "udp", numeric)
                + Ports.list("dpt", match.destination(), "udp", numeric);
    }

    @Override
    public String save(UdpMatch match) {
        return Ports.save("sport", match.source()) + Ports.save("dport", match.destination());
    }
}
