package netsh.commands.ip.link;

import netsh.commands.grammar.Syntax;

/** Of a kind that has nothing special to ask for. */
enum NoData {
    NONE;

    /** Nothing is expected, and iproute2 does not look at what follows. */
    static final Syntax<NoData> IGNORING_THE_REST = Syntax.rest("", (data, words) -> { });
}
