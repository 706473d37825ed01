package netsh.commands.ip.link;

import netsh.network.link.Link;
import netsh.network.link.LinkStatistics;

/**
 * A link's counters at one moment (struct rtnl_link_stats64); those that no link of the lab ever counts are left out.
 *
 * @param carrierChanges how often the carrier came or went
 */
record LinkCounters(
        long receivedBytes,
        long receivedPackets,
        long receiveErrors,
        long receiveDropped,
        long receivedMulticast,
        long transmittedBytes,
        long transmittedPackets,
        long transmitErrors,
        long transmitDropped,
        long carrierErrors,
        long collisions,
        long carrierChanges) {
    static LinkCounters of(Link link) {
        LinkStatistics counted = link.statistics();
        return new LinkCounters(counted.receivedBytes(), counted.receivedPackets(), counted.receiveErrors(),
                counted.receiveDropped(), counted.receivedMulticast(), counted.transmittedBytes(),
                counted.transmittedPackets(), counted.transmitErrors(), counted.transmitDropped(),
                counted.carrierErrors(), counted.collisions(), link.carrierUpCount() + link.carrierDownCount());
    }
}
