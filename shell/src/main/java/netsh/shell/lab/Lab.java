package netsh.shell.lab;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * A Linux host to type commands at. One thread drives it; only {@link #interrupt()} may come from another.
 */
public interface Lab extends AutoCloseable {
    /**
     * Runs one command of the shell language and prints what it prints to {@code out}, output and errors as they come.
     *
     * @param command one line, or several where the language needs them
     */
    Outcome run(String command, LabOutput out);

    /** As {@link #run(String, LabOutput)}, and presses Ctrl-C after so much of the lab's time. */
    Outcome run(String command, LabOutput out, Duration interruptAfter);

    /** Whether a text is a whole command; one that is not goes on in the next line. */
    boolean isComplete(String text);

    /** What can stand at the cursor of an unfinished command line. */
    List<Proposal> complete(String line, int cursor);

    /** Ctrl-C: ends what runs in the foreground. May be called from any thread. */
    void interrupt();

    /** The lab's time since it began. */
    Duration time();

    /** What the lab itself has to say after the last command, such as that frames circle in a loop. */
    Optional<String> notice();

    @Override
    void close();

    /**
     * How a command ended.
     *
     * @param status its exit status
     * @param duration how much of the lab's time it took
     * @param endsSession whether it was {@code exit}: the shell has ended with this status
     */
    record Outcome(int status, Duration duration, boolean endsSession) {}

    /**
     * A word that can stand at the cursor.
     *
     * @param word the whole word
     * @param description what it is, empty where there is nothing to say
     */
    record Proposal(String word, String description) {}
}
