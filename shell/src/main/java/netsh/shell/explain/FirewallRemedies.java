package netsh.shell.explain;

import netsh.network.netfilter.RuleMatched;
import netsh.network.netfilter.TableName;
import netsh.network.netfilter.Verdict;

/** Rules that drop. */
final class FirewallRemedies {
    private FirewallRemedies() {}

    /** The rule or policy that dropped the packet. */
    static void rule(Case fault, Diagnosis diagnosis) {
        fault.loss().way().events(RuleMatched.class)
                .filter(matched -> matched.verdict() == Verdict.DROP)
                .reduce((earlier, later) -> later)
                .ifPresent(matched -> say(fault, matched, diagnosis));
    }

    private static void say(Case fault, RuleMatched matched, Diagnosis diagnosis) {
        String table = matched.table() == TableName.FILTER ? "" : "-t " + matched.table().text() + " ";
        String chain = matched.table().text() + " " + matched.chain();
        if (matched.number() == 0) {
            diagnosis.say("no rule of " + chain + " let it pass, and the chain's policy is DROP.");
            diagnosis.propose(fault.host(), "iptables " + table + "-P " + matched.chain() + " ACCEPT");
        } else {
            diagnosis.say("rule " + matched.number() + " of " + chain + " dropped it.");
            diagnosis.propose(fault.host(), "iptables " + table + "-D " + matched.chain() + " " + matched.number());
        }
    }
}
