package netsh.network.link;

import java.util.Optional;

/**
 * How a tun or tap link was made (TUNSETIFF, TUNSETOWNER, TUNSETGROUP).
 *
 * @param mode packets or frames
 * @param packetInformation whether each packet has a header of its own (without IFF_NO_PI)
 * @param oneQueue IFF_ONE_QUEUE, without effect since long ago
 * @param virtioHeader IFF_VNET_HDR
 * @param multiQueue IFF_MULTI_QUEUE
 * @param owner the user who may attach; empty for everybody who is privileged
 * @param group the group that may attach
 */
public record TunSettings(
        Mode mode,
        boolean packetInformation,
        boolean oneQueue,
        boolean virtioHeader,
        boolean multiQueue,
        Optional<Long> owner,
        Optional<Long> group) {
    private static final int QUEUES_OF_MULTI_QUEUE = 256;

    /** What crosses the descriptor. */
    public enum Mode {
        /** IP packets. */
        TUN,
        /** Ethernet frames. */
        TAP
    }

    /** A plain link of that mode. */
    public static TunSettings of(Mode mode) {
        return new TunSettings(mode, false, false, false, false, Optional.empty(), Optional.empty());
    }

    int queues() {
        return multiQueue ? QUEUES_OF_MULTI_QUEUE : 1;
    }
}
