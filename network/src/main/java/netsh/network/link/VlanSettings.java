package netsh.network.link;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What a request wants of a VLAN link beside its number and protocol (IFLA_VLAN_FLAGS, _INGRESS_QOS, _EGRESS_QOS).
 *
 * @param flags flags to set (true) or clear (false)
 * @param ingress priorities of tags to priorities of packets
 * @param egress priorities of packets to priorities of tags
 */
public record VlanSettings(
        Map<VlanFlag, Boolean> flags, List<PriorityMapping> ingress, List<PriorityMapping> egress) {
    /** Nothing in particular. */
    public static final VlanSettings NONE = new VlanSettings(Map.of(), List.of(), List.of());

    /**
     * One line of a priority map.
     *
     * @param from what is mapped, as an unsigned number of 32 bits
     * @param to what it is mapped to
     */
    public record PriorityMapping(long from, long to) {}

    /** Keeps its own copies. */
    public VlanSettings {
        EnumMap<VlanFlag, Boolean> copy = new EnumMap<>(VlanFlag.class);
        copy.putAll(flags);
        flags = Collections.unmodifiableMap(copy);
        ingress = List.copyOf(ingress);
        egress = List.copyOf(egress);
    }
}
