package netsh.commands.iptables.target;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.target.TcpmssTarget;

/** {@code -j TCPMSS}. */
final class TcpmssExtension implements TargetExtension<TcpmssTarget> {
    private static final String SET = "set-mss";
    private static final String CLAMP = "clamp-mss-to-pmtu";
    private static final int MOST = 65_535;

    @Override
    public String name() {
        return "TCPMSS";
    }

    @Override
    public Class<TcpmssTarget> type() {
        return TcpmssTarget.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(ExtensionOption.valued("NUMBER", SET).not(CLAMP), ExtensionOption.flag(CLAMP).not(SET));
    }

    @Override
    public TcpmssTarget parse(GivenOptions given, RuleHeader header) throws XtablesException {
        if (given.isEmpty()) {
            throw XtablesException.parameter("TCPMSS target: At least one parameter is required");
        }
        return new TcpmssTarget(given.has(CLAMP) ? 0 : (int) given.number(SET, 0, MOST));
    }

    @Override
    public String list(TcpmssTarget target, RuleHeader header, boolean numeric) {
        return target.size() == 0 ? " TCPMSS clamp to PMTU" : " TCPMSS set " + target.size();
    }

    @Override
    public String save(TcpmssTarget target) {
        return target.size() == 0 ? " --" + CLAMP : " --" + SET + " " + target.size();
    }
}
