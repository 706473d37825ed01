package netsh.commands.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import netsh.commands.completion.FreeValue;
import netsh.commands.completion.Words;
import netsh.commands.process.Process;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Candidate;
import netsh.commands.tool.CandidateGroup;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.Program;
import netsh.commands.tool.ProgramLoader;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.commands.tool.Userland;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** {@code machine}: the lab's own way to have several hosts, and to run something on one. */
final class MachineTool implements Tool {
    private static final String USAGE = """
            Usage: machine list                     the hosts of the lab
                   machine add NAME                 one more, with an ens33 on the outside network
                   machine exec NAME COMMAND ...    run a command on one, as its root
                   machine exec NAME 'LINE'         run a line of the shell on one
                   machine del NAME                 switch one off and take it away""";
    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    /** From power on to the end of the boot scripts: links have settled, addresses are proven to be unique. */
    private static final long BOOT_NANOS = 5_000_000_000L;
    private static final Map<String, String> ENVIRONMENT =
            Map.of("HOME", "/root", "PATH", ProgramLoader.DEFAULT_PATH, "TERM", "dumb", "USER", "root");

    private final LabHosts hosts;

    MachineTool(LabHosts hosts) {
        this.hosts = hosts;
    }

    @Override
    public String name() {
        return "machine";
    }

    @Override
    public String summary() {
        return "Adds hosts to the lab and runs commands on them.";
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(this::expected);
    }

    @Override
    public int run(ToolContext context) {
        List<String> arguments = context.arguments();
        String action = arguments.isEmpty() ? "list" : arguments.get(0);
        switch (action) {
            case "list":
                return arguments.size() > 1 ? misused(context, "list takes no name: it shows all") : list(context);
            case "add":
                return arguments.size() != 2 ? misused(context, "add needs one name, as in 'machine add h2'") : add(context);
            case "exec":
                return arguments.size() < 3
                        ? misused(context, "exec needs a name and a command, as in 'machine exec h2 ip addr'")
                        : execute(context);
            case "del":
                return arguments.size() != 2 ? misused(context, "del needs one name, as in 'machine del h2'") : remove(context);
            case "help", "-h", "--help":
                context.out().println(USAGE);
                return 0;
            default:
                return misused(context, "there is no '" + action + "'; there are list, add, exec and del");
        }
    }

    private Expectation expected(ToolContext place, List<String> before, String word) {
        if (before.isEmpty()) {
            return Expectation.of(Words.of("list: the hosts of the lab", "add: one more host",
                    "exec: run a command on one", "del: take one away", "help: how it is used"));
        }
        boolean makes = before.get(0).equals("add");
        if (before.size() == 1 && (makes || before.get(0).equals("exec") || before.get(0).equals("del"))) {
            return Expectation.of(makes ? new FreeValue("a name for the new host")
                    : Words.of(hosts.all().stream().map(host -> new Candidate(
                            host.name(), "at " + host.address(), CandidateGroup.MACHINE)).toList()));
        }
        Optional<LabHost> host = hosts.all().stream()
                .filter(found -> before.size() > 1 && found.name().equals(before.get(1))).findFirst();
        if (!before.get(0).equals("exec") || host.isEmpty()) {
            return Expectation.end();
        }
        ToolContext there = place.seenFrom(host.get().userland());
        return before.size() == 2 && word.indexOf(' ') >= 0
                ? new Expectation.InnerLine(there) : new Expectation.InnerCommand(2, there);
    }

    private static int misused(ToolContext context, String what) {
        context.fail(2, what);
        context.err().println(USAGE);
        return 2;
    }

    // ---- list -----------------------------------------------------------------------------------------------------

    private int list(ToolContext context) {
        context.out().println("NAME             ADDRESS          CARD");
        for (LabHost host : hosts.all()) {
            context.out().println(String.format(Locale.ROOT, "%-16s %-16s %s", host.name(),
                    host.address(), host.card().address()));
        }
        return 0;
    }

    // ---- add and del ----------------------------------------------------------------------------------------------

    private int add(ToolContext context) {
        String name = context.arguments().get(1);
        if (!NAME.matcher(name).matches()) {
            return context.fail(1, "'" + name + "' cannot be a host's name: it may have letters, digits and, "
                    + "between them, '-', as in 'h2'");
        }
        try {
            hosts.add(name);
        } catch (NetException refused) {
            return context.fail(1, refused.errno() == Errno.EEXIST
                    ? "there is a machine '" + name + "' already; take another name, or 'machine del " + name + "' first"
                    : "no address is left in 192.168.2.0/24; 'machine del NAME' frees one");
        }
        context.process().sleepNanos(BOOT_NANOS);
        return 0;
    }

    private int remove(ToolContext context) {
        Optional<LabHost> host = find(context);
        if (host.isEmpty()) {
            return 1;
        }
        if (host.get() == hosts.all().get(0)) {
            return context.fail(1, "'" + host.get().name() + "' is the machine that the lab begins with; it stays");
        }
        if (host.get().userland() == context.userland()) {
            return context.fail(1, "'" + host.get().name() + "' is this machine; it is deleted from another one, as by "
                    + "'machine exec " + hosts.all().get(0).name() + " machine del " + host.get().name() + "'");
        }
        hosts.remove(host.get());
        return 0;
    }

    // ---- exec -----------------------------------------------------------------------------------------------------

    private int execute(ToolContext context) {
        Optional<LabHost> host = find(context);
        if (host.isEmpty()) {
            return 1;
        }
        context.out().flush();
        Userland there = host.get().userland();
        List<String> words = context.arguments().subList(2, context.arguments().size());
        Process child = context.process().forkInto(there.processes());
        child.enter(there.machine().initialNamespace());
        child.setEnvironment(ENVIRONMENT);
        child.changeDirectory("/root");
        Program shell = new Program(there.tools().find("bash").orElseThrow(), List.of(), "/bin/bash");
        return child.runForeground(self -> ToolContext.start(there, self, shell, shellCommand(words)));
    }

    /** One word is a line for the host's shell; several are a command and its arguments, which stay as they are. */
    private static List<String> shellCommand(List<String> words) {
        if (words.size() == 1) {
            return List.of("bash", "-c", words.get(0));
        }
        List<String> command = new ArrayList<>(List.of("bash", "-c", "\"$@\"", "bash"));
        command.addAll(words);
        return command;
    }

    private Optional<LabHost> find(ToolContext context) {
        String name = context.arguments().get(1);
        Optional<LabHost> host = hosts.find(name);
        if (host.isEmpty()) {
            context.fail(1, "no machine is called '" + name + "'; there are: "
                    + hosts.all().stream().map(LabHost::name).collect(Collectors.joining(", ")));
        }
        return host;
    }
}
