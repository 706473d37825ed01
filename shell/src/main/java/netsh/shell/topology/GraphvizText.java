package netsh.shell.topology;

/** A graph in the language of Graphviz's {@code dot} (DOT Language, graphviz.org). */
public final class GraphvizText {
    private GraphvizText() {}

    /** The text of a file for {@code dot}. */
    public static String of(Topology topology) {
        StringBuilder text = new StringBuilder("graph lab {\n  node [shape=box, fontname=\"sans-serif\"];\n"
                + "  edge [fontname=\"sans-serif\", fontsize=10];\n");
        for (Node node : topology.nodes()) {
            text.append("  ").append(quoted(node.id())).append(" [label=").append(quoted(label(node)))
                    .append(node.kind().isSwitch() ? ", style=filled, fillcolor=\"#dbe7f3\"" : "").append("];\n");
        }
        for (Edge edge : topology.edges()) {
            text.append("  ").append(quoted(edge.from())).append(" -- ").append(quoted(edge.to()))
                    .append(" [taillabel=").append(quoted(edge.fromPort().text()))
                    .append(", headlabel=").append(quoted(edge.toPort().text()))
                    .append(edge.isUp() ? "" : ", style=dashed").append("];\n");
        }
        return text.append("}\n").toString();
    }

    private static String label(Node node) {
        StringBuilder label = new StringBuilder(node.name()).append('\n').append(node.description());
        node.interfaces().forEach(shown -> label.append('\n').append(shown.text()));
        return label.toString();
    }

    private static String quoted(String words) {
        return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"").replace("\n", "\\n") + '"';
    }
}
