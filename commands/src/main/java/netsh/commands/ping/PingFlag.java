package netsh.commands.ping;

/** What of ping is only on or off. */
enum PingFlag {
    ADAPTIVE,
    AUDIBLE,
    BROADCAST,
    FLOOD,
    FLOW_LABEL,
    NO_LOOPBACK,
    NO_ROUTE,
    NUMERIC,
    OUTSTANDING,
    PATTERN_GIVEN,
    QUIET,
    TIMESTAMPS,
    VERBOSE
}
