package netsh.shell.export;

import java.util.List;
import java.util.Map;
import java.util.Set;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.scene.Scene;

/**
 * What of a lab other tools can build: hosts, bridges of the first host, and the cables between them.
 *
 * @param hosts the namespaces and guests, each with the commands that give it addresses and routes
 * @param bridges the bridges of the lab's first host
 * @param cables what is connected to what
 * @param leftOut what cannot be carried over, a line each
 */
record Topology(Map<String, List<String>> hosts, Set<String> bridges, List<Cable> cables, List<String> leftOut) {
    /** The first host, in whose namespace the bridges are. */
    static final String FIRST_HOST = "host";

    /** An interface of a host or a port of a bridge. */
    record End(String node, String link) {}

    /** A cable. */
    record Cable(End one, End other) {}

    static Topology of(SimulatedLab lab) {
        return new TopologyReader(new Scene(lab.world())).read();
    }
}
