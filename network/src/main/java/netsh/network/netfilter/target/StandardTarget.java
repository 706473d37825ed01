package netsh.network.netfilter.target;

import netsh.network.netfilter.Hook;
import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.RuleEnvironment;
import netsh.network.netfilter.Verdict;

/** The targets that are only a verdict. */
public enum StandardTarget implements Action {
    /** No {@code -j} at all: the rule counts, and the next one is asked. */
    NONE(Verdict.CONTINUE),
    ACCEPT(Verdict.ACCEPT),
    DROP(Verdict.DROP),
    RETURN(Verdict.RETURN);

    private final Verdict verdict;

    StandardTarget(Verdict verdict) {
        this.verdict = verdict;
    }

    @Override
    public Verdict act(RuleEnvironment environment, Hook hook, PacketContext context) {
        return verdict;
    }
}
