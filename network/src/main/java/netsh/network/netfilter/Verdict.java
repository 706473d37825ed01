package netsh.network.netfilter;

/** What becomes of a packet after a rule, a chain or a hook function. */
public enum Verdict {
    /** The next rule is asked. */
    CONTINUE,
    /** It leaves the table. */
    ACCEPT,
    /** Its way ends. */
    DROP,
    /** It goes on after the rule that led to this chain, or to the chain's policy. */
    RETURN,
    /** Somebody keeps it for later. */
    STOLEN
}
