package netsh.commands.iptables.match;

import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.Numbers;
import netsh.commands.iptables.extension.Services;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.match.NumberRange;
import netsh.network.netfilter.match.PortRange;

/** Ports as tcp, udp and multiport read and show them. */
final class Ports {
    static final int MOST = 0xffff;

    private Ports() {}

    /** A port's number or service. */
    static int port(String text, String protocol) throws XtablesException {
        return Numbers.parse(text, MOST)
                .map(Long::intValue)
                .or(() -> Services.port(text, protocol))
                .orElseThrow(() -> XtablesException.parameter("invalid port/service `" + text + "' specified"));
    }

    /** The ports {@code A[:B]} of an option; an end left out is the farthest. */
    static PortRange range(GivenOptions given, String option, String protocol) throws XtablesException {
        if (!given.has(option)) {
            return PortRange.ANY;
        }
        GivenOptions.Given found = given.find(option).orElseThrow();
        String text = found.value();
        int colon = text.indexOf(':');
        if (colon < 0) {
            return new PortRange(NumberRange.of(port(text, protocol)), found.inverted());
        }
        int first = colon == 0 ? 0 : port(text.substring(0, colon), protocol);
        int last = colon == text.length() - 1 ? MOST : port(text.substring(colon + 1), protocol);
        if (first > last) {
            throw XtablesException.parameter("invalid portrange (min > max)");
        }
        return normal(first, last, found.inverted());
    }

    /** All but the first or last ports are the other ports; so the kernel gives such a range back. */
    private static PortRange normal(int first, int last, boolean inverted) {
        if (inverted && first == 0 && last < MOST) {
            return new PortRange(new NumberRange(last + 1, MOST), false);
        }
        if (inverted && last == MOST && first > 0) {
            return new PortRange(new NumberRange(0, first - 1), false);
        }
        return new PortRange(new NumberRange(first, last), inverted);
    }

    static String name(long port, String protocol, boolean numeric) {
        String number = Long.toString(port);
        return numeric ? number : Services.name((int) port, protocol).orElse(number);
    }

    /** As listings show ports: {@code spt:22}, {@code dpts:!1:9}; nothing for all ports. */
    static String list(String side, PortRange range, String protocol, boolean numeric) {
        if (isAny(range)) {
            return "";
        }
        NumberRange ports = range.ports();
        String bang = range.inverted() ? "!" : "";
        String first = name(ports.first(), protocol, numeric);
        return ports.isSingle()
                ? " " + side + ":" + bang + first
                : " " + side + "s:" + bang + first + ":" + name(ports.last(), protocol, numeric);
    }

    static String save(String option, PortRange range) {
        if (isAny(range)) {
            return "";
        }
        NumberRange ports = range.ports();
        String text = ports.isSingle() ? Long.toString(ports.first()) : ports.first() + ":" + ports.last();
        return (range.inverted() ? " !" : "") + " --" + option + " " + text;
    }

    private static boolean isAny(PortRange range) {
        return range.equals(PortRange.ANY);
    }
}
