package netsh.shell.topology;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Where the nodes of a figure are: one row for each step away from the outside, each node above what is below it. */
final class Placement {
    /** The width of a character of the figure's labels, in pixels. */
    static final double CHARACTER = 6.7;
    static final int LINE = 15;
    private static final int MARGIN = 20;
    private static final int GAP = 24;
    private static final int ROW_GAP = 76;
    private static final int PADDING = 20;

    private final Topology topology;
    private final Drawing drawing;
    private final Map<String, Box> boxes = new LinkedHashMap<>();
    private final List<Integer> rowHeights = new ArrayList<>();
    private int width;

    /** A node's rectangle, in pixels from the upper left corner. */
    record Box(double x, double y, double width, double height) {
        double middle() {
            return x + width / 2;
        }
    }

    Placement(Topology topology, Drawing drawing) {
        this.topology = topology;
        this.drawing = drawing;
        drawing.roots().forEach(root -> measureRows(root, 0));
        double x = MARGIN;
        for (Node root : drawing.roots()) {
            double taken = widthOf(root);
            place(root, x, 0, taken);
            x += taken + GAP;
        }
        width = (int) Math.ceil(x - GAP + MARGIN);
    }

    Box of(String id) {
        return boxes.get(id);
    }

    int width() {
        return width;
    }

    int height() {
        return rowTop(rowHeights.size()) - ROW_GAP + MARGIN;
    }

    private void measureRows(Node node, int row) {
        if (rowHeights.size() == row) {
            rowHeights.add(0);
        }
        rowHeights.set(row, Math.max(rowHeights.get(row), heightOf(node)));
        drawing.below(node).forEach(edge -> measureRows(topology.node(edge.to()), row + 1));
    }

    private static int heightOf(Node node) {
        return (node.kind().isSwitch() ? 1 : 2 + node.interfaces().size()) * LINE + PADDING / 2;
    }

    private int rowTop(int row) {
        return MARGIN + rowHeights.stream().limit(row).mapToInt(height -> height + ROW_GAP).sum();
    }

    /** The width that a node takes with all that is below it. */
    private double widthOf(Node node) {
        return Math.max(ownWidth(node), belowWidth(node));
    }

    private double belowWidth(Node node) {
        List<Edge> below = drawing.below(node);
        return below.stream().mapToDouble(this::widthOf).sum() + GAP * Math.max(0, below.size() - 1);
    }

    /** An edge's labels are right of it, so that half of the width is theirs. */
    private double widthOf(Edge edge) {
        int longest = Math.max(edge.fromPort().text().length(), edge.toPort().text().length());
        return Math.max(widthOf(topology.node(edge.to())), 2 * (longest * CHARACTER + PADDING / 2.0));
    }

    private double ownWidth(Node node) {
        int title = node.kind().isSwitch()
                ? node.name().length() + 2 + node.description().length()
                : Math.max(node.name().length(), node.description().length());
        int longest = node.interfaces().stream().mapToInt(shown -> shown.text().length()).max().orElse(0);
        return Math.max(title, longest) * CHARACTER * 1.1 + PADDING;
    }

    private void place(Node node, double left, int row, double taken) {
        double own = node.kind().isSwitch() ? taken : ownWidth(node);
        boxes.put(node.id(), new Box(left + (taken - own) / 2, rowTop(row), own, heightOf(node)));
        double x = left + (taken - belowWidth(node)) / 2;
        for (Edge edge : drawing.below(node)) {
            double width = widthOf(edge);
            place(topology.node(edge.to()), x, row + 1, width);
            x += width + GAP;
        }
    }
}
