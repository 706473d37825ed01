package netsh.commands.ethtool;

import java.util.List;
import java.util.Map;
import netsh.commands.tool.ToolContext;
import netsh.network.link.Link;

/** The tool {@code ethtool} 6.1: an option, then a link. */
final class EthtoolTool {
    private static final int UNSUPPORTED = 2;
    private static final int NO_SETTINGS = 75;
    /** Options by their long names; what real ethtool has and the lab has not is not among them. */
    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("--driver", "-i"), Map.entry("--statistics", "-S"), Map.entry("--show-features", "-k"),
            Map.entry("--show-offload", "-k"), Map.entry("--features", "-K"), Map.entry("--offload", "-K"),
            Map.entry("--show-permaddr", "-P"), Map.entry("--show-time-stamping", "-T"), Map.entry("--show-ring", "-g"),
            Map.entry("--show-channels", "-l"), Map.entry("--change", "-s"), Map.entry("--show-pause", "-a"),
            Map.entry("--show-coalesce", "-c"), Map.entry("--show-eee", "-e e"), Map.entry("--negotiate", "-r"),
            Map.entry("--identify", "-p"), Map.entry("--test", "-t"), Map.entry("--register-dump", "-d"),
            Map.entry("--eeprom-dump", "-e"), Map.entry("--module-info", "-m"), Map.entry("--help", "-h"));
    private static final List<String> MISSING = List.of("-A", "-C", "-G", "-E", "-N", "-U", "-n", "-u", "-w", "-W", "-x",
            "-X", "-f", "-L", "-Q", "--set-eee", "--get-phy-tunable", "--set-phy-tunable", "--show-priv-flags",
            "--set-priv-flags", "--show-fec", "--set-fec", "--monitor", "--json", "--debug", "-I");

    /** What an option shows of a link. */
    private interface Report {
        int print(ToolContext context, Link link);
    }

    private static final Map<String, Report> REPORTS = Map.of("-k", LinkReport::features, "-P",
            LinkReport::permanentAddress, "-T", LinkReport::timestamping, "-g", LinkReport::rings,
            "-l", LinkReport::channels, "-a", (context, link) -> notSupportedByDriver(context),
            "-c", (context, link) -> notSupportedByDriver(context), "-m", (context, link) -> notSupportedByDriver(context),
            "-e e", (context, link) -> notSupportedByDriver(context));
    /** What no driver of the lab can do, with the status that says so. */
    private static final Map<String, Refusal> REFUSALS = Map.of(
            "-r", new Refusal("Cannot restart autonegotiation", 255), "-p", new Refusal("Cannot identify NIC", 255),
            "-t", new Refusal("Cannot test", 74), "-d", new Refusal("Cannot get register dump", 74),
            "-e", new Refusal("Cannot get EEPROM data", 74));

    /** A sentence and a status. */
    private record Refusal(String sentence, int status) {}

    private EthtoolTool() {}

    static int run(ToolContext context) {
        List<String> words = context.arguments();
        if (words.isEmpty()) {
            return badCommandLine(context);
        }
        String first = words.get(0);
        if (first.equals("--version")) {
            context.out().println("ethtool version 6.1");
            return 0;
        }
        if (!first.startsWith("-")) {
            Link link = context.namespace().links().byName(first);
            if (link == null) {
                noDevice(context, 5);
                context.err().println("No data available");
                return NO_SETTINGS;
            }
            return LinkReport.settings(context, link);
        }
        String option = SHORT.getOrDefault(first, first);
        if (option.equals("-h")) {
            context.out().println("ethtool version 6.1\nUsage: ethtool [ -i | -S | -k | -P | -T | -g | -l ] DEVICE\n"
                    + "       ethtool -K DEVICE FEATURE { on | off } ...\n"
                    + "       ethtool -s DEVICE [ speed MBITS ] [ duplex full ] [ autoneg off ]");
            return 0;
        }
        return withDevice(context, option, words);
    }

    private static int withDevice(ToolContext context, String option, List<String> words) {
        if (MISSING.contains(option)) {
            return unsupported(context, option);
        }
        boolean isKnown = REPORTS.containsKey(option) || REFUSALS.containsKey(option)
                || List.of("-i", "-S", "-K", "-s").contains(option);
        if (!isKnown || words.size() < 2) {
            return badCommandLine(context);
        }
        String device = words.get(1);
        List<String> rest = words.subList(2, words.size());
        Link link = context.namespace().links().byName(device);
        return switch (option) {
            case "-i" -> LinkReport.driver(context, link);
            case "-S" -> statistics(context, link);
            case "-K" -> FeatureChange.run(context, device, rest);
            case "-s" -> SettingChange.run(context, device, rest);
            default -> report(context, option, link);
        };
    }

    private static int statistics(ToolContext context, Link link) {
        if (link == null) {
            context.err().println("Cannot get stats strings information: No such device");
            return 96;
        }
        return LinkReport.statistics(context, link);
    }

    private static int report(ToolContext context, String option, Link link) {
        if (REFUSALS.containsKey(option)) {
            Refusal refusal = REFUSALS.get(option);
            context.err().println(refusal.sentence + ": "
                    + (link == null ? "No such device" : "Operation not supported"));
            return refusal.status;
        }
        if (link == null && option.equals("-P")) {
            context.err().println("netlink error: No such device");
            return 1;
        }
        if (link == null) {
            noDevice(context, 1);
            return 1;
        }
        return REPORTS.get(option).print(context, link);
    }

    static int unsupported(ToolContext context, String what) {
        context.err().println("ethtool: this lab does not support " + what + ".");
        return UNSUPPORTED;
    }

    static int notSupportedByDriver(ToolContext context) {
        context.err().println("netlink error: Operation not supported");
        return 1;
    }

    /** The kernel's answer to a link that is not there, as often as ethtool asks. */
    static void noDevice(ToolContext context, int times) {
        for (int i = 0; i < times; i++) {
            context.err().println("netlink error: no device matches name (offset 24)\nnetlink error: No such device");
        }
    }

    private static int badCommandLine(ToolContext context) {
        context.err().println("ethtool: bad command line argument(s)\nFor more information run ethtool -h");
        return 1;
    }
}
