package netsh.commands.iptables.match;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.TcpMatch;
import netsh.network.packet.IpProtocol;

/** {@code -m tcp}. */
final class TcpExtension implements MatchExtension<TcpMatch> {
    private static final List<String> FLAGS = List.of("FIN", "SYN", "RST", "PSH", "ACK", "URG");
    private static final int ALL = 0x3f;
    private static final int SYN_MASK = 0x17;
    private static final int SYN = 0x02;

    @Override
    public String name() {
        return "tcp";
    }

    @Override
    public Class<TcpMatch> type() {
        return TcpMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("PORT[:PORT]", "source-port", "sport").canInvert(),
                ExtensionOption.valued("PORT[:PORT]", "destination-port", "dport").canInvert(),
                ExtensionOption.valued("MASK COMPARE", "tcp-flags").canInvert().withTwoArguments(),
                ExtensionOption.flag("syn").canInvert());
    }

    @Override
    public boolean isOldStyle() {
        return true;
    }

    @Override
    public void check(GivenOptions given, ExtensionOption option) throws XtablesException {
        if (option.name().endsWith("port")) {
            Ports.range(given, option.name(), "tcp");
        }
    }

    @Override
    public TcpMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        if (!header.isProtocol(IpProtocol.TCP)) {
            throw XtablesException.parameter("TCP match requires '-p tcp'");
        }
        return new TcpMatch(
                Ports.range(given, "source-port", "tcp"),
                Ports.range(given, "destination-port", "tcp"),
                flags(given));
    }

    private static TcpMatch.Flags flags(GivenOptions given) throws XtablesException {
        Optional<GivenOptions.Given> syn = given.find("syn");
        if (syn.isPresent()) {
            return new TcpMatch.Flags(SYN_MASK, SYN, syn.get().inverted());
        }
        Optional<GivenOptions.Given> flags = given.find("tcp-flags");
        return flags.isEmpty()
                ? TcpMatch.Flags.ANY
                : new TcpMatch.Flags(
                        bits(flags.get().arguments().get(0)),
                        bits(flags.get().arguments().get(1)),
                        flags.get().inverted());
    }

    private static int bits(String text) throws XtablesException {
        int bits = 0;
        for (String word : text.split(",")) {
            String upper = word.toUpperCase(Locale.ROOT);
            if (upper.equals("ALL")) {
                bits |= ALL;
            } else if (FLAGS.contains(upper)) {
                bits |= 1 << FLAGS.indexOf(upper);
            } else if (!upper.equals("NONE")) {
                throw XtablesException.parameter("Unknown TCP flag `" + word + "'");
            }
        }
        return bits;
    }

    @Override
    public String list(TcpMatch match, RuleHeader header, boolean numeric) {
        StringBuilder text = new StringBuilder(" tcp");
        text.append(Ports.list("spt", match.source(), "tcp", numeric));
        text.append(Ports.list("dpt", match.destination(), "tcp", numeric));
        TcpMatch.Flags flags = match.flags();
        if (!flags.equals(TcpMatch.Flags.ANY)) {
            text.append(" flags:").append(flags.inverted() ? "!" : "");
            text.append(numeric
                    ? String.format(Locale.ROOT, "0x%02X/0x%02X", flags.mask(), flags.set())
                    : names(flags.mask()) + "/" + names(flags.set()));
        }
        return text.toString();
    }

    @Override
    public String save(TcpMatch match) {
        TcpMatch.Flags flags = match.flags();
        String flagText = flags.equals(TcpMatch.Flags.ANY)
                ? ""
                : (flags.inverted() ? " !" : "") + " --tcp-flags " + names(flags.mask()) + " " + names(flags.set());
        return Ports.save("sport", match.source()) + Ports.save("dport", match.destination()) + flagText;
    }

    private static String names(int bits) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < FLAGS.size(); i++) {
            if ((bits & 1 << i) != 0) {
                names.add(FLAGS.get(i));
            }
        }
        return names.isEmpty() ? "NONE" : String.join(",", names);
    }
}
