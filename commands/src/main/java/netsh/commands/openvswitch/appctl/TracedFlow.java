package netsh.commands.openvswitch.appctl;

import java.util.List;
import java.util.Optional;
import netsh.commands.openvswitch.ofctl.PacketParser;
import netsh.commands.openvswitch.ofctl.PortNames;
import netsh.commands.openvswitch.vswitchd.Vswitchd;
import netsh.network.openvswitch.Field;
import netsh.network.openvswitch.FlowKey;
import netsh.network.openvswitch.OfPort;
import netsh.network.openvswitch.Ofproto;

/**
 * What {@code ofproto/trace} is to follow.
 *
 * @param bridge the bridge that the packet comes to
 * @param packet its fields
 */
record TracedFlow(Ofproto bridge, FlowKey packet) {
    static TracedFlow parse(Vswitchd daemon, List<String> arguments) throws AppctlException {
        List<String> words = arguments.stream().filter(word -> !word.startsWith("-")).toList();
        for (String option : arguments) {
            if (option.startsWith("-") && !option.equals("-generate") && !option.equals("--generate")) {
                throw new AppctlException("this lab's Open vSwitch does not support ofproto/trace " + option);
            }
        }
        if (words.size() == 1 || words.get(0).equals("ovs-system") || words.get(0).equals("system@ovs-system")) {
            return ofDatapath(daemon, words.get(words.size() - 1));
        }
        String name = words.get(0);
        Ofproto bridge = daemon.bridge(name).orElseThrow(() -> new AppctlException(name + ": unknown bridge"));
        String text = words.get(1);
        try {
            return new TracedFlow(bridge, PacketParser.parse(text, new PortNames(bridge, false)));
        } catch (PacketParser.BadFlow bad) {
            throw new AppctlException("Bad openflow flow syntax: " + text + ": " + bad.getMessage());
        }
    }

    private static TracedFlow ofDatapath(Vswitchd daemon, String text) throws AppctlException {
        FlowKey packet;
        try {
            packet = DatapathFlowParser.parse(text);
        } catch (IllegalArgumentException wrong) {
            throw new AppctlException("syntax error at " + text + " (or the bridge name was omitted)");
        }
        Optional<OfPort> port = daemon.datapath().flatMap(datapath -> datapath.port((int) packet.get(Field.IN_PORT)));
        if (port.isEmpty()) {
            throw new AppctlException("Invalid datapath flow");
        }
        packet.set(Field.IN_PORT, port.get().number());
        return new TracedFlow(port.get().bridge(), packet);
    }
}
