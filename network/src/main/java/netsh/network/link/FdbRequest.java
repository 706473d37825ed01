package netsh.network.link;

import netsh.network.addr.MacAddress;

/**
 * An entry of the forwarding database as a user asks for it (RTM_NEWNEIGH of family AF_BRIDGE).
 *
 * @param address the station
 * @param vlan its VLAN; 0 for all that the port belongs to, and none
 * @param state how it lasts
 * @param sticky whether it stays at its port (NTF_STICKY)
 * @param externallyLearned whether somebody outside the kernel looks after it (NTF_EXT_LEARNED)
 * @param use whether to act as if a frame from it had come (NTF_USE)
 * @param create whether it may be new (NLM_F_CREATE)
 * @param exclusive whether it must be new (NLM_F_EXCL)
 */
public record FdbRequest(
        MacAddress address,
        int vlan,
        State state,
        boolean sticky,
        boolean externallyLearned,
        boolean use,
        boolean create,
        boolean exclusive) {
    /** How an entry lasts (NUD_* of linux/neighbour.h). */
    public enum State {
        /** The machine's own address; never ages. */
        PERMANENT,
        /** A station that never ages; "static". */
        NOARP,
        /** A station that ages; "dynamic". */
        REACHABLE
    }
}
