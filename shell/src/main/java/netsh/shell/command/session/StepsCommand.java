package netsh.shell.command.session;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import netsh.shell.command.Workbench;
import netsh.shell.lab.Lab;
import netsh.shell.session.RecordedStep;
import netsh.shell.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code steps}: what was done so far. */
@Command(
        name = "steps",
        description = "Lists the steps so far: number, exit status where it is not 0, the lab's time when it began, how long "
                + "it took, and the command. Undone steps stand in brackets.")
final class StepsCommand implements Callable<Integer> {
    private static final double NANOS_PER_SECOND = 1e9;

    private final Workbench workbench;

    @Option(names = "--failed", description = "Only steps that failed.")
    private boolean onlyFailed;

    StepsCommand(Workbench workbench) {
        this.workbench = workbench;
    }

    @Override
    public Integer call() {
        Session session = workbench.session();
        Map<Integer, String> checkpoints = session.checkpoints().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (a, b) -> a + ", " + b));
        int number = 0;
        for (RecordedStep step : session.steps()) {
            print(++number, step, false, checkpoints);
        }
        for (RecordedStep step : session.undone()) {
            print(++number, step, true, checkpoints);
        }
        if (number == 0) {
            workbench.out().println("no steps yet");
        }
        return 0;
    }

    private void print(int number, RecordedStep step, boolean undone, Map<Integer, String> checkpoints) {
        if (onlyFailed && !step.failed()) {
            return;
        }
        String status = !step.interruptions().isEmpty() ? "^C" : step.status() == 0 ? "" : "[" + step.status() + "]";
        String left = String.format(Locale.ROOT, "%s%d%s", undone ? "(" : "", number, undone ? ")" : "");
        String mark = checkpoints.containsKey(number) ? "  # " + checkpoints.get(number) : "";
        List<String> lines = shown(step).lines().toList();
        workbench.out().printf(Locale.ROOT, "%5s %5s %9s %9s  %s%s%n", left, status, seconds(step.begin()),
                seconds(step.duration()), lines.get(0), (lines.size() > 1 || !step.input().isEmpty() ? " ..." : "") + mark);
    }

    private static String shown(RecordedStep step) {
        String command = step.command().equals(Lab.END_OF_INPUT) ? "^D" : step.command();
        return step.place().isHost() ? command : step.place().name() + "# " + command;
    }

    private static String seconds(Duration duration) {
        return String.format(Locale.ROOT, "%.3fs", duration.toNanos() / NANOS_PER_SECOND);
    }
}
