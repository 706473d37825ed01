package netsh.shell.export;

import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A session as a bash script for root on a real Linux host. It refuses to begin where something that it would take away at
 * its end is there already.
 */
public final class BashExport {
    private static final Pattern WRITTEN = Pattern.compile("(?:(?<![<\\d&])>>?\\s*|\\btee (?:-a )?)(/[^\\s;|&)'\"]+)");
    private static final Pattern NOT_STAYING = Pattern.compile("/(?:dev|proc|sys|run|tmp)/.*");

    private BashExport() {}

    /** The text of the script. */
    public static String of(Exported exported) {
        BashSteps steps = new BashSteps(exported);
        List<String> namespaces = exported.remains().namespaces();
        List<String> links = exported.remains().links().stream()
                .filter(name -> !isMadeByWhatIsLeftOut(name, steps))
                .toList();
        return heading(exported, steps) + "\n"
                + "refuse() {\n    echo \"$0: $1\" >&2\n    exit 1\n}\n"
                + "[ \"$(id -u)\" -eq 0 ] || refuse \"only root may do this; run it with sudo\"\n"
                + presence(namespaces, "namespace", "/run/netns/")
                + presence(links, "link", "/sys/class/net/")
                + "\n" + cleanUp(namespaces, links, steps.kept().contains("ovs-vsctl")) + "\n"
                + steps.text();
    }

    /** Taps of guests come and go with the guest. */
    private static boolean isMadeByWhatIsLeftOut(String link, BashSteps steps) {
        return !steps.kept().contains(link) && steps.text().contains(link);
    }

    private static String heading(Exported exported, BashSteps steps) {
        StringBuilder text = new StringBuilder("#!/bin/bash\n# ").append(exported.title())
                .append(": the steps of a netsh session, for root on a real Linux host.\n#\n")
                .append("# When it ends, however it ends, it takes away the namespaces and links that it made, and ends its\n")
                .append("# processes. Of the host itself it puts nothing back: its addresses, routes, settings, firewall rules.\n");
        TreeSet<String> files = writtenFiles(steps.kept());
        if (!files.isEmpty()) {
            text.append("# The files that it writes stay: ").append(String.join(", ", files)).append(".\n");
        }
        if (!steps.leftOut().isEmpty()) {
            text.append("#\n# What cannot be carried over stands below as a comment:\n");
            steps.leftOut().forEach(line -> text.append("#   ").append(line).append('\n'));
        }
        return text.toString();
    }

    private static TreeSet<String> writtenFiles(String commands) {
        TreeSet<String> files = new TreeSet<>();
        Matcher written = WRITTEN.matcher(commands);
        while (written.find()) {
            if (!NOT_STAYING.matcher(written.group(1)).matches()) {
                files.add(written.group(1));
            }
        }
        return files;
    }

    private static String presence(List<String> names, String kind, String directory) {
        return names.isEmpty() ? "" : "for name in " + String.join(" ", names) + "; do\n"
                + "    [ ! -e \"" + directory + "$name\" ] || refuse \"there is a " + kind + " $name already; it stays untouched\"\n"
                + "done\n";
    }

    /** Links go first: a namespace takes the far ends of its cables with it only some time after it is gone. */
    private static String cleanUp(List<String> namespaces, List<String> links, boolean openvswitch) {
        StringBuilder text = new StringBuilder("clean_up() {\n    jobs -p | xargs -r kill 2>/dev/null\n");
        if (!links.isEmpty()) {
            String first = openvswitch ? "        ovs-vsctl br-exists \"$name\" && ovs-vsctl del-br \"$name\"\n" : "";
            text.append("    for name in ").append(String.join(" ", links)).append("; do\n").append(first)
                    .append("        [ ! -e \"/sys/class/net/$name\" ] || ip link delete \"$name\"\n    done\n");
        }
        if (!namespaces.isEmpty()) {
            text.append("    for name in ").append(String.join(" ", namespaces)).append("; do\n")
                    .append("        [ -e \"/run/netns/$name\" ] || continue\n")
                    .append("        ip netns pids \"$name\" | xargs -r kill 2>/dev/null\n")
                    .append("        ip netns delete \"$name\"\n    done\n");
        }
        return text.append("}\ntrap clean_up EXIT\ntrap 'exit 130' INT\ntrap 'exit 143' TERM HUP\n").toString();
    }
}
