package netsh.network.traffic;

/** Lets everything through at once and counts nothing (noqueue). */
public final class NoQueue extends QueueingDiscipline {
    /** The discipline of links that are software. */
    public NoQueue() {
        super("noqueue");
    }

    @Override
    boolean enqueue(QueuedFrame frame) {
        control().device().sendNow(frame.frame, frame.origin);
        return true;
    }

    @Override
    QueuedFrame next() {
        return null;
    }

    @Override
    int waiting() {
        return 0;
    }

    @Override
    int waitingBytes() {
        return 0;
    }
}
