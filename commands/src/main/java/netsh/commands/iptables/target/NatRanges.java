package netsh.commands.iptables.target;

import java.util.Optional;
import java.util.Set;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.Numbers;
import netsh.commands.iptables.extension.Services;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.addr.Ipv4Address;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.conntrack.NatRange.Addresses;
import netsh.network.netfilter.conntrack.NatRange.Choice;
import netsh.network.netfilter.conntrack.NatRange.Ports;
import netsh.network.netfilter.conntrack.NatRange;

/** Reads and shows what the targets of address translation choose from. */
final class NatRanges {
    private static final Set<Integer> WITH_PORTS = Set.of(6, 17, 132, 33);
    private static final int MOST = 0xffff;

    private NatRanges() {}

    /** Reads {@code [ADDRESS[-ADDRESS]][:PORT[-PORT[/PORT]]]}. */
    static NatRange parse(String text, RuleHeader header, Choice choice) throws XtablesException {
        int colon = text.indexOf(':');
        Optional<Ports> ports = Optional.empty();
        if (colon >= 0) {
            ports = Optional.of(ports(text.substring(colon + 1), header));
        }
        String addresses = colon < 0 ? text : text.substring(0, colon);
        return new NatRange(
                colon == 0 ? Optional.empty() : Optional.of(addresses(addresses)), ports, choice);
    }

    private static Addresses addresses(String text) throws XtablesException {
        int dash = text.indexOf('-');
        Ipv4Address first = address(dash < 0 ? text : text.substring(0, dash));
        return new Addresses(first, dash < 0 ? first : address(text.substring(dash + 1)));
    }

    private static Ipv4Address address(String text) throws XtablesException {
        return Ipv4Address.parse(text)
                .orElseThrow(() -> XtablesException.parameter("Bad IP address \"" + text + "\""));
    }

    /** Reads {@code PORT[-PORT[/PORT]]}, which asks for a protocol with ports. */
    static Ports ports(String text, RuleHeader header) throws XtablesException {
        if (header.protocolInverted() || !WITH_PORTS.contains(header.protocol())) {
            throw XtablesException.parameter("Need TCP, UDP, SCTP or DCCP with port specification");
        }
        int slash = text.indexOf('/');
        Optional<Integer> base = slash < 0 ? Optional.empty() : Optional.of(port(text.substring(slash + 1)));
        String range = slash < 0 ? text : text.substring(0, slash);
        int dash = range.indexOf('-');
        int first = port(dash < 0 ? range : range.substring(0, dash));
        int last = dash < 0 ? first : port(range.substring(dash + 1));
        if (last < first) {
            throw XtablesException.parameter("Port range `" + range.substring(dash + 1) + "' funky");
        }
        return new Ports(first, last, base);
    }

    private static int port(String text) throws XtablesException {
        return Numbers.parse(text, MOST)
                .map(Long::intValue)
                .or(() -> Services.port(text, ""))
                .orElseThrow(() -> XtablesException.parameter("Port `" + text + "' not valid"));
    }

    static String print(NatRange range) {
        String addresses = range.addresses()
                .map(found -> found.first() + (found.first().equals(found.last()) ? "" : "-" + found.last()))
                .orElse("");
        return addresses + range.ports().map(found -> ":" + print(found)).orElse("");
    }

    static String print(Ports ports) {
        return ports.first()
                + (ports.first() == ports.last() ? "" : "-" + ports.last())
                + ports.base().map(base -> "/" + base).orElse("");
    }

    static Choice choice(GivenOptions given) {
        return new Choice(given.has("random"), given.has("random-fully"), given.has("persistent"));
    }

    static String print(Choice choice, String dashes) {
        return (choice.random() ? " " + dashes + "random" : "")
                + (choice.fullyRandom() ? " " + dashes + "random-fully" : "")
                + (choice.persistent() ? " " + dashes + "persistent" : "");
    }
}
