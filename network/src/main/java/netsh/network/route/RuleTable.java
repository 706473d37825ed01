package netsh.network.route;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** The routing rules of one family in a namespace, by rising priority (struct fib_rules_ops). */
public final class RuleTable {
    /** The rule by which flows of VRFs find their tables; the first VRF brings it (vrf_fib_rule). */
    public static final Rule OF_VRFS = Rule.lookup(1000, RouteTableId.OF_VRF);

    private static final Rule LOCAL = Rule.lookup(0, RouteTableId.LOCAL);
    private static final Rule MAIN = Rule.lookup(32766, RouteTableId.MAIN);
    private static final Rule DEFAULT = Rule.lookup(32767, RouteTableId.DEFAULT);
    private static final List<Rule> IPV4_RULES = List.of(LOCAL, MAIN, DEFAULT);
    private static final List<Rule> IPV6_RULES = List.of(LOCAL, MAIN);

    private List<Rule> rules;
    private boolean custom;

    private RuleTable(List<Rule> rules) {
        this.rules = rules;
    }

    /** The rules that IPv4 starts with. */
    public static RuleTable ipv4() {
        return new RuleTable(IPV4_RULES);
    }

    /** The rules that IPv6 starts with. */
    public static RuleTable ipv6() {
        return new RuleTable(IPV6_RULES);
    }

    /** All rules, in the order in which they are asked. */
    public List<Rule> all() {
        return Collections.unmodifiableList(rules);
    }

    /** Whether rules were ever added or deleted; where not, lookups take a short way. */
    public boolean isCustom() {
        return custom;
    }

    /**
     * Adds a rule; one without priority goes before the first that stands behind the lookup of the local table.
     *
     * @return the rule as it stands
     * @throws NetException EEXIST where the same rule is there, EINVAL where a goto leads backwards
     */
    public Rule add(Rule wish) throws NetException {
        Rule rule = wish.priority() == Rule.NO_PRIORITY ? wish.withPriority(defaultPriority()) : wish;
        for (Rule other : rules) {
            if (RuleComparison.isSame(other, rule)) {
                throw new NetException(Errno.EEXIST);
            }
        }
        if (rule.action() == RuleAction.GOTO && rule.gotoPriority() <= rule.priority()) {
            throw new NetException(Errno.EINVAL, "Backward goto not supported");
        }
        int index = 0;
        while (index < rules.size() && rules.get(index).priority() <= rule.priority()) {
            index++;
        }
        List<Rule> changed = new ArrayList<>(rules);
        changed.add(index, rule);
        rules = changed;
        custom = true;
        return rule;
    }

    private long defaultPriority() {
        long second = rules.size() < 2 ? 0 : rules.get(1).priority();
        return Math.max(0, second - 1);
    }

    /**
     * Deletes the first rule that the request means.
     *
     * @return the rule that was deleted
     * @throws NetException ENOENT where there is none
     */
    public Rule delete(Rule request) throws NetException {
        for (int i = 0; i < rules.size(); i++) {
            Rule rule = rules.get(i);
            if (RuleComparison.isMeant(rule, request)) {
                List<Rule> changed = new ArrayList<>(rules);
                changed.remove(i);
                rules = changed;
                custom = true;
                return rule;
            }
        }
        throw new NetException(Errno.ENOENT);
    }

    /** The first rule of a priority, which is where a goto leads. */
    public Optional<Rule> atPriority(long priority) {
        return rules.stream().filter(rule -> rule.priority() == priority).findFirst();
    }
}
