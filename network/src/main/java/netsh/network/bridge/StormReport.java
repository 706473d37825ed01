package netsh.network.bridge;

import java.util.List;
import netsh.network.addr.MacAddress;

/**
 * A layer-2 loop in which frames circle.
 *
 * @param timeNanos when it was recognised, in virtual time
 * @param namespace the namespace of the bridge
 * @param bridge the bridge that the frames came back to
 * @param ports the ports through which they came back, in the order of their appearance
 * @param source the station that one of them is from
 */
public record StormReport(long timeNanos, String namespace, String bridge, List<String> ports, MacAddress source) {
    /** Keeps its own copy of the ports. */
    public StormReport {
        ports = List.copyOf(ports);
    }
}
