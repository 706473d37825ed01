package netsh.commands.qemu;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import netsh.commands.completion.Words;
import netsh.commands.process.Signal;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Expectation;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.link.Link;

/** {@code vm}: the lab's own way to look at guests and to run something in one. */
final class VmTool implements Tool {
    private static final String USAGE = """
            Usage: vm list                     the virtual machines that run
                   vm exec NAME COMMAND ...    run a command in one, as its root
                   vm exec NAME 'LINE'         run a line of the shell in one
                   vm stop NAME                switch one off""";

    private final VirtualMachines machines;

    VmTool(VirtualMachines machines) {
        this.machines = machines;
    }

    @Override
    public String name() {
        return "vm";
    }

    @Override
    public String summary() {
        return "Lists virtual machines and runs commands in them.";
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
                return list(context);
            case "exec":
                return arguments.size() < 3 ? misused(context, "exec needs a name and a command") : execute(context);
            case "stop":
                return arguments.size() != 2 ? misused(context, "stop needs a name") : stop(context);
            case "help", "-h", "--help":
                context.out().println(USAGE);
                return 0;
            default:
                return misused(context, "there is no '" + action + "'; there are list, exec and stop");
        }
    }

    private Expectation expected(ToolContext place, List<String> before, String word) {
        if (before.isEmpty()) {
            return Expectation.of(Words.of("list: the virtual machines that run", "exec: run a command in one",
                    "stop: switch one off", "help: how it is used"));
        }
        boolean named = List.of("exec", "stop").contains(before.get(0));
        if (before.size() == 1 && named) {
            return Expectation.of(new MachineNames(machines));
        }
        Optional<VirtualMachine> machine = before.size() > 1 ? machines.find(before.get(1)) : Optional.empty();
        if (!before.get(0).equals("exec") || machine.isEmpty()) {
            return Expectation.end();
        }
        ToolContext inside = place.seenFrom(machine.get().guest());
        return before.size() == 2 && word.indexOf(' ') >= 0
                ? new Expectation.InnerLine(inside) : new Expectation.InnerCommand(2, inside);
    }

    private static int misused(ToolContext context, String what) {
        context.fail(2, what);
        context.err().println(USAGE);
        return 2;
    }

    private int list(ToolContext context) {
        context.out().println("NAME             PID    STATE    MEMORY  VNC   TAPS");
        for (VirtualMachine machine : machines.running()) {
            String taps = machine.taps().stream()
                    .map(tap -> describe(tap.link()))
                    .collect(Collectors.joining(" "));
            context.out().println(String.format(Locale.ROOT, "%-16s %-6d %-8s %4d M  %-5s %s",
                    machine.name(), machine.process().pid(), machine.hasBooted() ? "running" : "booting",
                    machine.configuration().memoryMebibytes(),
                    machine.vncDisplay().map(number -> ":" + number).orElse("-"), taps).stripTrailing());
        }
        return 0;
    }

    private static String describe(Link tap) {
        return tap.master() == null ? tap.name() : tap.name() + "@" + tap.master().name();
    }

    private int execute(ToolContext context) {
        Optional<VirtualMachine> machine = find(context);
        if (machine.isEmpty()) {
            return 1;
        }
        List<String> words = context.arguments().subList(2, context.arguments().size());
        context.out().flush();
        return machine.get().execute(context.process(), shellCommand(words))
                .orElseGet(() -> context.fail(1, machine.get().name() + " was switched off"));
    }

    /** One word is a line for the guest's shell; several are a command and its arguments, which stay as they are. */
    private static List<String> shellCommand(List<String> words) {
        if (words.size() == 1) {
            return List.of("sh", "-c", words.get(0));
        }
        List<String> command = new ArrayList<>(List.of("sh", "-c", "\"$@\"", "sh"));
        command.addAll(words);
        return command;
    }

    private int stop(ToolContext context) {
        Optional<VirtualMachine> machine = find(context);
        if (machine.isEmpty()) {
            return 1;
        }
        machine.get().process().signal(Signal.TERM);
        return 0;
    }

    private Optional<VirtualMachine> find(ToolContext context) {
        return find(machines, context, context.arguments().get(1));
    }

    /** The running guest of a name; says so where there is none, and which there are. */
    static Optional<VirtualMachine> find(VirtualMachines machines, ToolContext context, String name) {
        Optional<VirtualMachine> found = machines.find(name);
        if (found.isEmpty()) {
            String others = machines.running().stream().map(VirtualMachine::name).collect(Collectors.joining(", "));
            context.fail(1, "no virtual machine is called '" + name + "'"
                    + (others.isEmpty() ? "; none runs" : "; these run: " + others));
        }
        return found;
    }
}
