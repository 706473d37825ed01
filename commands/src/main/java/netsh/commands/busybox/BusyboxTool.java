package netsh.commands.busybox;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import netsh.commands.completion.Words;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** The program {@code busybox} itself: runs an applet by its name, and lists them. */
final class BusyboxTool implements Tool {
    /** Applets for which the lab has one tool alike, whoever calls it. */
    private static final List<String> SHARED = List.of("[", "awk", "basename", "cat", "chmod", "cp", "cut", "date",
            "dirname", "dmesg", "echo", "egrep", "env", "expr", "false", "fgrep", "find", "grep", "head", "hostname", "id",
            "insmod", "kill", "killall", "ln", "ls", "lsmod", "mkdir", "mktemp", "modinfo", "modprobe", "mv", "nproc",
            "paste", "pidof", "printf", "pwd", "readlink", "rm", "rmdir", "rmmod", "sed", "seq", "sleep",
            "sort", "sysctl", "tac", "tail", "tee", "test", "timeout", "touch", "tr", "true", "udhcpc", "uname", "uniq",
            "wc", "which", "whoami", "xargs", "yes");
    private static final int NOT_FOUND = 127;

    private final Map<String, Tool> own = new LinkedHashMap<>();

    BusyboxTool(List<Tool> applets) {
        applets.forEach(applet -> own.put(applet.name(), applet));
    }

    @Override
    public String name() {
        return "busybox";
    }

    @Override
    public String summary() {
        return "Runs one of its small programs.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(this::expected);
    }

    @Override
    public int run(ToolContext context) {
        List<String> arguments = context.arguments();
        if (arguments.isEmpty() || arguments.get(0).equals("--help")) {
            context.out().println(Applet.BANNER);
            context.out().println("The applets that this lab has of it; each runs as: busybox APPLET [ARGUMENTS]\n");
            context.out().println(String.join(" ", names(context)));
            return 0;
        }
        if (arguments.get(0).equals("--list")) {
            names(context).forEach(context.out()::println);
            return 0;
        }
        String name = arguments.get(0);
        Optional<Tool> applet = find(context, name);
        if (applet.isEmpty()) {
            context.err().println(name + ": applet not found");
            return NOT_FOUND;
        }
        ToolContext inner = new ToolContext(
                context.userland(), context.process(), name, arguments.subList(1, arguments.size()));
        int status = applet.get().run(inner);
        inner.out().flush();
        return status;
    }

    private Expectation expected(ToolContext place, List<String> before, String word) {
        if (before.isEmpty()) {
            return Expectation.of(Words.of(names(place).stream().flatMap(name -> find(place, name).stream())
                    .map(tool -> new Candidate(tool.name(), tool.summary(), CandidateGroup.COMMAND)).toList()));
        }
        return find(place, before.get(0)).flatMap(Tool::completer)
                .map(completer -> completer.expected(place, before.subList(1, before.size()), word))
                .map(expected -> expected instanceof Expectation.InnerCommand inner
                        ? new Expectation.InnerCommand(inner.from() + 1, inner.place()) : expected)
                .orElse(new Expectation.Nothing("applet not found", true));
    }

    private Optional<Tool> find(ToolContext context, String name) {
        if (own.containsKey(name)) {
            return Optional.of(own.get(name));
        }
        return SHARED.contains(name) ? context.userland().tools().find(name) : Optional.empty();
    }

    private TreeSet<String> names(ToolContext context) {
        TreeSet<String> names = new TreeSet<>(own.keySet());
        SHARED.stream().filter(name -> context.userland().tools().find(name).isPresent()).forEach(names::add);
        names.add(name());
        return names;
    }
}
