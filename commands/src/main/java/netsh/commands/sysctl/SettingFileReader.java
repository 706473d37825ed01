package netsh.commands.sysctl;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** Reads files of settings, in the form of sysctl.conf(5). */
final class SettingFileReader {
    /** The directories of settings; a file hides those of its name in later directories. */
    private static final List<String> DIRECTORIES = List.of(
            "/etc/sysctl.d", "/run/sysctl.d", "/usr/local/lib/sysctl.d", "/usr/lib/sysctl.d", "/lib/sysctl.d");

    private static final String ENDING = ".conf";
    private static final String STANDARD_INPUT = "-";

    private final ToolContext context;

    SettingFileReader(ToolContext context) {
        this.context = context;
    }

    /** Adds the assignments of a file; the answer is the exit status. */
    int read(String path, List<Assignment> assignments) {
        if (!path.equals(STANDARD_INPUT) && context.files().isDirectory(path)) {
            return 0;
        }
        String text;
        try {
            text = path.equals(STANDARD_INPUT) ? context.in().readText() : context.files().readText(path);
        } catch (NetException unreadable) {
            return context.fail(1, "cannot open \"" + path + "\": " + unreadable.errno().text());
        }
        int number = 0;
        for (String line : text.lines().toList()) {
            number++;
            if (Assignment.saysNothing(line)) {
                continue;
            }
            Optional<Assignment> assignment = Assignment.parse(line);
            assignment.ifPresent(assignments::add);
            if (assignment.isEmpty()) {
                context.err().println("sysctl: " + path + "(" + number + "): invalid syntax, continuing...");
            }
        }
        return 0;
    }

    /** The files that a machine reads when it starts, in that order. */
    List<String> systemFiles() {
        TreeMap<String, String> byName = new TreeMap<>();
        for (String directory : DIRECTORIES) {
            for (String name : namesIn(directory)) {
                if (name.endsWith(ENDING)) {
                    byName.putIfAbsent(name, directory + "/" + name);
                }
            }
        }
        List<String> files = new ArrayList<>(byName.values());
        if (context.files().exists("/etc/sysctl.conf")) {
            files.add("/etc/sysctl.conf");
        }
        return files;
    }

    private List<String> namesIn(String directory) {
        try {
            return context.files().isDirectory(directory) ? context.files().list(directory) : List.of();
        } catch (NetException unreadable) {
            return List.of();
        }
    }
}
