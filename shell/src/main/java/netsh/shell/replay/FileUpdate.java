package netsh.shell.replay;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptFile;
import netsh.shell.script.Step;

/** Writes what a replay gave into the expectations of its script. */
final class FileUpdate {
    private static final int MOST_NAMED = 20;

    private final ReplayRequest request;
    private final PrintStream out;

    FileUpdate(ReplayRequest request, PrintStream out) {
        this.request = request;
        this.out = out;
    }

    void update(ScriptFile file, Replay.Result result) throws ScriptException {
        List<Step> changed = new ArrayList<>();
        for (StepResult ran : result.steps()) {
            if (!ran.endedAsPlanned()) {
                out.print(file.script().name() + ":" + ran.step().line() + ": "
                        + DeviationText.sentence(ran.deviations().get(0)) + "; its expectations are left as they are\n");
                continue;
            }
            Step now = expecting(ran);
            if (!now.equals(ran.step())) {
                changed.add(now);
            }
        }
        if (!changed.isEmpty() && !request.dryRun()) {
            file.update(changed);
        }
        out.print(file.script().name() + ": " + describe(changed) + "\n");
        out.flush();
    }

    private Step expecting(StepResult ran) {
        Step step = ran.step();
        Optional<String> output = step.expectedOutput();
        if (output.isPresent() && !Strictness.agrees(output.get(), ran.output())
                || output.isEmpty() && request.update() == ReplayRequest.Update.ALL && !ran.output().isEmpty()) {
            output = Optional.of(ran.output());
        }
        Optional<Integer> status = step.expectedStatus();
        if (status.orElse(0) != ran.status()) {
            status = ran.status() == 0 ? Optional.empty() : Optional.of(ran.status());
        }
        return new Step(step.line(), step.command(), output, status, step.interruptions());
    }

    private String describe(List<Step> changed) {
        if (changed.isEmpty()) {
            return "all expectations are as the lab has it";
        }
        String lines = changed.stream()
                .limit(MOST_NAMED)
                .map(step -> Integer.toString(step.line()))
                .collect(Collectors.joining(", ")) + (changed.size() > MOST_NAMED ? ", …" : "");
        String what = changed.size() == 1
                ? "the expectations of the step at line " + lines
                : "the expectations of " + changed.size() + " steps, at lines " + lines + ",";
        return what + (request.dryRun() ? " would be written anew" : " were written anew");
    }
}
