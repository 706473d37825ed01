package netsh.commands.vlan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import netsh.commands.tool.ArgumentCompleter;
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

    private static List<String> complete(ToolContext tool, List<String> words) {
        List<String> candidates = new ArrayList<>();
        if (words.size() == 1) {
            for (VconfigCommand command : VconfigCommand.values()) {
                candidates.add(command.word());
            }
        } else if (words.size() == 2 && words.get(0).equals(VconfigCommand.SET_NAME_TYPE.word())) {
            candidates.addAll(NAME_TYPES.keySet());
        } else if (words.size() == 2) {
            tool.namespace().links().all().forEach(link -> candidates.add(link.name()));
        }
        candidates.removeIf(candidate -> !candidate.startsWith(words.get(words.size() - 1)));
        candidates.sort(null);
        return candidates;
    }
}
