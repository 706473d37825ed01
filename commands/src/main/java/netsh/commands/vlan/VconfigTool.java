package netsh.commands.vlan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.FreeVlanIds;
import netsh.commands.completion.Links;
import netsh.commands.completion.Words;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;
import netsh.network.kernel.VlanNameType;
import netsh.network.link.Link;

/** The tool {@code vconfig}: VLAN links by the old ioctl, with the sentences of the original program 1.9. */
public final class VconfigTool implements Tool {
    private static final int UNKNOWN_COMMAND = 5;
    private static final int LEAST_WORDS = 2;
    private static final int MOST_WORDS = 4;
    private static final Map<String, VlanNameType> NAME_TYPES = Map.of(
            "VLAN_PLUS_VID", VlanNameType.PLUS_VID,
            "VLAN_PLUS_VID_NO_PAD", VlanNameType.PLUS_VID_NO_PAD,
            "DEV_PLUS_VID", VlanNameType.RAW_PLUS_VID,
            "DEV_PLUS_VID_NO_PAD", VlanNameType.RAW_PLUS_VID_NO_PAD);

    private static final Words NAME_TYPE_WORDS = Words.of("VLAN_PLUS_VID: vlan0005", "VLAN_PLUS_VID_NO_PAD: vlan5",
            "DEV_PLUS_VID: eth0.0005", "DEV_PLUS_VID_NO_PAD: eth0.5");
    private static final Words FLAG_WORDS = Words.of("1: REORDER_HDR, frames are shown without the tag",
            "2: GVRP, register by GVRP", "4: LOOSE_BINDING, do not follow the parent", "8: MVRP, register by MVRP",
            "16: BRIDGE_BINDING, follow the bridge's ports");

    @Override
    public String name() {
        return "vconfig";
    }

    @Override
    public String summary() {
        return "Adds and removes VLAN links and maps their priorities.";
    }

    @Override
    public String directory() {
        return "/usr/sbin";
    }

    @Override
    public int run(ToolContext tool) {
        List<String> words = tool.arguments();
        if (words.size() < LEAST_WORDS || words.size() > MOST_WORDS) {
            tool.err().println("Expecting argc to be 3-5, inclusive.  Was: " + (words.size() + 1) + "\n");
            tool.err().println(usage());
            return 1;
        }
        Optional<VconfigCommand> command = VconfigCommand.find(words.get(0));
        VlanNameType nameType = VlanNameType.PLUS_VID;
        if (command.equals(Optional.of(VconfigCommand.SET_NAME_TYPE))) {
            nameType = NAME_TYPES.get(words.get(1).toUpperCase(Locale.ROOT));
            if (nameType == null) {
                tool.err().println("Invalid name type.");
                tool.err().println(usage());
                return 1;
            }
        } else if (words.get(1).length() > Link.MOST_NAME_LENGTH) {
            tool.err().println("ERROR:  if_name must be 15 characters or less.");
            return 1;
        }
        warnWithoutModule(tool);
        if (command.isEmpty()) {
            tool.err().println("Unknown command -:" + words.get(0) + ":-\n");
            tool.err().println(usage());
            return UNKNOWN_COMMAND;
        }
        return perform(tool, command.get(), VconfigRequest.of(words.subList(1, words.size()), nameType));
    }

    private static void warnWithoutModule(ToolContext tool) {
        if (!tool.machine().modules().isLoaded("8021q")) {
            tool.err().println("WARNING:  Could not open /proc/net/vlan/config.  Maybe you need to load the 8021q module,"
                    + " or maybe you are not using PROCFS??");
        }
    }

    private static int perform(ToolContext tool, VconfigCommand command, VconfigRequest request) {
        try {
            command.perform(tool.namespace().vlans(), request);
        } catch (NetException refusal) {
            tool.err().println("ERROR: " + sentence(command.failure(), request) + refusal.errno().text());
            return command.failureStatus();
        }
        tool.out().println(sentence(command.success(), request));
        if (command == VconfigCommand.ADD && request.number() == 1) {
            tool.out().println("WARNING:  VLAN 1 does not work with many switches,");
            tool.out().println("consider another number if you have problems.");
        }
        return 0;
    }

    private static String sentence(String pattern, VconfigRequest request) {
        return String.format(Locale.ROOT, pattern, request.name(), request.number());
    }

    private static String usage() {
        StringBuilder text = new StringBuilder();
        String before = "Usage: vconfig ";
        for (VconfigCommand command : VconfigCommand.values()) {
            text.append(before).append(String.format(Locale.ROOT, "%-16s%s\n", command.word(), command.operands()));
            before = "               ";
        }
        return text.append("  vlan_id       0-4094\n")
                .append("  skb_priority  the priority of a packet within the host\n")
                .append("  vlan_qos      the priority in the tag, 0-7\n")
                .append("  name-type     VLAN_PLUS_VID (vlan0005), VLAN_PLUS_VID_NO_PAD (vlan5),\n")
                .append("                DEV_PLUS_VID (eth0.0005), DEV_PLUS_VID_NO_PAD (eth0.5)\n")
                .append("  flag-num      1 REORDER_HDR, 2 GVRP, 4 LOOSE_BINDING, 8 MVRP, 16 BRIDGE_BINDING")
                .toString();
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(VconfigTool::complete);
    }

    private static Expectation complete(ToolContext place, List<String> before, String word) {
        if (before.isEmpty()) {
            return Expectation.of(Words.of(Stream.of(VconfigCommand.values())
                    .map(command -> new Candidate(command.word(), command.summary(), CandidateGroup.KEYWORD)).toList()));
        }
        Optional<VconfigCommand> command = VconfigCommand.find(before.get(0));
        if (command.isEmpty()) {
            return new Expectation.Nothing("Unknown command -:" + before.get(0) + ":-", true);
        }
        String[] operands = command.get().operands().replace(" | ", "|").split(" ");
        if (before.size() > operands.length) {
            return Expectation.end();
        }
        return Expectation.of(switch (operands[before.size() - 1]) {
            case "[interface-name]" -> command.get() == VconfigCommand.ADD ? Links.VLAN_PARENTS : Links.VLANS;
            case "[vlan-name]" -> Links.VLANS;
            case "[vlan_id]" -> new FreeVlanIds(before.get(1));
            case "[name-type]" -> NAME_TYPE_WORDS;
            case "[flag-num]" -> FLAG_WORDS;
            case "[0|1]" -> Words.of("0: switched off", "1: switched on");
            default -> new FreeValue("a priority");
        });
    }
}
