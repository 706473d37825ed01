package netsh.shell.replay;

import java.util.Optional;
import netsh.shell.script.Script;

/**
 * What became of a script.
 *
 * @param file its name
 * @param script what was to run of it; empty where the file is unusable
 * @param result what ran
 * @param error what is wrong with the file, with its name and line; empty where nothing is
 */
public record FileResult(String file, Optional<Script> script, Optional<Replay.Result> result, Optional<String> error) {
    /** The status of a file all of whose steps were as expected. */
    public static final int AS_EXPECTED = 0;
    /** The status of a file of which a step was not. */
    public static final int FAILED = 1;
    /** The status of a file that is unusable, or cut off. */
    public static final int UNUSABLE = 2;

    static FileResult unusable(String file, String error) {
        return new FileResult(file, Optional.empty(), Optional.empty(), Optional.of(error));
    }

    /** The exit status that says so. */
    public int status() {
        if (error.isPresent()) {
            return UNUSABLE;
        }
        return result.isPresent() && !result.get().failures().isEmpty() ? FAILED : AS_EXPECTED;
    }

    /** How many steps there were. */
    public int steps() {
        return script.map(read -> read.steps().size()).orElse(0);
    }
}
