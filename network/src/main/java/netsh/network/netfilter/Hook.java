package netsh.network.netfilter;

/**
 * Where a packet meets netfilter on its way through a host (enum nf_inet_hooks):
 *
 * <pre>
 *   in --> PREROUTING --(routing)--> FORWARD --> POSTROUTING --> out
 *                          |                         ^
 *                          v                         |
 *                        INPUT --> sockets --> OUTPUT
 * </pre>
 */
public enum Hook {
    PREROUTING,
    INPUT,
    FORWARD,
    OUTPUT,
    POSTROUTING
}
