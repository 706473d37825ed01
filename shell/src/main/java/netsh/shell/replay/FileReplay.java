package netsh.shell.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import netsh.shell.lab.Lab;
import netsh.shell.lab.SimulatedLab;
import netsh.shell.script.Mark;
import netsh.shell.script.Places;
import netsh.shell.script.Script;
import netsh.shell.script.ScriptException;
import netsh.shell.script.ScriptFile;
import netsh.shell.script.Truncation;

/** Replays files one by one. */
final class FileReplay {
    private final ReplayRequest request;
    private final StandardStreams streams;
    private final StepControl control;

    FileReplay(ReplayRequest request, StandardStreams streams) {
        this.request = request;
        this.streams = streams;
        control = request.form() == ReplayRequest.Form.PROMPT && streams.canAsk()
                ? new StepByStep(streams.in(), streams.out(), streams.err(), request.stepByStep())
                : StepControl.RUN_ALL;
    }

    FileResult run(Path path) {
        try {
            ScriptFile file = ScriptFile.read(path);
            Script inPlaces = inPlaces(file.script());
            Script script = upToLimit(inPlaces);
            boolean hasPlaces = inPlaces.steps().size() > file.script().steps().size();
            Replay.Result result = replay(script, hasPlaces || script.header().terminal());
            if (request.update() != ReplayRequest.Update.NONE) {
                new FileUpdate(request, streams.out()).update(file, result);
            }
            Optional<String> error = script.truncation().map(truncation -> describe(script, truncation));
            return new FileResult(path.toString(), Optional.of(script), Optional.of(result), error);
        } catch (ScriptException unusable) {
            return FileResult.unusable(path.toString(), unusable.getMessage());
        }
    }

    private static String describe(Script script, Truncation truncation) {
        int whole = script.steps().size();
        String before = whole == 0 ? "no whole step stands before it"
                : whole == 1 ? "the whole step before it was replayed"
                : "the " + whole + " whole steps before it were replayed";
        return script.name() + ":" + truncation.firstLine() + ": " + truncation.describe() + "; " + before;
    }

    /** The script with what was typed in other places as steps of their own; a transcript shows it as it is written. */
    private Script inPlaces(Script script) throws ScriptException {
        return request.form() == ReplayRequest.Form.TRANSCRIPT
                ? script
                : new Script(script.name(), script.header(), Places.takeApart(script), script.marks(), script.truncation());
    }

    private Replay.Result replay(Script script, boolean atTerminal) {
        try (Lab lab = lab(script.header().seed(), atTerminal);
                ProgressView view = progress(script)) {
            boolean keepsGoing = request.keepsGoing() || request.dryRun()
                    || request.form() == ReplayRequest.Form.TRANSCRIPT
                    || request.update() != ReplayRequest.Update.NONE;
            return new Replay(lab, view, control, request.strictness(), keepsGoing).run(script);
        } finally {
            streams.out().flush();
        }
    }

    private SimulatedLab lab(long seed, boolean atTerminal) {
        if (request.form() == ReplayRequest.Form.TRANSCRIPT) {
            return SimulatedLab.forTranscripts(seed);
        }
        SimulatedLab lab = atTerminal ? SimulatedLab.atTerminal(seed) : new SimulatedLab(seed);
        if (request.speed().isPresent()) {
            lab.setPacer(pace());
        }
        return lab;
    }

    private Pace pace() {
        return Pace.of(request.speed().orElseThrow());
    }

    private ProgressView progress(Script script) {
        boolean quiet = request.form() == ReplayRequest.Form.REPORT || request.form() == ReplayRequest.Form.JSON;
        boolean isShown = streams.terminals().err() && (quiet || !streams.terminals().out());
        return new ProgressView(view(), streams.err(), isShown ? script.steps().size() : 0, System::nanoTime);
    }

    private ReplayView view() {
        return switch (request.form()) {
            case PROMPT -> request.speed().isPresent()
                    ? new TypingView(streams.out(), pace())
                    : new PromptView(streams.out());
            case TRANSCRIPT -> new TranscriptView(streams.out());
            case REPORT, JSON -> new QuietView();
        };
    }

    /** The script up to where the replay shall end. */
    private Script upToLimit(Script script) throws ScriptException {
        if (request.until().isEmpty()) {
            return script;
        }
        int limit = limit(script, request.until().get());
        return new Script(script.name(), script.header(), script.steps().subList(0, limit), script.marks(), Optional.empty());
    }

    private static int limit(Script script, String until) throws ScriptException {
        List<Mark> checkpoints = script.marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.CHECKPOINT)
                .toList();
        for (Mark checkpoint : checkpoints) {
            if (checkpoint.name().equals(until)) {
                return (int) script.steps().stream().filter(step -> step.line() < checkpoint.line()).count();
            }
        }
        int steps = script.steps().size();
        if (until.matches("[0-9]{1,9}")) {
            if (Integer.parseInt(until) <= steps) {
                return Integer.parseInt(until);
            }
            throw new ScriptException(script.name(), "--until " + until + ": the script has " + steps + " steps");
        }
        throw new ScriptException(script.name(), "--until " + until + ": there is no such checkpoint; "
                + (checkpoints.isEmpty() ? "#@ checkpoint NAME below a step makes one"
                        : "there are " + checkpoints.stream().map(Mark::name).collect(Collectors.joining(", "))));
    }
}
