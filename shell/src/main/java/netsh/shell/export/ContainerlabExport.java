package netsh.shell.export;

import java.util.List;

/**
 * A lab as a topology file for containerlab.
 *
 * @see <a href="https://containerlab.dev/manual/topo-def-file/">the topology file</a>
 */
final class ContainerlabExport {
    private static final String IMAGE = "nicolaka/netshoot";

    private ContainerlabExport() {}

    static String of(String title, Topology topology) {
        StringBuilder text = new StringBuilder("# ").append(title).append(": for containerlab deploy -t FILE\n");
        topology.bridges().forEach(bridge -> text.append("# first: ip link add ").append(bridge)
                .append(" type bridge; ip link set ").append(bridge).append(" up\n"));
        text.append("# What cannot be carried over:\n");
        topology.leftOut().forEach(line -> text.append("#   ").append(line).append('\n'));
        text.append("name: ").append(JsonString.of(title)).append("\ntopology:\n  nodes:")
                .append(topology.hosts().isEmpty() && topology.bridges().isEmpty() ? " {}\n" : "\n");
        topology.bridges().forEach(bridge -> text.append("    ").append(JsonString.of(bridge)).append(":\n      kind: bridge\n"));
        topology.hosts().forEach((name, commands) -> appendHost(name, commands, text));
        text.append("  links:").append(topology.cables().isEmpty() ? " []\n" : "\n");
        topology.cables().forEach(cable -> text.append("    - endpoints: [").append(end(cable.one())).append(", ")
                .append(end(cable.other())).append("]\n"));
        return text.toString();
    }

    /** Without a management network eth0 is an interface as any other. */
    private static void appendHost(String name, List<String> commands, StringBuilder text) {
        text.append("    ").append(JsonString.of(name)).append(":\n      kind: linux\n      image: ").append(IMAGE)
                .append("\n      network-mode: none\n");
        if (!commands.isEmpty()) {
            text.append("      exec:\n");
            commands.forEach(command -> text.append("        - ").append(JsonString.of(command)).append('\n'));
        }
    }

    private static String end(Topology.End end) {
        return JsonString.of(end.node() + ":" + end.link());
    }
}
