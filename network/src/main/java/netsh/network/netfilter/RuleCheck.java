package netsh.network.netfilter;

import java.util.List;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.netfilter.match.Match;
import netsh.network.netfilter.target.Target;

/** Checks a table after a change, as nft_chain_validate and the extensions' own checks do. */
final class RuleCheck {
    /** How deeply chains may be nested (NFT_JUMP_STACK_SIZE). */
    private static final int MOST_JUMPS = 16;

    private RuleCheck() {}

    /**
     * Checks what a new rule changes.
     *
     * @param chains all chains of the table, the new rule in one of them
     */
    static void check(TableName table, List<Chain> chains, Rule added) throws NetException {
        RuleSpecification rule = added.specification();
        boolean allowed = rule.target().tables().contains(table)
                && rule.target().allows(rule.header())
                && !isEmpty(rule.header().source())
                && !isEmpty(rule.header().destination());
        for (Match match : rule.matches()) {
            allowed &= match.allows(rule.header());
        }
        if (!allowed) {
            throw new NetException(Errno.EINVAL);
        }
        if (added.destination() != null) {
            checkDepth(added.destination(), 1);
        }
        for (Chain chain : chains) {
            if (chain.isBuiltIn()) {
                checkHook(chain, chain.hook().orElseThrow());
            }
        }
        for (Chain chain : chains) {
            checkDepth(chain, 0);
        }
    }

    /** All addresses but all: the kernel compares no less than one bit. */
    private static boolean isEmpty(AddressMask addresses) {
        return addresses.inverted() && addresses.mask().isUnspecified();
    }

    private static void checkDepth(Chain chain, int jumps) throws NetException {
        if (jumps > MOST_JUMPS) {
            throw new NetException(Errno.EMLINK);
        }
        for (Rule rule : chain.rules()) {
            if (rule.destination() != null) {
                checkDepth(rule.destination(), jumps + 1);
            }
        }
    }

    private static void checkHook(Chain chain, Hook hook) throws NetException {
        for (Rule rule : chain.rules()) {
            Target target = rule.specification().target();
            boolean allowed = target.hooks().contains(hook);
            for (Match match : rule.specification().matches()) {
                allowed &= match.hooks().contains(hook);
            }
            if (!allowed) {
                throw new NetException(Errno.EINVAL);
            }
            if (rule.destination() != null) {
                checkHook(rule.destination(), hook);
            }
        }
    }
}
