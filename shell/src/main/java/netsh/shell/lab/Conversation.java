package netsh.shell.lab;

import java.util.Optional;
import java.util.concurrent.SynchronousQueue;
import java.util.function.Supplier;

/**
 * Runs commands on a thread of their own, so that one that wants a line from the terminal can stop right there while
 * whoever typed it goes on. Only one of the two threads runs at a time.
 */
final class Conversation {
    private static final int STACK_OCTETS = 8 << 20;

    private final SynchronousQueue<Supplier<Integer>> commands = new SynchronousQueue<>();
    private final SynchronousQueue<Reply> replies = new SynchronousQueue<>();
    private final SynchronousQueue<String> lines = new SynchronousQueue<>();
    private Thread thread;
    private boolean waitsForLine;

    /** What comes back: the status of a command that ended, or what one that goes on waits for. */
    sealed interface Reply {
        /** A command ended. */
        record Ended(int status) implements Reply {}

        /** A command wants a line. */
        record Wants(Lab.Question question) implements Reply {}

        /** A command failed in a way that no command may. */
        record Broke(RuntimeException defect) implements Reply {}
    }

    /** Whether a command waits for a line. */
    boolean waitsForLine() {
        return waitsForLine;
    }

    /** Starts a command; answers when it ends or wants a line. */
    Reply run(Supplier<Integer> command) {
        if (thread == null) {
            thread = new Thread(null, this::serve, "netsh-lab", STACK_OCTETS);
            thread.setDaemon(true);
            thread.start();
        }
        put(commands, command);
        return await();
    }

    /** Gives a line to the command that waits for it; answers when it ends or wants another. */
    Reply type(String line) {
        put(lines, line);
        return await();
    }

    /** On the command's thread: the next line; the other thread goes on until it has one. */
    String ask(Lab.Question question) {
        put(replies, new Reply.Wants(question));
        return take(lines);
    }

    /** Lets the thread go, which must not be in the middle of a command. */
    void close() {
        if (thread != null) {
            thread.interrupt();
        }
    }

    private Reply await() {
        Reply reply = take(replies);
        waitsForLine = reply instanceof Reply.Wants;
        if (reply instanceof Reply.Broke broke) {
            throw broke.defect();
        }
        return reply;
    }

    private void serve() {
        while (true) {
            Optional<Supplier<Integer>> command = next();
            if (command.isEmpty()) {
                return;
            }
            Reply reply;
            try {
                reply = new Reply.Ended(command.get().get());
            } catch (RuntimeException defect) {
                reply = new Reply.Broke(defect);
            }
            put(replies, reply);
        }
    }

    private Optional<Supplier<Integer>> next() {
        try {
            return Optional.of(commands.take());
        } catch (InterruptedException closed) {
            return Optional.empty();
        }
    }

    /** Hands over; nothing may end the wait, since the other side would never learn of it. */
    private static <T> void put(SynchronousQueue<T> queue, T what) {
        boolean interrupted = false;
        while (true) {
            try {
                queue.put(what);
                break;
            } catch (InterruptedException notNow) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static <T> T take(SynchronousQueue<T> queue) {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return queue.take();
                } catch (InterruptedException notNow) {
                    interrupted = true;
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
