package netsh.network.netfilter.target;

/**
 * Leads to a user's chain.
 *
 * @param chain the chain's name
 * @param isGoto whether the packet, after that chain, does not come back to this one but to the one before ({@code -g})
 */
public record ChainTarget(String chain, boolean isGoto) implements Target {}
