package netsh.network.route;

/** What a routing rule does (FR_ACT_* of linux/fib_rules.h). */
public enum RuleAction {
    /** In a request to delete: any. */
    UNSPECIFIED,
    TO_TABLE,
    GOTO,
    NOP,
    BLACKHOLE,
    UNREACHABLE,
    PROHIBIT
}
