package netsh.network.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.MacAddress;

/**
 * What most links leave as it is, kept apart so that ten thousand plain links stay small.
 *
 * @param broadcast another broadcast address than the usual one
 * @param linkMode whether carrier alone makes the link up
 * @param transmitQueues queues for sending
 * @param receiveQueues queues for receiving
 * @param alternativeNames further names that it is found by
 */
public record UncommonAttributes(
        Optional<MacAddress> broadcast,
        LinkMode linkMode,
        int transmitQueues,
        int receiveQueues,
        List<String> alternativeNames) {
    static final UncommonAttributes DEFAULT = new UncommonAttributes(
            Optional.empty(), LinkMode.DEFAULT, 1, 1, List.of());

    /** The same with another broadcast address. */
    public UncommonAttributes withBroadcast(MacAddress address) {
        return new UncommonAttributes(
                Optional.of(address), linkMode, transmitQueues, receiveQueues, alternativeNames);
    }

    /** The same with another mode. */
    public UncommonAttributes withLinkMode(LinkMode mode) {
        return new UncommonAttributes(
                broadcast, mode, transmitQueues, receiveQueues, alternativeNames);
    }

    /** The same with so many queues. */
    public UncommonAttributes withQueues(int transmit, int receive) {
        return new UncommonAttributes(broadcast, linkMode, transmit, receive, alternativeNames);
    }

    UncommonAttributes withAlternativeName(String name) {
        List<String> names = new ArrayList<>(alternativeNames);
        names.add(name);
        return withNames(names);
    }

    UncommonAttributes withoutAlternativeName(String name) {
        return withNames(alternativeNames.stream().filter(other -> !other.equals(name)).toList());
    }

    private UncommonAttributes withNames(List<String> names) {
        return new UncommonAttributes(
                broadcast, linkMode, transmitQueues, receiveQueues, List.copyOf(names));
    }
}
