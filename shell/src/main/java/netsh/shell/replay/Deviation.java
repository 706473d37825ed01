package netsh.shell.replay;

import java.time.Duration;

/** Something that a step did otherwise than its script expects. */
public sealed interface Deviation {
    /**
     * Its exit status.
     *
     * @param expected the one expected
     * @param actual the one it ended with
     */
    record OfStatus(int expected, int actual) implements Deviation {}

    /**
     * What it printed, as {@link netsh.shell.script.PrintedText} has it.
     *
     * @param expected what it was expected to print
     * @param actual what it printed
     */
    record OfOutput(String expected, String actual) implements Deviation {}

    /**
     * How long it took: it did not end by itself, and was interrupted.
     *
     * @param limit the lab's time that it was given
     */
    record OfDuration(Duration limit) implements Deviation {}

    /**
     * How much it printed: more than anybody reads, and it was interrupted.
     *
     * @param limit how many octets it was allowed
     */
    record OfLength(int limit) implements Deviation {}
}
