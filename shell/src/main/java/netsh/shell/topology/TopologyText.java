package netsh.shell.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A graph drawn for the terminal: what is outside at the top, each node below the cable that leads to it. */
public final class TopologyText {
    /** From so many nodes on, nodes that look alike are folded. */
    private static final int MANY_NODES = 30;
    private static final int SHOWN_OF_ALIKE = 3;
    private static final int WIDTH = 80;
    private static final String NO_TRUNK = "   ";

    private final Topology topology;
    private final Drawing drawing;
    private final Strokes strokes;
    private final StringBuilder text = new StringBuilder();

    private TopologyText(Topology topology, Strokes strokes) {
        this.topology = topology;
        this.strokes = strokes;
        drawing = Drawing.of(topology);
    }

    /** The picture, with line-drawing characters or without. */
    public static String of(Topology topology, boolean ascii) {
        return new TopologyText(topology, ascii ? Strokes.ASCII : Strokes.LINES).draw();
    }

    private String draw() {
        for (Node root : drawing.roots()) {
            if (text.length() > 0) {
                text.append('\n');
            }
            node(root, "");
        }
        if (!drawing.crossing().isEmpty()) {
            text.append("\nalso joined:\n");
            drawing.crossing().forEach(edge -> line("  ", name(edge.from()) + " " + cable(edge) + "  " + name(edge.to())));
        }
        return text.toString();
    }

    private String name(String id) {
        return topology.node(id).name();
    }

    private void node(Node node, String indent) {
        List<Edge> below = drawing.below(node);
        line(indent, (node.kind().isSwitch() ? strokes.bar : strokes.box) + node.name() + "  " + node.description());
        String trunk = below.isEmpty() ? NO_TRUNK : strokes.trunk;
        node.interfaces().forEach(shown -> line(indent, trunk + shown.text()));
        List<List<Edge>> groups = groups(below);
        for (int i = 0; i < groups.size(); i++) {
            group(groups.get(i), indent, i == groups.size() - 1);
        }
    }

    private void group(List<Edge> alike, String indent, boolean last) {
        boolean folds = alike.size() > SHOWN_OF_ALIKE + 1;
        int shown = folds ? SHOWN_OF_ALIKE : alike.size();
        for (int i = 0; i < shown; i++) {
            boolean isLast = last && !folds && i == shown - 1;
            Edge edge = alike.get(i);
            String inner = indent + (isLast ? NO_TRUNK : strokes.trunk);
            cable(edge, indent + (isLast ? strokes.lastBranch : strokes.branch), inner);
            node(topology.node(edge.to()), inner);
        }
        if (folds) {
            line(indent, (last ? strokes.lastBranch : strokes.branch) + strokes.ellipsis + " " + (alike.size() - shown)
                    + " more like these");
        }
    }

    /** The edges below a node, those together that lead to leaves that look alike in a large lab. */
    private List<List<Edge>> groups(List<Edge> below) {
        Map<String, List<Edge>> groups = new LinkedHashMap<>();
        for (Edge edge : below) {
            String look = topology.nodes().size() > MANY_NODES && drawing.isLeaf(edge) ? look(edge) : edge.to();
            groups.computeIfAbsent(look, key -> new ArrayList<>()).add(edge);
        }
        return new ArrayList<>(groups.values());
    }

    /** What leaves have in common that look alike: all but names and addresses. */
    private String look(Edge edge) {
        Node leaf = topology.node(edge.to());
        return "leaf " + edge.kind() + leaf.kind() + edge.fromPort().state() + edge.toPort().state()
                + edge.fromPort().detail() + edge.toPort().addresses().size() + "/" + leaf.interfaces().size();
    }

    /** A cable on one line, or its other end on a second one where that would be too long. */
    private void cable(Edge edge, String indent, String inner) {
        String whole = cable(edge);
        String from = edge.fromPort().text();
        if (indent.length() + whole.length() <= WIDTH || from.isEmpty()) {
            line(indent, whole);
        } else {
            line(indent, from);
            line(inner, whole.substring(from.length()));
        }
    }

    private String cable(Edge edge) {
        String kind = edge.kind() == Edge.Kind.UPPER || edge.kind() == Edge.Kind.PATCH
                ? "  " + edge.kind().words() : "";
        String from = edge.fromPort().text();
        String to = edge.toPort().text();
        String between = from.isEmpty() || to.isEmpty() ? "" : edge.isUp() ? strokes.cable : strokes.deadCable;
        return from + between + to + kind;
    }

    private void line(String indent, String words) {
        text.append((indent + words).stripTrailing()).append('\n');
    }
}
