package netsh.commands.ip.rule;

import java.util.Optional;
import netsh.commands.ip.inet.Family;
import netsh.commands.ip.inet.InetPrefix;
import netsh.network.route.Rule;
import netsh.network.route.RuleAction;

/** What the words of {@code ip rule add} and {@code del} said, or which rules shall be shown. */
final class RuleArguments {
    Family family;
    final Rule.Builder rule = Rule.builder();
    boolean tableGiven;
    Optional<InetPrefix> source = Optional.empty();
    Optional<InetPrefix> destination = Optional.empty();

    RuleArguments(Family family) {
        this.family = family;
    }

    InetPrefix prefix(String word) throws netsh.commands.grammar.CommandLineException {
        InetPrefix prefix = InetPrefix.read(word, family);
        if (family == Family.UNSPECIFIED) {
            family = prefix.family();
        }
        return prefix;
    }

    void table(int number) {
        rule.action(RuleAction.TO_TABLE).table(number);
        tableGiven = true;
    }

    void action(RuleAction action) {
        rule.action(action);
        tableGiven = true;
    }
}
