package netsh.commands.iptables.match;

import java.util.List;
import netsh.commands.iptables.extension.ExtensionOption;
import netsh.commands.iptables.extension.GivenOptions;
import netsh.commands.iptables.extension.MatchExtension;
import netsh.commands.iptables.extension.XtablesException;
import netsh.network.netfilter.RuleHeader;
import netsh.network.netfilter.match.StateMatch;

/** {@code -m state}. */
final class StateExtension implements MatchExtension<StateMatch> {
    @Override
    public String name() {
        return "state";
    }

    @Override
    public Class<StateMatch> type() {
        return StateMatch.class;
    }

    @Override
    public List<ExtensionOption> options() {
        return List.of(ExtensionOption.valued("STATE[,STATE...]", "state").canInvert().must());
    }

    @Override
    public StateMatch parse(GivenOptions given, RuleHeader header) throws XtablesException {
        GivenOptions.Given found = given.find("state").orElseThrow();
        return new StateMatch(ConnectionStates.parse(found.value(), false, "state"), found.inverted());
    }

    @Override
    public String list(StateMatch match, RuleHeader header, boolean numeric) {
        return (match.inverted() ? " !" : "") + " state " + ConnectionStates.print(match.states());
    }

    @Override
    public String save(StateMatch match) {
        return (match.inverted() ? " !" : "") + " --state " + ConnectionStates.print(match.states());
    }
}
