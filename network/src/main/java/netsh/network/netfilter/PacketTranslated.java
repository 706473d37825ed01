package netsh.network.netfilter;

import netsh.network.trace.PacketEvent;
import netsh.network.trace.Place;

/**
 * Address translation changed a packet.
 *
 * @param place the namespace
 * @param hook where
 * @param before the packet as it was
 * @param after the packet as it went on
 */
public record PacketTranslated(Place place, Hook hook, Object before, Object after) implements PacketEvent {
    @Override
    public Object subject() {
        return before;
    }
}
