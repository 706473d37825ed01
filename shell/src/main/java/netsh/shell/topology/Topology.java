package netsh.shell.topology;

import java.util.List;

/**
 * A lab as a graph, in an order that only follows from the lab.
 *
 * @param nodes hosts with their bridges, what is outside first
 * @param edges what joins them, each once
 */
public record Topology(List<Node> nodes, List<Edge> edges) {
    /** Keeps its own copies. */
    public Topology {
        nodes = List.copyOf(nodes);
        edges = List.copyOf(edges);
    }

    /** The node of an id. */
    Node node(String id) {
        return nodes.stream().filter(node -> node.id().equals(id)).findFirst().orElseThrow();
    }

    /** A node's edges, each as that node sees it. */
    List<Edge> edgesOf(Node node) {
        return edges.stream()
                .filter(edge -> edge.from().equals(node.id()) || edge.to().equals(node.id()))
                .map(edge -> edge.seenFrom(node.id()))
                .toList();
    }
}
