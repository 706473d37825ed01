package netsh.commands.coreutils;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import netsh.commands.completion.Synopsis;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.commands.process.WallClock;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** ps(1), in its usual forms and with columns to choose. */
final class ProcessList {
    static final Tool TOOL = Tool.of("ps", "Lists processes.", Synopsis.of("", """
                    -e  all processes
                    -A  all processes
                    -f  with parents and times
                    -l  more columns
                    -o COLUMNS  these columns
                    -p PID  that process
                    -C RUNNING  processes of that program
                    --no-headers  no headings
                    """),
            ProcessList::run);

    private ProcessList() {
    }

    private static int run(ToolContext context) {
        ProcessRequest request;
        try {
            request = ProcessRequest.of(context.arguments());
        } catch (ProcessRequest.Refusal refusal) {
            context.err().println("error: " + refusal.getMessage());
            return 1;
        }
        Process session = context.process().session();
        List<Process> processes = context.process().table().list().stream()
                .filter(process -> !process.hasEnded() && request.selects(process, session)).toList();
        if (request.columns().isPresent()) {
            printColumns(context, request, request.columns().get(), processes);
        } else {
            printUsual(context, request, processes);
        }
        return processes.isEmpty() ? 1 : 0;
    }

    private static void printColumns(ToolContext context, ProcessRequest request, List<ProcessRequest.Chosen> columns,
            List<Process> processes) {
        if (request.hasHeadings()) {
            context.out().println(line(columns, ProcessRequest.Chosen::heading));
        }
        processes.forEach(process ->
                context.out().println(line(columns, chosen -> chosen.column().value(process))));
    }

    private static String line(List<ProcessRequest.Chosen> columns, Function<ProcessRequest.Chosen, String> text) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < columns.size(); i++) {
            ProcessRequest.Chosen chosen = columns.get(i);
            line.append(i == 0 ? "" : " ").append(chosen.column().padded(text.apply(chosen), i == columns.size() - 1));
        }
        return line.toString();
    }

    private static void printUsual(ToolContext context, ProcessRequest request, List<Process> processes) {
        Output out = context.out();
        String headings;
        Function<Process, String> line;
        if (request.has('u')) {
            headings = "USER         PID %CPU %MEM    VSZ   RSS TTY      STAT START   TIME COMMAND";
            line = process -> String.format(Locale.ROOT,
                    "root     %7d  0.0  0.1   %5d  %4d ?        %-4s %s   0:00 %s", process.pid(), 4000, 2000,
                    state(context, process), start(process), command(process));
        } else if (request.has('f')) {
            headings = "UID          PID    PPID  C STIME TTY          TIME CMD";
            line = process -> String.format(Locale.ROOT, "root     %7d %7d  0 %s ?        00:00:00 %s",
                    process.pid(), parent(process), start(process), command(process));
        } else if (request.has('x')) {
            headings = "    PID TTY      STAT   TIME COMMAND";
            line = process -> String.format(Locale.ROOT, "%7d ?        %-4s   0:00 %s", process.pid(),
                    state(context, process), command(process));
        } else {
            headings = "    PID TTY          TIME CMD";
            line = process -> String.format(Locale.ROOT, "%7d ?        00:00:00 %s", process.pid(), name(process));
        }
        if (request.hasHeadings()) {
            out.println(headings);
        }
        processes.forEach(process -> out.println(line.apply(process)));
    }

    private static String state(ToolContext context, Process process) {
        return process == context.process() ? "R" : "S";
    }

    static int parent(Process process) {
        return process.parent().filter(parent -> !parent.hasEnded()).map(Process::pid).orElse(1);
    }

    private static String start(Process process) {
        return DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT).format(WallClock.at(process.startedNanos())
                .atOffset(ZoneOffset.UTC));
    }

    static String command(Process process) {
        return String.join(" ", process.arguments());
    }

    /** The program's name as the kernel keeps it: at most fifteen characters. */
    static String name(Process process) {
        String program = process.arguments().get(0);
        String name = program.substring(program.lastIndexOf('/') + 1);
        return name.length() > 15 ? name.substring(0, 15) : name;
    }
}
