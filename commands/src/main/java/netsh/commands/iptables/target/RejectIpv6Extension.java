package netsh.commands.iptables.target;

import java.util.List;
import java.util.Map;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.target.RejectIpv6Target.With;
import netsh.network.netfilter.target.RejectIpv6Target;

/** ip6tables' {@code -j REJECT}. */
final class RejectIpv6Extension implements TargetExtension<RejectIpv6Target> {
    private static final Map<String, With> SHORT_NAMES = Map.of(
            "no-route", With.ICMP6_NO_ROUTE,
            "adm-prohibited", With.ICMP6_ADM_PROHIBITED,
            "addr-unreach", With.ICMP6_ADDR_UNREACHABLE,
            "port-unreach", With.ICMP6_PORT_UNREACHABLE,
            "policy-fail", With.ICMP6_POLICY_FAIL,
            "reject-route", With.ICMP6_REJECT_ROUTE);

    @Override
    public String name() {
        return "REJECT";
    }

    @Override
    public Class<RejectIpv6Target> type() {
        return RejectIpv6Target.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(ExtensionOption.valued("TYPE", "reject-with"));
    }

    @Override
    public RejectIpv6Target parse(GivenOptions given, RuleHeader header) throws XtablesException {
        if (given.isEmpty()) {
            return new RejectIpv6Target(With.ICMP6_PORT_UNREACHABLE);
        }
        String text = given.find("reject-with").orElseThrow().value();
        for (With with : With.values()) {
            if (!text.isEmpty() && with.text().startsWith(text)) {
                return new RejectIpv6Target(with);
            }
        }
        if (!SHORT_NAMES.containsKey(text)) {
            throw XtablesException.parameter("unknown reject type \"" + text + "\"");
        }
        return new RejectIpv6Target(SHORT_NAMES.get(text));
    }

    @Override
    public String list(RejectIpv6Target target, RuleHeader header, boolean numeric) {
        return " reject-with " + target.with().text();
    }

    @Override
    public String save(RejectIpv6Target target) {
        return " --reject-with " + target.with().text();
    }
}
