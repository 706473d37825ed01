package netsh.commands.busybox.ip;

import java.util.List;
import netsh.commands.busybox.AppletFailure;
import netsh.commands.ip.inet.NumberNames;
import netsh.network.addr.IpAddress;
import netsh.network.addr.Ipv4Address;
import netsh.network.error.NetException;
import netsh.network.route.Rule;
import netsh.network.route.RuleAction;

/** {@code ip rule}: lists, adds and deletes IPv4's routing rules. */
final class IpRules {
    private static final List<String> VERBS = List.of("add", "delete", "list", "show");

    private IpRules() {}

    static int perform(IpSettings settings, Words words) throws AppletFailure, NetException {
        switch (words.verb(VERBS, "list")) {
            case "add" -> settings.namespace().ipv4().routes().addRule(read(words, true));
            case "delete" -> settings.namespace().ipv4().routes().deleteRule(read(words, false));
            default -> {
                if (words.hasNext()) {
                    throw Words.invalid(words.next(), "ip rule");
                }
                settings.namespace().ipv4().routes().rules().forEach(rule -> settings.out().println(line(rule)));
            }
        }
        return 0;
    }

    private static Rule read(Words words, boolean adds) throws AppletFailure {
        Rule.Builder rule = Rule.builder();
        boolean hasTable = false;
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "from" -> {
                    Prefix prefix = Prefix.read(words.next());
                    rule.from(prefix.address().orElse(Ipv4Address.ANY), prefix.length());
                }
                case "to" -> {
                    Prefix prefix = Prefix.read(words.next());
                    rule.to(prefix.address().orElse(Ipv4Address.ANY), prefix.length());
                }
                case "preference", "pref", "priority", "prio" -> rule.priority(words.number("preference"));
                case "fwmark" -> rule.mark((int) words.number("fwmark"), -1);
                case "iif", "dev" -> rule.inputLink(words.next());
                case "table", "lookup" -> {
                    rule.table(Scopes.number(NumberNames.TABLE, words.next(), "table"));
                    hasTable = true;
                }
                default -> throw Words.invalid(word, "ip");
            }
        }
        if (adds && !hasTable) {
            rule.table(NumberNames.TABLE.number("main").orElseThrow().intValue());
        }
        return rule.action(RuleAction.TO_TABLE).build();
    }

    private static String line(Rule rule) {
        StringBuilder text = new StringBuilder().append(rule.priority()).append(":\tfrom ")
                .append(rule.source().map(address -> prefix(address, rule.sourceLength())).orElse("all")).append(' ');
        rule.destination().ifPresent(
                address -> text.append("to ").append(prefix(address, rule.destinationLength())).append(' '));
        if (rule.mark() != 0) {
            text.append("fwmark 0x").append(Integer.toHexString(rule.mark())).append(' ');
        }
        rule.inputLink().ifPresent(link -> text.append("iif ").append(link).append(' '));
        return text.append("lookup ").append(NumberNames.TABLE.name(rule.table())).append(' ').toString();
    }

    private static String prefix(IpAddress address, int length) {
        return length == address.bitLength() ? address.toString() : address + "/" + length;
    }
}
