package netsh.network.route;

import java.util.Optional;

/** Compares rules as the kernel does when one is added or deleted (rule_exists and rule_find). */
final class RuleComparison {
    private RuleComparison() {}

    /** Whether two rules say the same, the priority included. */
    static boolean isSame(Rule one, Rule other) {
        return one.priority() == other.priority()
                && one.isInverted() == other.isInverted()
                && one.sourceLength() == other.sourceLength()
                && one.source().equals(other.source())
                && one.destinationLength() == other.destinationLength()
                && one.destination().equals(other.destination())
                && one.trafficClass() == other.trafficClass()
                && one.inputLink().equals(other.inputLink())
                && one.outputLink().equals(other.outputLink())
                && one.mark() == other.mark()
                && one.markMask() == other.markMask()
                && one.ipProtocol() == other.ipProtocol()
                && one.sourcePorts().equals(other.sourcePorts())
                && one.destinationPorts().equals(other.destinationPorts())
                && one.users().equals(other.users())
                && one.action() == other.action()
                && one.table() == other.table()
                && one.suppressPrefixLength() == other.suppressPrefixLength()
                && one.suppressGroup() == other.suppressGroup()
                && one.protocol() == other.protocol();
    }

    /** Whether a rule is one that a request to delete means: what the request leaves at its default means any. */
    static boolean isMeant(Rule rule, Rule request) {
        return means(request.priority(), Rule.NO_PRIORITY, rule.priority())
                && means(request.protocol(), 0, rule.protocol())
                && (request.action() == RuleAction.UNSPECIFIED || rule.action() == request.action())
                && means(request.table(), 0, rule.table())
                && means(request.inputLink(), rule.inputLink())
                && means(request.outputLink(), rule.outputLink())
                && means(request.mark(), 0, rule.mark())
                && means(request.markMask(), 0, rule.markMask())
                && means(request.suppressGroup(), -1, rule.suppressGroup())
                && means(request.suppressPrefixLength(), -1, rule.suppressPrefixLength())
                && means(request.users(), rule.users())
                && means(request.ipProtocol(), 0, rule.ipProtocol())
                && means(request.sourcePorts(), rule.sourcePorts())
                && means(request.destinationPorts(), rule.destinationPorts())
                && means(request.sourceLength(), 0, rule.sourceLength())
                && means(request.source(), rule.source())
                && means(request.destinationLength(), 0, rule.destinationLength())
                && means(request.destination(), rule.destination())
                && means(request.trafficClass(), 0, rule.trafficClass());
    }

    private static boolean means(long wanted, long any, long value) {
        return wanted == any || wanted == value;
    }

    private static boolean means(Optional<?> wanted, Optional<?> value) {
        return wanted.isEmpty() || wanted.equals(value);
    }
}
