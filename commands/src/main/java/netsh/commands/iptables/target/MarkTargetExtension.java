package netsh.commands.iptables.target;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.target.MarkTarget;

/** {@code -j MARK}. */
final class MarkTargetExtension implements TargetExtension<MarkTarget> {
    private static final String[] NAMES = {"set-xmark", "set-mark", "and-mark", "or-mark", "xor-mark"};

    @Override
    public String name() {
        return "MARK";
    }

    @Override
    public Class<MarkTarget> type() {
        return MarkTarget.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(
                ExtensionOption.valued("VALUE[/MASK]", "set-xmark").not(NAMES),
                ExtensionOption.valued("VALUE[/MASK]", "set-mark").not(NAMES),
                ExtensionOption.valued("VALUE", "and-mark").not(NAMES),
                ExtensionOption.valued("VALUE", "or-mark").not(NAMES),
                ExtensionOption.valued("VALUE", "xor-mark").not(NAMES));
    }

    @Override
    public MarkTarget parse(GivenOptions given, RuleHeader header) throws XtablesException {
        if (given.isEmpty()) {
            throw XtablesException.parameter(
                    "MARK: One of the --set-xmark, --{and,or,xor,set}-mark options is required");
        }
        int[] change = MarkChange.parse(given, given.names().iterator().next());
        return new MarkTarget(change[0], change[1]);
    }

    @Override
    public String list(MarkTarget target, RuleHeader header, boolean numeric) {
        return " MARK" + MarkChange.list(target.value(), target.mask());
    }

    @Override
    public String save(MarkTarget target) {
        return MarkChange.save(target.value(), target.mask());
    }
}
