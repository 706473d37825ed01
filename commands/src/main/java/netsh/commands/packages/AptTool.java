package netsh.commands.packages;

import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Words;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.ToolContext;

/**
 * The tools {@code apt-get} and {@code apt}: what the lab has is the newest version, anything else they cannot locate.
 * Without a terminal they leave out "Done", as the real ones do.
 */
final class AptTool {
    private static final int ERROR = 100;

    private AptTool() {}

    /** What may follow the tool's name; options are passed over. */
    static Expectation expected(ToolContext place, List<String> before, String word) {
        List<String> words = before.stream().filter(earlier -> !earlier.startsWith("-")).toList();
        if (word.startsWith("-")) {
            return Expectation.of(Words.of("-y: yes to all questions", "-q: fewer words").orOthers());
        }
        return words.isEmpty()
                ? Expectation.of(Words.of("update: read the lists of packages", "install: install packages"))
                : Expectation.of(new PackageNames(InstalledPackage.DEBIAN));
    }

    static int run(ToolContext tool) {
        List<String> words = tool.arguments().stream().filter(word -> !word.startsWith("-")).toList();
        if (tool.name().equals("apt") && !tool.out().isTerminal()) {
            tool.err().println("\nWARNING: apt does not have a stable CLI interface. Use with caution in scripts.\n");
        }
        if (words.isEmpty()) {
            tool.out().println("Usage: " + tool.name() + " { update | install PACKAGE... }");
            return 0;
        }
        return switch (words.get(0)) {
            case "update" -> {
                step(tool, "Reading package lists...");
                yield 0;
            }
            case "install" -> install(tool, words.subList(1, words.size()));
            case "remove", "purge", "upgrade", "dist-upgrade", "autoremove", "search", "show", "list" -> {
                tool.err().println(tool.name() + ": this lab does not support '" + words.get(0) + "'");
                yield 2;
            }
            default -> {
                tool.err().println("E: Invalid operation " + words.get(0));
                yield ERROR;
            }
        };
    }

    private static void step(ToolContext tool, String words) {
        tool.out().println(tool.out().isTerminal() ? words + " Done" : words);
    }

    private static int install(ToolContext tool, List<String> names) {
        step(tool, "Reading package lists...");
        step(tool, "Building dependency tree...");
        step(tool, "Reading state information...");
        boolean located = true;
        for (String name : names) {
            Optional<InstalledPackage> installed =
                    InstalledPackage.find(InstalledPackage.DEBIAN, name, tool.userland().tools());
            if (installed.isPresent()) {
                tool.out().println(name + " is already the newest version (" + installed.get().version() + ").");
            } else {
                tool.out().flush();
                tool.err().println("E: Unable to locate package " + name);
                located = false;
            }
        }
        if (!located) {
            return ERROR;
        }
        tool.out().println("0 upgraded, 0 newly installed, 0 to remove and 0 not upgraded.");
        return 0;
    }
}
