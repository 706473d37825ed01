package netsh.network.netfilter;

import java.util.List;
import netsh.network.netfilter.match.Match;
import netsh.network.netfilter.target.Target;

/**
 * A rule as it is written: equal ones are the same rule to {@code -C} and {@code -D}.
 *
 * @param header what it asks of addresses, links and protocol
 * @param matches what it asks beyond
 * @param target what it does
 */
public record RuleSpecification(RuleHeader header, List<Match> matches, Target target) {
    /** Keeps its own copy of the matches. */
    public RuleSpecification {
        matches = List.copyOf(matches);
    }

    /** The same rule with another target. */
    RuleSpecification withTarget(Target newTarget) {
        return new RuleSpecification(header, matches, newTarget);
    }

    /** Whether connections must be tracked for it to work. */
    boolean needsTracking() {
        return target.needsTracking() || matches.stream().anyMatch(Match::needsTracking);
    }
}
