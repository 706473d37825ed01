package netsh.commands.netcat;

import netsh.network.error.NetException;
import netsh.network.packet.Bytes;

/** The other end of a conversation, over TCP or UDP. */
interface Peer {
    /** Whether {@link #receive} has something to tell. */
    boolean isReadable();

    /** Takes what came; empty at the end. */
    Bytes receive() throws NetException;

    /** Whether {@link #send} has room. */
    boolean isWritable();

    /** Sends as much as there is room for; answers how much. */
    int send(Bytes data) throws NetException;

    /** Whether nothing can come or go any more. */
    boolean isGone();

    /** Tells the other end that nothing more will be sent. */
    void shutDown();
}
