package netsh.commands.iptables;

import java.util.Locale;
import java.util.Optional;
import netsh.commands.iptables.extension.Addresses;
import netsh.commands.iptables.extension.Hosts;
import netsh.commands.iptables.extension.Protocols;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.network.netfilter.AddressMask;
import netsh.network.netfilter.IpFamily;
import netsh.network.netfilter.InterfacePattern;
import netsh.network.netfilter.Rule;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.RuleSpecification;
import netsh.network.netfilter.match.Match;
import netsh.network.netfilter.target.Action;
import netsh.network.netfilter.target.ChainTarget;
import netsh.network.netfilter.target.StandardTarget;
import netsh.network.netfilter.target.Target;

/** Prints rules as a table's lines ({@code -L}) and as the single line of a verbose change. */
final class RulePrinter {
    private final Extensions extensions;
    private final Hosts hosts;
    private final Request.Style style;

    RulePrinter(IpFamily family, Hosts hosts, Request.Style style) {
        extensions = Extensions.of(family);
        this.hosts = hosts;
        this.style = style;
    }

    /** The line above the rules. */
    String columns() {
        String text = style.lineNumbers() ? "num  " : "";
        if (style.verbose()) {
            text += style.exact() ? "    pkts      bytes " : " pkts bytes ";
        }
        text += "target     prot opt ";
        text += style.verbose() ? "in     out     " : "";
        return text + "source               destination         \n";
    }

    /** A rule's line in a listing. */
    String row(Rule rule, int number) {
        RuleSpecification specification = rule.specification();
        RuleHeader header = specification.header();
        StringBuilder text = new StringBuilder();
        if (style.lineNumbers()) {
            text.append(String.format(Locale.ROOT, "%-4d ", number));
        }
        if (style.verbose()) {
            text.append(counter(rule.packets())).append(counter(rule.bytes()));
        }
        text.append(String.format(Locale.ROOT, "%-9s ", targetName(specification.target())));
        text.append(header.protocolInverted() ? '!' : ' ');
        text.append(String.format(Locale.ROOT, "%-4s ", protocol(header, style.numeric())));
        text.append(fragments(header)).append(' ');
        if (style.verbose()) {
            text.append(String.format(Locale.ROOT, " %-6s ", link(header.in())));
            text.append(String.format(Locale.ROOT, "%-6s ", link(header.out())));
        }
        text.append(header.source().inverted() ? '!' : ' ');
        text.append(String.format(Locale.ROOT, "%-19s ", address(header.source())));
        text.append(header.destination().inverted() ? '!' : ' ');
        text.append(String.format(Locale.ROOT, "%-19s ", address(header.destination())));
        text.append(extras(specification, style.numeric()));
        return text.append('\n').toString();
    }

    /** The line that a verbose change prints. */
    String changed(RuleSpecification specification) {
        RuleHeader header = specification.header();
        StringBuilder text = new StringBuilder();
        text.append(targetName(specification.target())).append(' ');
        text.append(header.protocolInverted() ? '!' : ' ').append(protocol(header, false)).append(' ');
        text.append("opt ").append(fragments(header)).append(' ');
        text.append("in ").append(numericLink(header.in())).append(' ');
        text.append("out ").append(numericLink(header.out())).append(' ');
        text.append(header.source().inverted() ? '!' : ' ').append(Addresses.listed(header.source())).append(' ');
        text.append(header.destination().inverted() ? '!' : ' ');
        text.append("-> ").append(Addresses.listed(header.destination())).append("  ");
        return text.append(extras(specification, true)).append('\n').toString();
    }

    private String extras(RuleSpecification specification, boolean numeric) {
        StringBuilder text = new StringBuilder();
        if (specification.target() instanceof ChainTarget target && target.isGoto()) {
            text.append("[goto] ");
        }
        for (Match match : specification.matches()) {
            text.append(extensions.of(match).listOwned(match, specification.header(), numeric));
        }
        if (specification.target() instanceof Action action && !(action instanceof StandardTarget)) {
            text.append(extensions.of(action).listOwned(action, specification.header(), numeric));
        }
        return text.toString();
    }

    private String targetName(Target target) {
        if (target instanceof ChainTarget chain) {
            return chain.chain();
        }
        if (target instanceof StandardTarget standard) {
            return standard == StandardTarget.NONE ? "" : standard.name();
        }
        TargetExtension<?> extension = extensions.of((Action) target);
        return extension.listedName();
    }

    private static String protocol(RuleHeader header, boolean numeric) {
        if (numeric) {
            return Integer.toString(header.protocol());
        }
        return header.protocol() == 0 ? "all" : Protocols.nameOrNumber(header.protocol());
    }

    private static String fragments(RuleHeader header) {
        return switch (header.fragments()) {
            case ANY -> "--";
            case FURTHER -> "-f";
            case FIRST -> "!f";
        };
    }

    private String link(InterfacePattern pattern) {
        return pattern.isAny() && !style.numeric() ? "any" : numericLink(pattern);
    }

    private static String numericLink(InterfacePattern pattern) {
        return pattern.isAny() ? "*" : (pattern.inverted() ? "!" : "") + pattern.name();
    }

    private String address(AddressMask mask) {
        if (style.numeric()) {
            return Addresses.listed(mask);
        }
        if (mask.isAny()) {
            return "anywhere";
        }
        boolean single = mask.prefixLength() == mask.address().bitLength();
        Optional<String> name = single ? hosts.name(mask.address()) : Optional.empty();
        return name.orElseGet(() -> Addresses.listed(mask));
    }

    private String counter(long count) {
        if (style.exact()) {
            return String.format(Locale.ROOT, "%8d ", count);
        }
        if (count <= 99_999) {
            return String.format(Locale.ROOT, "%5d ", count);
        }
        long scaled = count;
        for (char unit : new char[] {'K', 'M', 'G'}) {
            scaled = (scaled + 500) / 1000;
            if (scaled <= 9999) {
                return String.format(Locale.ROOT, "%4d%c ", scaled, unit);
            }
        }
        return String.format(Locale.ROOT, "%4dT ", (scaled + 500) / 1000);
    }
}
