package netsh.commands.iptables.target;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.TargetExtension;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.target.NotrackTarget;

/** {@code -j CT --notrack} and its alias {@code -j NOTRACK}; CT's other options are not supported. */
final class NotrackExtension implements TargetExtension<NotrackTarget> {
    private final boolean alias;

    NotrackExtension(boolean alias) {
        this.alias = alias;
    }

    @Override
    public String name() {
        return alias ? "NOTRACK" : "CT";
    }

    @Override
    public String listedName() {
        return "CT";
    }

    @Override
    public Class<NotrackTarget> type() {
        return NotrackTarget.class;
    }

    @Override
    public boolean owns(Object record) {
        return record instanceof NotrackTarget target && target.isAlias() == alias;
    }

    @Override
    public List<ExtensionOption> options() {
        return alias ? List.of() : List.of(ExtensionOption.flag("notrack").must());
    }

    @Override
    public NotrackTarget parse(GivenOptions given, RuleHeader header) {
        return new NotrackTarget(alias);
    }

    @Override
    public String list(NotrackTarget target, RuleHeader header, boolean numeric) {
        return alias ? " NOTRACK" : " CT notrack";
    }

    @Override
    public String save(NotrackTarget target) {
        return alias ? "" : " --notrack";
    }
}
