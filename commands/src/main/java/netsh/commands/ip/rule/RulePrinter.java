package netsh.commands.ip.rule;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import netsh.commands.ip.inet.NumberNames;
import netsh.commands.print.Colour;
import netsh.commands.print.Fields;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv6Address;
import netsh.network.route.NumberRange;
import netsh.network.route.RouteProtocol;
import netsh.network.route.RouteTableId;
import netsh.network.route.Rule;

/** Shows rules as iproute2's print_rule does. */
final class RulePrinter {
    private static final int ALL_BITS = -1;

    private final Fields out;
    private final boolean details;
    private final boolean numeric;
    private final Predicate<String> linkExists;

    RulePrinter(Fields out, boolean details, boolean numeric, Predicate<String> linkExists) {
        this.out = out;
        this.details = details;
        this.numeric = numeric;
        this.linkExists = linkExists;
    }

    void print(Rule rule) {
        out.openObject(null);
        out.field("priority", "", rule.priority(), ":\t");
        if (rule.isInverted()) {
            mark("not", "not ");
        }
        out.text("from ");
        if (rule.sourceLength() == 0) {
            out.field("src", "", "all", "");
        } else {
            prefix("src", "srclen", rule.source(), rule.sourceLength());
        }
        if (rule.destinationLength() > 0) {
            out.text(" to ");
            prefix("dst", "dstlen", rule.destination(), rule.destinationLength());
        }
        selectors(rule);
        action(rule);
        if (details) {
            out.field("protocol", " proto ", NumberNames.PROTOCOL.name(rule.protocol(), numeric), "");
        } else if (rule.protocol() != RouteProtocol.KERNEL && rule.protocol() != RouteProtocol.UNSPECIFIED) {
            out.field("protocol", " proto ", NumberNames.PROTOCOL.name(rule.protocol(), numeric), "");
        }
        out.text("\n");
        out.closeObject();
    }

    private void mark(String key, String text) {
        out.text(text);
        out.json(key, null);
    }

    private void prefix(String key, String lengthKey, Optional<IpAddress> address, int length) {
        IpAddress prefix = address.orElseThrow();
        out.field(key, "", prefix instanceof Ipv6Address ? Colour.INET6 : Colour.INET, prefix.toString(), "");
        if (length != prefix.bitLength()) {
            out.field(lengthKey, "/", length, "");
        }
    }

    private void selectors(Rule rule) {
        if (rule.trafficClass() != 0) {
            out.field("tos", " tos ", NumberNames.SERVICE.name(rule.trafficClass(), numeric), "");
        }
        if (rule.markMask() != 0 || rule.mark() != 0) {
            out.field("fwmark", " fwmark ", hexadecimal(rule.mark()), "");
            if (rule.markMask() != ALL_BITS) {
                out.field("fwmask", "/", hexadecimal(rule.markMask()), "");
            }
        }
        rule.inputLink().ifPresent(name -> link("iif", name));
        rule.outputLink().ifPresent(name -> link("oif", name));
        rule.users().ifPresent(users -> {
            out.field("uid_start", " uidrange ", users.first(), "");
            out.field("uid_end", "-", users.last(), "");
        });
        if (rule.ipProtocol() != 0) {
            out.field("ipproto", " ipproto ", IpProtocolNames.name(rule.ipProtocol()), "");
        }
        rule.sourcePorts().ifPresent(ports -> ports("sport", ports));
        rule.destinationPorts().ifPresent(ports -> ports("dport", ports));
    }

    private static String hexadecimal(int number) {
        return number == 0 ? "0" : String.format(Locale.ROOT, "0x%x", number);
    }

    private void link(String key, String name) {
        out.field(key, " " + key + " ", name, "");
        if (!linkExists.test(name)) {
            mark(key + "_detached", " [detached]");
        }
    }

    private void ports(String key, NumberRange ports) {
        if (ports.first() == ports.last()) {
            out.field(key, " " + key + " ", ports.first(), "");
        } else {
            out.field(key + "_start", " " + key + " ", ports.first(), "");
            out.field(key + "_end", "-", ports.last(), "");
        }
    }

    private void action(Rule rule) {
        switch (rule.action()) {
            case TO_TABLE -> table(rule);
            case GOTO -> out.field("goto", " goto ", rule.gotoPriority(), "");
            case NOP -> mark("nop", " nop");
            case BLACKHOLE, UNREACHABLE, PROHIBIT ->
                out.field("action", " ", rule.action().name().toLowerCase(Locale.ROOT), "");
            case UNSPECIFIED -> out.text("");
        }
    }

    private void table(Rule rule) {
        if (rule.table() == RouteTableId.OF_VRF) {
            out.text(" lookup [l3mdev-table]");
            out.json("l3mdev", null);
            return;
        }
        out.field("table", " lookup ", NumberNames.TABLE.name(rule.table() & 0xffff_ffffL, numeric), "");
        if (rule.suppressPrefixLength() != -1) {
            out.field("suppress_prefixlen", " suppress_prefixlength ", rule.suppressPrefixLength(), "");
        }
        if (rule.suppressGroup() != -1) {
            out.field("suppress_ifgroup", " suppress_ifgroup ", Integer.toString(rule.suppressGroup()), "");
        }
    }
}
