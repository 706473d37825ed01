package netsh.commands.iptables.target;

import java.util.List;
import java.util.Map;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.target.RejectTarget.With;
import netsh.network.netfilter.target.RejectTarget;

/** {@code -j REJECT}. */
final class RejectExtension implements TargetExtension<RejectTarget> {
    private static final Map<String, With> SHORT_NAMES = Map.of(
            "net-unreach", With.ICMP_NET_UNREACHABLE,
            "host-unreach", With.ICMP_HOST_UNREACHABLE,
            "proto-unreach", With.ICMP_PROTO_UNREACHABLE,
            "port-unreach", With.ICMP_PORT_UNREACHABLE,
            "net-prohib", With.ICMP_NET_PROHIBITED,
            "host-prohib", With.ICMP_HOST_PROHIBITED,
            "tcp-rst", With.TCP_RESET,
            "admin-prohib", With.ICMP_ADMIN_PROHIBITED);

    @Override
    public String name() {
        return "REJECT";
    }

    @Override
    public Class<RejectTarget> type() {
        return RejectTarget.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(ExtensionOption.valued("TYPE", "reject-with"));
    }

    @Override
    public RejectTarget parse(GivenOptions given, RuleHeader header) throws XtablesException {
        if (given.isEmpty()) {
            return new RejectTarget(With.ICMP_PORT_UNREACHABLE);
        }
        String text = given.find("reject-with").orElseThrow().value();
        for (With with : With.values()) {
            if (!text.isEmpty() && with.text().startsWith(text)) {
                return new RejectTarget(with);
            }
        }
        if (!SHORT_NAMES.containsKey(text)) {
            throw XtablesException.parameter("unknown reject type \"" + text + "\"");
        }
        return new RejectTarget(SHORT_NAMES.get(text));
    }

    @Override
    public String list(RejectTarget target, RuleHeader header, boolean numeric) {
        return " reject-with " + target.with().text();
    }

    @Override
    public String save(RejectTarget target) {
        return " --reject-with " + target.with().text();
    }
}
