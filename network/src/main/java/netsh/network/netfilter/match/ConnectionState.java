package netsh.network.netfilter.match;

import netsh.network.netfilter.PacketContext;
import netsh.network.netfilter.PacketTracking;

/** The states of a packet's connection that rules can name, in the order in which they are printed. */
public enum ConnectionState {
    INVALID(PacketTracking.INVALID),
    NEW(PacketTracking.NEW),
    RELATED(PacketTracking.RELATED),
    ESTABLISHED(PacketTracking.ESTABLISHED),
    UNTRACKED(PacketTracking.UNTRACKED),
    /** The connection's source is translated. */
    SNAT(null),
    /** The connection's destination is translated. */
    DNAT(null);

    /** What tracking says of packets in this state; null where the state is not the packet's but the connection's. */
    private final PacketTracking tracking;

    ConnectionState(PacketTracking tracking) {
        this.tracking = tracking;
    }

    boolean holds(PacketContext context) {
        if (tracking != null) {
            return context.tracking == tracking;
        }
        return context.connection != null
                && (this == SNAT
                        ? context.connection.isSourceTranslated()
                        : context.connection.isDestinationTranslated());
    }
}
