package netsh.network.netfilter;

import netsh.network.trace.PacketEvent;
import netsh.network.trace.Place;

/**
 * A packet passed a hook at which something is hooked in.
 *
 * @param place the namespace
 * @param hook where
 * @param tracking what connection tracking says of the packet
 * @param packet the packet as it went on
 */
public record HookPassed(Place place, Hook hook, PacketTracking tracking, Object packet) implements PacketEvent {
    @Override
    public Object subject() {
        return packet;
    }
}
