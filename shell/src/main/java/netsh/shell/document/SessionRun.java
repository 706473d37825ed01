package netsh.shell.document;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import netsh.shell.lab.Lab;

/** Runs the steps of a session, one after the other, in a lab that is fresh. */
final class SessionRun {
    /** Who types in a lab is root. */
    private static final Pattern SUDO = Pattern.compile("(^|[;&|]\\s*)sudo\\s+(?:-[A-Za-z]+\\s+)*");

    private final Lab lab;
    private final Places places;

    private SessionRun(Lab lab) {
        this.lab = lab;
        places = new Places(command -> String.join("\n", run(command, Endless.LONGEST).printed));
    }

    /** What a fresh lab makes of the steps. */
    static List<Result> of(Supplier<Lab> labs, List<Step> steps) {
        try (Lab lab = labs.get()) {
            SessionRun run = new SessionRun(lab);
            List<Result> results = new ArrayList<>();
            for (Step step : steps) {
                results.add(run.perform(step));
            }
            return results;
        }
    }

    private Result perform(Step step) {
        step.before().forEach(command -> run(command, Endless.LONGEST));
        Optional<FileEdit> edit = FileEdit.of(step.command(), step.entry().output());
        if (edit.isPresent()) {
            return write(step, edit.get());
        }
        if (places.moves(step.command())) {
            return new Result(step, List.of(), 0, false, Optional.empty(), Optional.empty());
        }
        String typed = Endless.withTerminalLeft(SUDO.matcher(step.command()).replaceAll("$1"));
        String command = places.at(step.entry().place(), typed);
        Run run = run(command, Endless.interruption(step.command(), step.entry().output()));
        return new Result(step, run.printed, run.status, run.interrupted, Optional.empty(), lab.notice());
    }

    private Result write(Step step, FileEdit edit) {
        if (edit.contents().isEmpty()) {
            return Result.notRun(step, "the text does not show what was changed in " + edit.path());
        }
        Run run = run(places.at(step.entry().place(), edit.command()), Endless.LONGEST);
        return new Result(step, run.printed, run.status, false, Optional.empty(), lab.notice());
    }

    /** What a command printed and how it ended. */
    private record Run(List<String> printed, int status, boolean interrupted) {}

    private Run run(String command, Duration longest) {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Lab.Outcome outcome = lab.run(command, printed::write, longest);
        boolean interrupted = outcome.duration().compareTo(longest) >= 0;
        List<String> lines = new ArrayList<>(printed.toString(StandardCharsets.UTF_8).lines().toList());
        while (!lines.isEmpty() && lines.get(lines.size() - 1).isBlank()) {
            lines.remove(lines.size() - 1);
        }
        return new Run(lines, outcome.status(), interrupted);
    }
}
