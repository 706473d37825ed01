package netsh.shell.topology;

import java.util.LinkedHashMap;
import java.util.Map;

/** A graph as a flowchart of Mermaid (mermaid.js.org), which pages in Markdown show. */
public final class MermaidText {
    private MermaidText() {}

    /** The text of a block of code named {@code mermaid}. */
    public static String of(Topology topology) {
        StringBuilder text = new StringBuilder("flowchart TD\n");
        Map<String, String> names = new LinkedHashMap<>();
        for (Node node : topology.nodes()) {
            String name = "n" + names.size();
            names.put(node.id(), name);
            String label = quoted(label(node));
            text.append("  ").append(name).append(node.kind().isSwitch() ? "[[" + label + "]]" : "[" + label + "]").append('\n');
        }
        for (Edge edge : topology.edges()) {
            String label = (edge.fromPort().text() + " - " + edge.toPort().text()).replaceAll("^ - | - $", "");
            text.append("  ").append(names.get(edge.from())).append(edge.isUp() ? " ---|" : " -.-|").append(quoted(label))
                    .append("| ").append(names.get(edge.to())).append('\n');
        }
        return text.toString();
    }

    private static String label(Node node) {
        StringBuilder label = new StringBuilder(node.name()).append('\n').append(node.description());
        node.interfaces().forEach(shown -> label.append('\n').append(shown.text()));
        return label.toString();
    }

    private static String quoted(String words) {
        return '"' + words.replace("&", "#amp;").replace("\"", "#quot;").replace("<", "#lt;").replace("\n", "<br>") + '"';
    }
}
