package netsh.commands.ip.link;

import java.util.Optional;

/**
 * What -d adds to a link.
 *
 * @param promiscuity how many want it to receive everything
 * @param allMulticast how many want it to receive all groups
 * @param leastMtu its smallest MTU
 * @param mostMtu its largest, 0 for no limit
 * @param kind its kind, where it has a name
 * @param data what is special to the kind
 * @param portKind the kind of its master, where that has ports
 * @param portData what it is as a port of that master
 * @param addressGeneration how its IPv6 link-local address is made; empty where IPv6 does not know it
 * @param transmitQueues queues for sending
 * @param receiveQueues queues for receiving
 * @param mostSegmentationSize octets that the card splits up itself (tso_max_size)
 * @param parentBus the bus that the card is on
 * @param parentDevice its place there
 */
public record LinkDetails(
        int promiscuity,
        int allMulticast,
        int leastMtu,
        int mostMtu,
        Optional<String> kind,
        Optional<LinkData> data,
        Optional<String> portKind,
        Optional<LinkData> portData,
        Optional<String> addressGeneration,
        int transmitQueues,
        int receiveQueues,
        int mostSegmentationSize,
        Optional<String> parentBus,
        Optional<String> parentDevice) {}
