package netsh.commands.iptables.match;

import java.util.List;
import java.util.Optional;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.addr.Ipv4Address;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.IprangeMatch.AddressRange;
import netsh.network.netfilter.match.IprangeMatch;

/** {@code -m iprange}. */
final class IprangeExtension implements MatchExtension<IprangeMatch> {
    @Override
    public String name() {
        return "iprange";
    }

    @Override
    public Class<IprangeMatch> type() {
        return IprangeMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("ADDRESS[-ADDRESS]", "src-range").canInvert(),
                ExtensionOption.valued("ADDRESS[-ADDRESS]", "dst-range").canInvert());
    }

    @Override
    public IprangeMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        if (given.isEmpty()) {
            throw XtablesException.parameter("iprange match: You must specify `--src-range' or `--dst-range'");
        }
        return new IprangeMatch(range(given, "src-range"), range(given, "dst-range"));
    }

    private static Optional<AddressRange> range(GivenOptions given, String option) throws XtablesException {
        Optional<GivenOptions.Given> found = given.find(option);
        if (found.isEmpty()) {
            return Optional.empty();
        }
        String text = found.get().value();
        int dash = text.indexOf('-');
        Optional<Ipv4Address> first = Ipv4Address.parse(dash < 0 ? text : text.substring(0, dash));
        Optional<Ipv4Address> last = dash < 0 ? first : Ipv4Address.parse(text.substring(dash + 1));
        if (first.isEmpty() || last.isEmpty()) {
            throw XtablesException.parameter("iprange: Bad value for \"--" + option + "\" option: \"" + text + "\"");
        }
        return Optional.of(new AddressRange(first.get(), last.get(), found.get().inverted()));
    }

    @Override
    public Optional<String> warning(IprangeMatch match) {
        return Optional.of(warning(match.source()) + warning(match.destination())).filter(text -> !text.isEmpty());
    }

    private static String warning(Optional<AddressRange> range) {
        return range.filter(found -> found.first().compareTo(found.last()) > 0)
                .map(found -> "xt_iprange: range " + found.first() + "-" + found.last()
                        + " is reversed and will never match\n")
                .orElse("");
    }

    @Override
    public String list(IprangeMatch match, RuleHeader header, boolean numeric) {
        return print(match.source(), " source IP range", " !")
                + print(match.destination(), " destination IP range", " !");
    }

    private static String print(Optional<AddressRange> range, String words, String bang) {
        return range.map(found ->
                        words + (found.inverted() ? bang : "") + " " + found.first() + "-" + found.last())
                .orElse("");
    }

    @Override
    public String save(IprangeMatch match) {
        return save(match.source(), "src") + save(match.destination(), "dst");
    }

    private static String save(Optional<AddressRange> range, String side) {
        return range.map(found -> (found.inverted() ? " !" : "") + " --" + side + "-range " + found.first() + "-"
                        + found.last())
                .orElse("");
    }
}
