package netsh.network.route;

/** How a new route meets one of the same prefix and metric (the NLM_F_* flags that iproute2's verbs stand for). */
public enum RouteOperation {
    /** It must be the first such route. */
    ADD(true, true, false, false),
    /** It stands behind the others. */
    APPEND(true, false, false, true),
    /** It stands before the others. */
    PREPEND(true, false, false, false),
    /** It takes the first one's place, or is added. */
    REPLACE(true, false, true, false),
    /** It takes the first one's place, and there must be one. */
    CHANGE(false, false, true, false),
    /** Nothing is made; there must be none. */
    TEST(false, true, false, false);

    private final boolean create;
    private final boolean exclusive;
    private final boolean replace;
    private final boolean append;

    RouteOperation(boolean create, boolean exclusive, boolean replace, boolean append) {
        this.create = create;
        this.exclusive = exclusive;
        this.replace = replace;
        this.append = append;
    }

    /** Whether a route may be made where there was none. */
    public boolean creates() {
        return create;
    }

    /** Whether a route of the same prefix and metric is in the way. */
    public boolean isExclusive() {
        return exclusive;
    }

    /** Whether it takes the first one's place. */
    public boolean replaces() {
        return replace;
    }

    /** Whether it goes behind the others. */
    public boolean appends() {
        return append;
    }
}
