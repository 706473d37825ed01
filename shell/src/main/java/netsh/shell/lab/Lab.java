package netsh.shell.lab;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import netsh.commands.process.Pacer;
import netsh.commands.editing.LineCompletion;
import netsh.commands.editing.Span;

/**
 * A Linux host to type commands at. One thread drives it; only {@link #interrupt()} may come from another.
 */
public interface Lab extends AutoCloseable {
    /** Ctrl-D: the end of the input of whoever waits for a line. */
    String END_OF_INPUT = "\u0004";

    /** Ctrl-C while somebody waits for a line. */
    String INTERRUPTION = "\u0003";

    /** The terminal goes away; only {@link #close()} types it. */
    String HANG_UP = "\u0000";

    /**
     * Runs one command of the shell language and prints what it prints to {@code out}, output and errors as they come.
     * Where a command before waits for a line, the text is that line.
     *
     * @param command one line, or several where the language needs them
     */
    Outcome run(String command, LabOutput out);

    /**
     * As {@link #run(String, LabOutput)}, and presses Ctrl-C after so much of the lab's time.
     *
     * @param interruptions how long after the command's begin each Ctrl-C comes, in order
     */
    Outcome run(String command, LabOutput out, List<Duration> interruptions);

    /** As {@link #run(String, LabOutput)}, and presses Ctrl-C once after so much of the lab's time. */
    default Outcome run(String command, LabOutput out, Duration interruption) {
        return run(command, out, List.of(interruption));
    }

    /** Whether a text is a whole command; one that is not goes on in the next line. */
    boolean isComplete(String text);

    /** What completes the word at the cursor of a command line that is being typed. */
    LineCompletion complete(String line, int cursor);

    /** The same with all that is usually left out, such as options before a dash is typed. */
    LineCompletion whatCanStand(String line, int cursor);

    /** What the parts of a command line are, for colours; quick enough to ask at every key. */
    List<Span> highlight(String line);

    /** Ctrl-C: ends what runs in the foreground. May be called from any thread. */
    void interrupt();

    /** From now on this keeps the lab's time in step with a person's; {@link Pacer#NONE} lets it run freely. */
    void setPacer(Pacer pacer);

    /** The lab's time since it began. */
    Duration time();

    /** What the lab itself has to say after the last command, such as that frames circle in a loop. */
    Optional<String> notice();

    @Override
    void close();

    /**
     * How a command ended, or where it stopped to wait for a line.
     *
     * @param status its exit status; where a shell waits, that of its last command
     * @param duration how much of the lab's time it took
     * @param endsSession whether it was {@code exit}: the shell has ended with this status
     * @param question what waits for a line, where the command goes on
     * @param interruptions how long after its begin Ctrl-C took effect, each time that it did
     */
    record Outcome(
            int status,
            Duration duration,
            boolean endsSession,
            Optional<Question> question,
            List<Duration> interruptions) {}

    /**
     * Something that waits for a line of the terminal.
     *
     * @param prompt what to show in front of it
     * @param isShell whether a shell waits for a command; otherwise a command waits for its input
     * @param status how the shell's last command ended
     * @param process the number of the process that reads it
     */
    record Question(String prompt, boolean isShell, int status, int process) {}
}
