package netsh.shell.replay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.shell.script.Step;

/** Replays files as somebody wants it, and says what they came to. */
public final class Replays {
    private final ReplayRequest request;
    private final StandardStreams streams;
    private final List<FileResult> results = new ArrayList<>();

    /** Replays to come. */
    public Replays(ReplayRequest request, StandardStreams streams) {
        this.request = request;
        this.streams = streams;
    }

    /** Replays all files; answers 0 where everything was as expected, 1 where a step was not, 2 where a file is unusable. */
    public int run() {
        FileReplay replay = new FileReplay(request, streams);
        for (Path file : request.files()) {
            FileResult result = replay.run(file);
            results.add(result);
            if (request.form() != ReplayRequest.Form.JSON) {
                report(result);
            }
        }
        if (request.form() == ReplayRequest.Form.JSON) {
            streams.out().print(new JsonReport().of(results));
        } else if (results.size() > 1 && request.form() != ReplayRequest.Form.TRANSCRIPT) {
            new ReplayReport(request.form() == ReplayRequest.Form.REPORT ? streams.out() : streams.err()).summary(results);
        }
        streams.out().flush();
        return results.stream().mapToInt(this::status).max().orElse(0);
    }

    /** What became of each file so far, for who reports it in another form. */
    public List<FileResult> results() {
        return List.copyOf(results);
    }

    /** Where the last file's replay left off, before an {@code exit}; empty where the file is unusable. */
    public Optional<Continuation> continuation() {
        FileResult last = results.get(results.size() - 1);
        return last.result().map(result -> {
            int kept = result.steps().size() - (result.ending() == Replay.Ending.EXITED ? 1 : 0);
            List<Step> steps = result.steps().stream().limit(kept).map(StepResult::step).toList();
            return new Continuation(last.script().orElseThrow().header(), steps);
        });
    }

    /** A transcript is what it is; an update fails where there was nothing to write down. */
    private int status(FileResult file) {
        if (file.status() != FileResult.FAILED) {
            return file.status();
        }
        if (request.update() != ReplayRequest.Update.NONE) {
            boolean allEnded = file.result().orElseThrow().failures().stream().allMatch(StepResult::endedAsPlanned);
            return allEnded ? FileResult.AS_EXPECTED : FileResult.FAILED;
        }
        return request.form() == ReplayRequest.Form.TRANSCRIPT ? FileResult.AS_EXPECTED : FileResult.FAILED;
    }

    private void report(FileResult file) {
        boolean isUpdate = request.update() != ReplayRequest.Update.NONE;
        if (request.form() == ReplayRequest.Form.REPORT && !isUpdate) {
            ReplayReport report = new ReplayReport(streams.out());
            file.result().ifPresent(result -> result.failures().forEach(step -> report.deviating(file.file(), step)));
            report.summary(file);
        } else if (request.form() == ReplayRequest.Form.PROMPT) {
            file.result().ifPresent(result -> result.failures().forEach(step -> failed(file, step)));
        }
        streams.out().flush();
        file.error().ifPresent(error -> streams.err().print("netsh: " + error + "\n"));
        streams.err().flush();
    }

    private void failed(FileResult file, StepResult step) {
        streams.out().flush();
        for (Deviation deviation : step.deviations()) {
            streams.err().print(file.file() + ":" + step.step().line() + ": " + DeviationText.sentence(deviation) + "; "
                    + file.result().orElseThrow().steps().size() + " of " + file.steps() + " steps ran\n");
        }
    }
}
