package netsh.shell.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What somebody wants of a replay.
 *
 * @param files the scripts, each for a fresh lab
 * @param form how it is shown
 * @param strictness what is compared
 * @param update which expectations are written anew
 * @param keepsGoing whether it goes on after a step that was not as expected
 * @param dryRun whether no file is changed
 * @param until the step after which it ends, by its number or the name of the checkpoint behind it
 * @param stepByStep whether each step is asked for
 * @param speed how many times faster than in reality it is to be watched; empty for as fast as it can
 */
public record ReplayRequest(
        List<Path> files,
        Form form,
        Strictness strictness,
        Update update,
        boolean keepsGoing,
        boolean dryRun,
        Optional<String> until,
        boolean stepByStep,
        OptionalDouble speed) {
    /** How a replay is shown. */
    public enum Form {
        /** As at the prompt. */
        PROMPT,
        /** As recorded transcripts are written. */
        TRANSCRIPT,
        /** What was not as expected, and a line on the whole. */
        REPORT,
        /** One JSON document. */
        JSON
    }

    /** Which expectations are written anew. */
    public enum Update {
        /** None. */
        NONE,
        /** Those that the script states. */
        STATED,
        /** Those, and the output of every step that prints. */
        ALL
    }

    /** Keeps its own copy of the files. */
    public ReplayRequest {
        files = List.copyOf(files);
    }

    /** To see scripts run, and nothing else. */
    public static ReplayRequest toSee(List<Path> files) {
        return new ReplayRequest(files, Form.PROMPT, Strictness.STATUS, Update.NONE, false, false, Optional.empty(), false,
                OptionalDouble.empty());
    }

    /** To hear of every step that is not as its script expects. */
    public static ReplayRequest toCheck(List<Path> files) {
        return new ReplayRequest(files, Form.REPORT, Strictness.STATUS_AND_OUTPUT, Update.NONE, true, false, Optional.empty(),
                false, OptionalDouble.empty());
    }
}
