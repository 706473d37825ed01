package netsh.network.route;

import netsh.network.error.Errno;

/** What a lookup found (struct fib_result): a route with one of its ways, or why there is none. */
public final class FibResult {
    /** No route matched. */
    public static final FibResult NO_ROUTE = new FibResult(null, null, Errno.ENETUNREACH, 0);

    private final Route route;
    private final NextHop nextHop;
    private final Errno refusal;
    private final int table;
    private final Rule rule;

    private FibResult(Route route, NextHop nextHop, Errno refusal, int table) {
        this(route, nextHop, refusal, table, null);
    }

    private FibResult(Route route, NextHop nextHop, Errno refusal, int table, Rule rule) {
        this.route = route;
        this.nextHop = nextHop;
        this.refusal = refusal;
        this.table = table;
        this.rule = rule;
    }

    /** A route that leads somewhere. */
    public static FibResult found(Route route, NextHop nextHop, int table) {
        return new FibResult(route, nextHop, null, table);
    }

    /** A route that refuses. */
    public static FibResult refused(Route route, int table) {
        return new FibResult(route, null, route.type().refusal(), table);
    }

    /** A rule that refuses. */
    public static FibResult refused(Errno refusal) {
        return new FibResult(null, null, refusal, 0);
    }

    /** Whether the way is open. */
    public boolean isFound() {
        return refusal == null;
    }

    /** Why the way is not open; null where it is. */
    public Errno refusal() {
        return refusal;
    }

    /** The route; null where none matched. */
    public Route route() {
        return route;
    }

    /** The way that was chosen; null where the way is not open. */
    public NextHop nextHop() {
        return nextHop;
    }

    /** The table that the route was found in, as the kernel reports it; 0 where none matched. */
    public int table() {
        return table;
    }

    /** The same route by another of its ways. */
    public FibResult by(NextHop other) {
        return other == nextHop ? this : new FibResult(route, other, null, table, rule);
    }

    /** The rule that led to the table or refused; null where only the kernel's own rules were there to ask. */
    public Rule rule() {
        return rule;
    }

    /** The same, as a rule decided it. */
    FibResult accordingTo(Rule decisive) {
        return new FibResult(route, nextHop, refusal, table, decisive);
    }
}
