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
record FileResult(String file, Optional<Script> script, Optional<Replay.Result> result, Optional<String> error) {
    static final int AS_EXPECTED = 0;
    static final int FAILED = 1;
    static final int UNUSABLE = 2;

    static FileResult unusable(String file, String error) {
        return new FileResult(file, Optional.empty(), Optional.empty(), Optional.of(error));
    }

    /** The exit status that says so. */
    int status() {
        if (error.isPresent()) {
            return UNUSABLE;
        }
        return result.isPresent() && !result.get().failures().isEmpty() ? FAILED : AS_EXPECTED;
    }

    /** How many steps there were. */
    int steps() {
        return script.map(read -> read.steps().size()).orElse(0);
    }
}
