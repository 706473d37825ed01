package netsh.shell.export;

/**
 * A lab as a Python program for Mininet, with Linux bridges.
 *
 * @see <a href="https://mininet.org/api/">Mininet's API</a>
 */
final class MininetExport {
    private MininetExport() {}

    static String of(String title, Topology topology) {
        StringBuilder text = new StringBuilder("#!/usr/bin/env python3\n# ").append(title)
                .append(": for Mininet, to be run as root\n# What cannot be carried over:\n");
        topology.leftOut().forEach(line -> text.append("#   ").append(line).append('\n'));
        text.append("from mininet.cli import CLI\nfrom mininet.net import Mininet\nfrom mininet.nodelib import LinuxBridge\n\n")
                .append("net = Mininet(controller=None)\nnode = {}\n");
        if (topology.cables().stream().anyMatch(MininetExport::touchesFirstHost)) {
            text.append(node(Topology.FIRST_HOST)).append(" = net.addHost(\"host\", ip=None, inNamespace=False)\n");
        }
        int number = 0;
        for (String bridge : topology.bridges()) {
            text.append(node(bridge)).append(" = net.addSwitch(").append(JsonString.of(bridge))
                    .append(", cls=LinuxBridge, dpid=\"").append(Integer.toHexString(++number)).append("\")\n");
        }
        topology.hosts().keySet().forEach(name ->
                text.append(node(name)).append(" = net.addHost(").append(JsonString.of(name)).append(", ip=None)\n"));
        for (Topology.Cable cable : topology.cables()) {
            text.append("net.addLink(").append(node(cable.one().node())).append(", ").append(node(cable.other().node()))
                    .append(", intfName1=").append(JsonString.of(cable.one().link()))
                    .append(", intfName2=").append(JsonString.of(cable.other().link())).append(")\n");
        }
        text.append("net.start()\n");
        topology.hosts().forEach((name, commands) -> commands.forEach(command ->
                text.append(node(name)).append(".cmd(").append(JsonString.of(command)).append(")\n")));
        return text.append("CLI(net)\nnet.stop()\n").toString();
    }

    private static boolean touchesFirstHost(Topology.Cable cable) {
        return cable.one().node().equals(Topology.FIRST_HOST) || cable.other().node().equals(Topology.FIRST_HOST);
    }

    private static String node(String name) {
        return "node[" + JsonString.of(name) + "]";
    }
}
