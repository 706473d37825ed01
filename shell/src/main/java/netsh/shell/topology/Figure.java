package netsh.shell.topology;

import java.util.Locale;

/** A graph as an SVG figure that needs nothing else (W3C, Scalable Vector Graphics 1.1). */
public final class Figure {
    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" width="%1$d" height="%2$d" viewBox="0 0 %1$d %2$d" \
            font-family="monospace" font-size="11">
            <rect width="100%%" height="100%%" fill="#ffffff"/>
            """;
    private static final String INK = "#22313f";
    private static final String DEAD = "#b03a2e";

    private final Topology topology;
    private final Drawing drawing;
    private final Placement placement;
    private final StringBuilder text = new StringBuilder();

    private Figure(Topology topology) {
        this.topology = topology;
        drawing = Drawing.of(topology);
        placement = new Placement(topology, drawing);
    }

    /** The text of an SVG file. */
    public static String of(Topology topology) {
        return new Figure(topology).draw();
    }

    private String draw() {
        add(HEAD, placement.width(), placement.height());
        topology.nodes().forEach(node -> drawing.below(node).forEach(this::edge));
        drawing.crossing().forEach(this::crossing);
        topology.nodes().forEach(this::node);
        return text.append("</svg>\n").toString();
    }

    /** A straight line down, with the names of both its ends beside it. */
    private void edge(Edge edge) {
        Placement.Box above = placement.of(edge.from());
        Placement.Box below = placement.of(edge.to());
        double top = above.y() + above.height();
        boolean isUnderBar = topology.node(edge.from()).kind().isSwitch();
        line(isUnderBar ? below.middle() : above.middle(), top, below.middle(), below.y(), edge);
        label(below.middle() + 6, isUnderBar ? top + Placement.LINE : below.y() - 6 - Placement.LINE, edge.fromPort());
        label(below.middle() + 6, below.y() - 6, edge.toPort());
    }

    /** What closes a circle joins two nodes that have their places already. */
    private void crossing(Edge edge) {
        Placement.Box one = placement.of(edge.from());
        Placement.Box other = placement.of(edge.to());
        double y = one.y() + one.height() / 2;
        double otherY = other.y() + other.height() / 2;
        line(one.middle(), y, other.middle(), otherY, edge);
        label((one.middle() + other.middle()) / 2, (y + otherY) / 2 - 2, edge.fromPort());
        label((one.middle() + other.middle()) / 2, (y + otherY) / 2 + Placement.LINE - 2, edge.toPort());
    }

    private void line(double x, double y, double toX, double toY, Edge edge) {
        add("<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"1.5\"%s/>\n",
                x, y, toX, toY, edge.isUp() ? INK : DEAD, edge.isUp() ? "" : " stroke-dasharray=\"5 4\"");
    }

    private void label(double x, double y, Interface port) {
        if (!port.text().isEmpty()) {
            words(x, y, "start", port.isUp() ? INK : DEAD, port.text());
        }
    }

    private void node(Node node) {
        Placement.Box box = placement.of(node.id());
        add("<rect x=\"%.1f\" y=\"%.1f\" width=\"%.1f\" height=\"%.1f\" rx=\"%d\" fill=\"%s\" stroke=\"%s\"/>\n",
                box.x(), box.y(), box.width(), box.height(), node.kind().isSwitch() ? 2 : 6, fill(node.kind()), INK);
        double y = box.y() + Placement.LINE;
        if (node.kind().isSwitch()) {
            words(box.middle(), y + 2, "middle", INK, node.name() + "  " + node.description());
            return;
        }
        words(box.middle(), y, "middle\" font-weight=\"bold", INK, node.name());
        words(box.middle(), y + Placement.LINE, "middle", INK, node.description());
        for (int i = 0; i < node.interfaces().size(); i++) {
            words(box.middle(), y + (i + 2) * Placement.LINE, "middle", INK, node.interfaces().get(i).text());
        }
    }

    private static String fill(Node.Kind kind) {
        return switch (kind) {
            case OUTSIDE -> "#eeeeee";
            case MACHINE -> "#fdf2d0";
            case NAMESPACE -> "#e3f1e1";
            case GUEST -> "#f5e3ef";
            case BRIDGE, OPENVSWITCH, WIRE -> "#dbe7f3";
        };
    }

    private void words(double x, double y, String anchor, String colour, String words) {
        add("<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" fill=\"%s\">%s</text>\n", x, y, anchor, colour,
                words.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;"));
    }

    private void add(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values));
    }
}
