package netsh.shell.document;

import java.util.List;
import java.util.Optional;

/**
 * What the machine made of a step.
 *
 * @param step the step
 * @param printed the lines that it printed
 * @param status its exit status
 * @param interrupted whether it would have gone on for ever, and Ctrl-C ended it
 * @param notRun why it was not run, where it was not
 * @param notice what the lab itself had to say after it
 */
record Result(
        Step step,
        List<String> printed,
        int status,
        boolean interrupted,
        Optional<String> notRun,
        Optional<String> notice) {
    Result {
        printed = List.copyOf(printed);
    }

    static Result notRun(Step step, String reason) {
        return new Result(step, List.of(), 0, false, Optional.of(reason), Optional.empty());
    }

    Entry entry() {
        return step.entry();
    }

    boolean ran() {
        return notRun.isEmpty();
    }
}
