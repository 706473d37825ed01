/**
 * The one stream of what happens to packets. Whoever moves or drops a packet says so here; tcpdump, counters, traces and
 * explanations only listen, so none of them can disagree with what the packet really did.
 */
package netsh.network.trace;
