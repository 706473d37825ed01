package netsh.commands.process;

/** What a process does: straight-line code that may wait, and returns its exit status. */
@FunctionalInterface
public interface ProcessBody {
    /** Runs as {@code self} and returns the exit status, 0 to 255. */
    int run(Process self);
}
