package netsh.commands.coreutils;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import netsh.commands.process.Process;
import netsh.commands.process.WallClock;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** ps(1), in its usual forms. */
final class ProcessList {
    static final Tool TOOL = Tool.of("ps", "Lists processes.", ProcessList::run);

    private ProcessList() {
    }

    private static int run(ToolContext context) {
        String options = String.join("", context.arguments()).replace("-", "");
        if (!options.matches("[aefuxwAl]*")) {
            context.err().println("error: this lab's ps supports the options a, A, e, f, u, w, x");
            return 1;
        }
        boolean all = options.matches(".*[aexA].*");
        Process session = context.process().session();
        List<Process> processes = context.process().table().list().stream()
                .filter(process -> !process.hasEnded() && (all || process.session() == session)).toList();
        if (options.indexOf('u') >= 0) {
            context.out().println("USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND");
            processes.forEach(process
                    -> context.out().printf("root     %7d  0.0  0.1   %5d  %4d ?        %-4s %s   0:00 %s\n",
                    process.pid(), 4000, 2000, state(context, process), start(process), command(process)));
        } else if (options.indexOf('f') >= 0) {
            context.out().println("UID          PID    PPID  C STIME TTY          TIME CMD");
            processes.forEach(process -> context.out().printf("root     %7d %7d  0 %s ?        00:00:00 %s\n",
                    process.pid(), parent(process), start(process), command(process)));
        } else if (options.indexOf('x') >= 0) {
            context.out().println("    PID TTY      STAT   TIME COMMAND");
            processes.forEach(process -> context.out().printf("%7d ?        %-4s   0:00 %s\n", process.pid(),
                    state(context, process), command(process)));
        } else {
            context.out().println("    PID TTY          TIME CMD");
            processes.forEach(process -> context.out().printf("%7d ?        00:00:00 %s\n", process.pid(),
                    name(process)));
        }
        return 0;
    }

    private static String state(ToolContext context, Process process) {
        return process == context.process() ? "R" : "S";
    }

    private static int parent(Process process) {
        return process.parent().filter(parent -> !parent.hasEnded()).map(Process::pid).orElse(1);
    }

    private static String start(Process process) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(WallClock.at(process.startedNanos())
                .atOffset(ZoneOffset.UTC));
    }

    private static String command(Process process) {
        return String.join(" ", process.arguments());
    }

    /** The program's name as the kernel keeps it: at most fifteen characters. */
    static String name(Process process) {
        String program = process.arguments().get(0);
        String name = program.substring(program.lastIndexOf('/') + 1);
        return name.length() > 15 ? name.substring(0, 15) : name;
    }
}
