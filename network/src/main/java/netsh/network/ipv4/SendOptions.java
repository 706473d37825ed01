package netsh.network.ipv4;

import netsh.network.link.Link;

/**
 * How a socket sends (the options of ip(7) and socket(7)).
 *
 * @param link the link it is bound to; null for none
 * @param timeToLive hops of packets to one host; 0 for the namespace's default
 * @param trafficClass the type of service
 * @param mark the firewall mark
 * @param discovery how too large packets are dealt with
 * @param broadcast whether it may send to everybody (SO_BROADCAST)
 * @param multicastTimeToLive hops of packets to a group
 * @param multicastLoop whether this host receives its own packets to a group it is in
 * @param multicastLink the link that packets to groups leave by; null where routing chooses
 */
public record SendOptions(
        Link link,
        int timeToLive,
        int trafficClass,
        int mark,
        PathMtuDiscovery discovery,
        boolean broadcast,
        int multicastTimeToLive,
        boolean multicastLoop,
        Link multicastLink) {
    /** What a new socket has. */
    public static final SendOptions DEFAULT =
            new SendOptions(null, 0, 0, 0, PathMtuDiscovery.WANT, false, 1, true, null);

    public SendOptions withLink(Link value) {
        return new SendOptions(
                value, timeToLive, trafficClass, mark, discovery, broadcast, multicastTimeToLive, multicastLoop, multicastLink);
    }

    /** For packets to one host and to groups alike. */
    public SendOptions withTimeToLive(int value) {
        return new SendOptions(link, value, trafficClass, mark, discovery, broadcast, value, multicastLoop, multicastLink);
    }

    public SendOptions withTrafficClass(int value) {
        return new SendOptions(
                link, timeToLive, value, mark, discovery, broadcast, multicastTimeToLive, multicastLoop, multicastLink);
    }

    public SendOptions withMark(int value) {
        return new SendOptions(
                link, timeToLive, trafficClass, value, discovery, broadcast, multicastTimeToLive, multicastLoop, multicastLink);
    }

    public SendOptions withDiscovery(PathMtuDiscovery value) {
        return new SendOptions(
                link, timeToLive, trafficClass, mark, value, broadcast, multicastTimeToLive, multicastLoop, multicastLink);
    }

    public SendOptions withBroadcast(boolean value) {
        return new SendOptions(
                link, timeToLive, trafficClass, mark, discovery, value, multicastTimeToLive, multicastLoop, multicastLink);
    }

    public SendOptions withMulticastLoop(boolean value) {
        return new SendOptions(
                link, timeToLive, trafficClass, mark, discovery, broadcast, multicastTimeToLive, value, multicastLink);
    }

    public SendOptions withMulticastLink(Link value) {
        return new SendOptions(
                link, timeToLive, trafficClass, mark, discovery, broadcast, multicastTimeToLive, multicastLoop, value);
    }
}
