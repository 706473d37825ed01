package netsh.shell.topology;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A graph laid out from the outside inwards: every node below the one it is first reached from, by the fewest edges.
 *
 * @param roots where the layout begins: what is outside, then what nothing leads to from there
 * @param below the edges from each node to those below it, as that node sees them
 * @param crossing edges that close a circle
 */
record Drawing(List<Node> roots, Map<String, List<Edge>> below, List<Edge> crossing) {
    static Drawing of(Topology topology) {
        Drawing drawing = new Drawing(new ArrayList<>(), new LinkedHashMap<>(), new ArrayList<>());
        Set<String> placed = new LinkedHashSet<>();
        Set<Edge> used = new LinkedHashSet<>();
        topology.nodes().stream()
                .sorted(Comparator.comparing(node -> node.kind() != Node.Kind.OUTSIDE))
                .filter(node -> placed.add(node.id()))
                .forEach(root -> drawing.place(root, topology, placed, used));
        topology.edges().stream().filter(edge -> !used.contains(edge)).forEach(drawing.crossing::add);
        return drawing;
    }

    private void place(Node root, Topology topology, Set<String> placed, Set<Edge> used) {
        roots.add(root);
        ArrayDeque<Node> open = new ArrayDeque<>(List.of(root));
        while (!open.isEmpty()) {
            Node node = open.removeFirst();
            List<Edge> edges = below.computeIfAbsent(node.id(), id -> new ArrayList<>());
            for (Edge edge : topology.edgesOf(node)) {
                if (placed.add(edge.to())) {
                    edges.add(edge);
                    used.add(edge);
                    used.add(edge.reversed());
                    open.addLast(topology.node(edge.to()));
                }
            }
        }
    }

    /** What is below a node, those first that have nothing below themselves. */
    List<Edge> below(Node node) {
        return below.getOrDefault(node.id(), List.of()).stream()
                .sorted(Comparator.comparing(edge -> !isLeaf(edge)))
                .toList();
    }

    /** Whether nothing is below the node that an edge leads to. */
    boolean isLeaf(Edge edge) {
        return below.getOrDefault(edge.to(), List.of()).isEmpty();
    }
}
