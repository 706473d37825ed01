package netsh.commands.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.commands.process.Output;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;

/** Builtins about jobs and processes: wait, jobs, kill, fg, bg, times. */
final class JobBuiltins {
    /** The number behind 31 names in the list; 32 and 33 are the C library's own. */
    private static final int FIRST_REAL_TIME = 32;
    private static final List<String> SIGNAL_NAMES = signalNames();

    private JobBuiltins() {
    }

    private static List<String> signalNames() {
        List<String> names = new ArrayList<>(List.of(("HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM"
                + " TERM STKFLT CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH IO PWR SYS RTMIN")
                .split(" ")));
        for (int i = 1; i <= 15; i++) {
            names.add("RTMIN+" + i);
        }
        for (int i = 14; i >= 1; i--) {
            names.add("RTMAX-" + i);
        }
        names.add("RTMAX");
        return List.copyOf(names);
    }

    static void addTo(Map<String, Builtin> builtins) {
        builtins.put("wait", JobBuiltins::await);
        builtins.put("jobs", JobBuiltins::list);
        builtins.put("kill", JobBuiltins::kill);
        builtins.put("fg", JobBuiltins::refuse);
        builtins.put("bg", JobBuiltins::refuse);
        builtins.put("times", (shell, words) -> {
            Builtins.output(shell).print("0m0.000s 0m0.000s\n0m0.000s 0m0.000s\n").flush();
            return 0;
        });
    }

    private static int refuse(Interpreter shell, List<String> words) {
        shell.complain(words.get(0) + ": no job control");
        return 1;
    }

    private static int await(Interpreter shell, List<String> words) {
        List<String> operands = Builtins.operands(words);
        if (operands.isEmpty()) {
            for (Jobs.Job job : shell.jobs().list()) {
                await(shell, job);
                if (shell.process().hasSignal()) {
                    return interrupted(shell);
                }
            }
            return 0;
        }
        if (operands.get(0).equals("-n") || operands.get(0).equals("-p") || operands.get(0).equals("-f")) {
            shell.complain("wait: " + operands.get(0) + ": not supported in this lab's shell");
            return 2;
        }
        int status = 0;
        for (String operand : operands) {
            status = await(shell, operand);
        }
        return status;
    }

    private static int interrupted(Interpreter shell) {
        shell.traps().run(shell);
        return 128 + Signal.TERM.number();
    }

    private static int await(Interpreter shell, String operand) {
        if (operand.startsWith("%")) {
            Optional<Jobs.Job> job = shell.jobs().named(operand);
            if (job.isEmpty()) {
                shell.complain("wait: " + operand + ": no such job");
                return 127;
            }
            return await(shell, job.get());
        }
        Integer pid = Builtins.number(operand);
        if (pid == null) {
            shell.complain("wait: `" + operand + "': not a pid or valid job spec");
            return 1;
        }
        Optional<Jobs.Job> job = shell.jobs().withPid(pid);
        if (job.isEmpty()) {
            shell.complain("wait: pid " + operand + " is not a child of this shell");
            return 127;
        }
        return await(shell, job.get());
    }

    private static int await(Interpreter shell, Jobs.Job job) {
        int status = shell.process().waitFor(job.process());
        if (job.process().hasEnded()) {
            shell.jobs().remove(job);
        }
        return status;
    }

    private static int list(Interpreter shell, List<String> words) {
        boolean pids = false;
        boolean onlyPids = false;
        for (String word : words.subList(1, words.size())) {
            if (word.equals("-l")) {
                pids = true;
            } else if (word.equals("-p")) {
                onlyPids = true;
            } else {
                return Builtins.usage(shell, "jobs", word, "jobs [-lnprs] [jobspec ...] or jobs -x command [args]");
            }
        }
        Output out = Builtins.output(shell);
        for (Jobs.Job job : shell.jobs().list()) {
            out.println(onlyPids ? Integer.toString(job.process().pid()) : shell.jobs().line(job, pids));
        }
        out.flush();
        for (Jobs.Job job : shell.jobs().list()) {
            if (job.process().hasEnded()) {
                job.process().reap();
                shell.jobs().remove(job);
            }
        }
        return 0;
    }

    static int listSignals(Interpreter shell) {
        Output out = Builtins.output(shell);
        for (int i = 0; i < SIGNAL_NAMES.size(); i++) {
            out.printf("%2d) SIG%s", i < FIRST_REAL_TIME - 1 ? i + 1 : i + 3, SIGNAL_NAMES.get(i));
            out.print(i % 5 == 4 ? "\n" : "\t");
        }
        out.print("\n").flush();
        return 0;
    }

    private static int kill(Interpreter shell, List<String> words) {
        List<String> arguments = words.subList(1, words.size());
        Signal signal = Signal.TERM;
        if (arguments.isEmpty()) {
            Output.standardError(shell.process()).println("kill: usage: kill [-s sigspec | -n signum | -sigspec]"
                    + " pid | jobspec ... or kill -l [sigspec]");
            return 2;
        }
        String option = arguments.get(0);
        boolean existence = false;
        if (option.equals("-l")) {
            return listSignals(shell);
        }
        if (option.startsWith("-") && option.length() > 1 && !option.equals("--")) {
            boolean separate = option.equals("-s") || option.equals("-n");
            if (separate && arguments.size() < 2) {
                shell.complain("kill: " + option + ": option requires an argument");
                return 1;
            }
            String name = separate ? arguments.get(1) : option.substring(1);
            arguments = arguments.subList(separate ? 2 : 1, arguments.size());
            existence = name.equals("0");
            Optional<Signal> wanted = Signal.parse(name);
            if (wanted.isEmpty() && !existence) {
                boolean unsupported = name.matches("(SIG)?(STOP|TSTP|TTIN|TTOU)|19|20");
                shell.complain("kill: " + name + (unsupported ? ": this lab's processes cannot be stopped"
                        : ": invalid signal specification"));
                return 1;
            }
            signal = wanted.orElse(signal);
        } else if (option.equals("--")) {
            arguments = arguments.subList(1, arguments.size());
        }
        int status = arguments.isEmpty() ? 1 : 0;
        for (String target : arguments) {
            status |= kill(shell, target, existence ? null : signal);
        }
        return status;
    }

    private static int kill(Interpreter shell, String target, Signal signal) {
        if (target.startsWith("%")) {
            Optional<Jobs.Job> job = shell.jobs().named(target);
            if (job.isEmpty()) {
                shell.complain("kill: " + target + ": no such job");
                return 1;
            }
            job.get().workers().forEach(process -> send(process, signal));
            return 0;
        }
        Integer pid = Builtins.number(target);
        if (pid == null) {
            shell.complain("kill: " + target + ": arguments must be process or job IDs");
            return 1;
        }
        Optional<Process> process = shell.process().table().find(pid).filter(found -> !found.hasEnded());
        if (process.isEmpty()) {
            shell.complain("kill: (" + target + ") - No such process");
            return 1;
        }
        List<Process> workers =
                shell.jobs().withPid(pid).map(Jobs.Job::workers).orElse(List.of(process.get()));
        send(workers.get(workers.size() - 1), signal);
        return 0;
    }

    private static void send(Process process, Signal signal) {
        if (signal != null) {
            process.signal(signal);
        }
    }
}
