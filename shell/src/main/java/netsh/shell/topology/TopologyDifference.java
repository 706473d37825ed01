package netsh.shell.topology;

import java.util.LinkedHashSet;
import java.util.Set;

/** What was removed from a graph and what was added, one line each; what changed is both. */
public final class TopologyDifference {
    private TopologyDifference() {}

    /** The lines, behind {@code -} and {@code +}; empty where nothing differs. */
    public static String of(Topology before, Topology after, boolean ascii) {
        Strokes strokes = ascii ? Strokes.ASCII : Strokes.LINES;
        Set<String> former = facts(before, strokes);
        Set<String> present = facts(after, strokes);
        StringBuilder text = new StringBuilder();
        former.stream().filter(fact -> !present.contains(fact)).forEach(fact -> text.append("- ").append(fact).append('\n'));
        present.stream().filter(fact -> !former.contains(fact)).forEach(fact -> text.append("+ ").append(fact).append('\n'));
        return text.toString();
    }

    private static Set<String> facts(Topology topology, Strokes strokes) {
        Set<String> facts = new LinkedHashSet<>();
        for (Node node : topology.nodes()) {
            facts.add((node.kind().isSwitch() ? strokes.bar : strokes.box) + node.name() + "  " + node.description());
            node.interfaces().forEach(shown -> facts.add(node.name() + ": " + shown.text()));
        }
        for (Edge edge : topology.edges()) {
            facts.add(end(topology, edge.from(), edge.fromPort()) + (edge.isUp() ? strokes.cable : strokes.deadCable)
                    + end(topology, edge.to(), edge.toPort()));
        }
        return facts;
    }

    private static String end(Topology topology, String id, Interface port) {
        String name = topology.node(id).name();
        return port.text().isEmpty() ? name : name + ": " + port.text();
    }
}
