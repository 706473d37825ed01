package netsh.commands.packages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Words;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;

/** The tools {@code yum} of CentOS 7 and {@code dnf} after it: what the lab has is installed, nothing else is available. */
final class YumTool {
    private YumTool() {}

    /** What may follow the tool's name; options are passed over. */
    static Expectation expected(ToolContext place, List<String> before, String word) {
        List<String> words = before.stream().filter(earlier -> !earlier.startsWith("-")).toList();
        if (word.startsWith("-")) {
            return Expectation.of(Words.of("-y: yes to all questions", "-q: fewer words").orOthers());
        }
        return words.isEmpty() ? Expectation.of(Words.of("install: install packages"))
                : Expectation.of(new PackageNames(InstalledPackage.CENTOS));
    }

    static int run(ToolContext tool) {
        List<String> words = tool.arguments().stream().filter(word -> !word.startsWith("-")).toList();
        if (words.isEmpty()) {
            tool.err().println("Usage: " + tool.name() + " [-y] install PACKAGE...");
            return 1;
        }
        if (!words.get(0).equals("install")) {
            tool.err().println(tool.name() + ": this lab does not support '" + words.get(0) + "'");
            return 2;
        }
        List<String> names = words.subList(1, words.size());
        return tool.name().equals("dnf") ? installWithDnf(tool, names) : installWithYum(tool, names);
    }

    private static int installWithYum(ToolContext tool, List<String> names) {
        tool.out().println("Loaded plugins: fastestmirror");
        boolean missing = false;
        for (String name : names) {
            Optional<InstalledPackage> installed = find(tool, name);
            tool.out().println(installed.isPresent()
                    ? "Package " + fullName(installed.get()) + " already installed and latest version"
                    : "No package " + name + " available.");
            missing |= installed.isEmpty();
        }
        if (missing && names.stream().allMatch(name -> find(tool, name).isEmpty())) {
            tool.out().flush();
            tool.err().println("Error: Nothing to do");
            return 1;
        }
        tool.out().println("Nothing to do");
        return 0;
    }

    private static int installWithDnf(ToolContext tool, List<String> names) {
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            Optional<InstalledPackage> installed = find(tool, name);
            if (installed.isPresent()) {
                tool.out().println("Package " + fullName(installed.get()) + " is already installed.");
            } else {
                tool.out().println("No match for argument: " + name);
                missing.add(name);
            }
        }
        if (!missing.isEmpty()) {
            tool.out().flush();
            tool.err().println("Error: Unable to find a match: " + String.join(" ", missing));
            return 1;
        }
        tool.out().println("Dependencies resolved.\nNothing to do.\nComplete!");
        return 0;
    }

    private static Optional<InstalledPackage> find(ToolContext tool, String name) {
        return InstalledPackage.find(InstalledPackage.CENTOS, name, tool.userland().tools());
    }

    private static String fullName(InstalledPackage installed) {
        int colon = installed.version().indexOf(':');
        return colon < 0
                ? installed.name() + "-" + installed.version()
                : installed.version().substring(0, colon + 1) + installed.name() + "-"
                        + installed.version().substring(colon + 1);
    }
}
