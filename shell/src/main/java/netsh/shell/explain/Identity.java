package netsh.shell.explain;

import netsh.network.packet.EthernetFrame;
import netsh.network.packet.FragmentPayload;
import netsh.network.packet.Ipv4Packet;

/**
 * What makes a packet the same packet at every hop. Headers are made anew on the way, but what a packet carries is one
 * immutable object from its sender to its end, so a probe needs no mark of its own.
 */
final class Identity {
    private Identity() {}

    /** The object that stays the same, for a frame, a packet, a part of one, or a payload. */
    static Object of(Object subject) {
        Object inner = subject;
        if (inner instanceof EthernetFrame frame) {
            inner = frame.payload();
        }
        if (inner instanceof Ipv4Packet packet) {
            inner = packet.payload();
        }
        return inner instanceof FragmentPayload part ? part.whole() : inner;
    }
}
