package netsh.network.tunnel;

import netsh.network.packet.EthernetFrame;

/**
 * The ports that encapsulated frames leave from: one for each flow (udp_flow_src_port).
 *
 * @param first the lowest port
 * @param last the port after the highest one, as the kernel counts
 */
public record SourcePorts(int first, int last) {
    /** No range of its own: the host's local ports are taken. */
    public static final SourcePorts OF_HOST = new SourcePorts(0, 0);

    /** The port for a frame, from this range or, where it is none, from the host's. */
    public int choose(EthernetFrame frame, Underlay host) {
        int low = first < last ? first : host.firstLocalPort();
        int high = first < last ? last : host.lastLocalPort();
        int hash = FlowHash.of(frame);
        hash ^= hash << 16;
        return low + (int) ((hash & 0xffff_ffffL) * (high - low) >>> 32);
    }
}
