package netsh.commands.ip.link;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.network.link.VlanFlag;
import netsh.network.link.VlanSettings;
import netsh.network.link.VlanSettings.PriorityMapping;

/** What is asked of a VLAN link. */
final class VlanRequest {
    private Optional<Integer> id = Optional.empty();
    private Optional<Integer> protocol = Optional.empty();
    private final Map<VlanFlag, Boolean> flags = new EnumMap<>(VlanFlag.class);
    private final List<PriorityMapping> ingress = new ArrayList<>();
    private final List<PriorityMapping> egress = new ArrayList<>();

    Optional<Integer> id() {
        return id;
    }

    void setId(int wanted) {
        id = Optional.of(wanted);
    }

    Optional<Integer> protocol() {
        return protocol;
    }

    void setProtocol(int wanted) {
        protocol = Optional.of(wanted);
    }

    void setFlag(VlanFlag flag, boolean on) {
        flags.put(flag, on);
    }

    List<PriorityMapping> ingress() {
        return ingress;
    }

    List<PriorityMapping> egress() {
        return egress;
    }

    VlanSettings settings() {
        return new VlanSettings(flags, ingress, egress);
    }

    boolean isEmpty() {
        return id.isEmpty() && protocol.isEmpty() && flags.isEmpty() && ingress.isEmpty() && egress.isEmpty();
    }
}
