package netsh.network.ipv4;

import netsh.network.kernel.NetworkChange;
import netsh.network.route.Rule;

/**
 * A routing rule came or went (RTM_NEWRULE, RTM_DELRULE).
 *
 * @param rule the rule
 * @param deleted whether it went
 */
public record RuleChanged(Rule rule, boolean deleted) implements NetworkChange {}
