package netsh.shell.export;

import java.util.List;
import netsh.network.kernel.Machine;
import netsh.network.link.Link;
import netsh.shell.lab.SimulatedLab;

/**
 * What a lab's first host has that a fresh one has not.
 *
 * @param namespaces the named network namespaces
 * @param links the links in the host's own namespace
 */
public record Remains(List<String> namespaces, List<String> links) {
    /** The datapath's own link: it is there while there is a switch, and nobody can delete it. */
    private static final String DATAPATH = "ovs-system";

    static final Remains NOTHING = new Remains(List.of(), List.of());

    static Remains of(SimulatedLab lab, long seed) {
        try (SimulatedLab fresh = new SimulatedLab(seed)) {
            List<String> links = links(lab).stream()
                    .filter(name -> !links(fresh).contains(name) && !name.equals(DATAPATH))
                    .toList();
            return new Remains(namespaces(lab), links);
        }
    }

    private static Machine host(SimulatedLab lab) {
        return lab.world().host().machine();
    }

    private static List<String> namespaces(SimulatedLab lab) {
        Machine host = host(lab);
        return host.namespaces().stream()
                .flatMap(namespace -> host.namedNamespaces().nameOf(namespace).stream())
                .toList();
    }

    private static List<String> links(SimulatedLab lab) {
        return host(lab).initialNamespace().links().all().stream().map(Link::name).toList();
    }
}
