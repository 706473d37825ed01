package netsh.network.traffic;

/** A place for filters of what comes in, and for clsact also of what goes out; it queues nothing (sch_ingress.c). */
public final class IngressHook extends QueueingDiscipline {
    private final boolean seesBothWays;

    /**
     * The place.
     *
     * @param seesBothWays whether it is clsact, not ingress
     */
    public IngressHook(boolean seesBothWays) {
        super(seesBothWays ? "clsact" : "ingress");
        this.seesBothWays = seesBothWays;
    }

    /** Where filters of what comes in hang. */
    int ingressParent() {
        return seesBothWays ? handle() | TrafficHandle.MIN_INGRESS : handle();
    }

    /** Where filters of what goes out hang; 0 for nowhere. */
    int egressParent() {
        return seesBothWays ? handle() | TrafficHandle.MIN_EGRESS : TrafficHandle.NONE;
    }

    @Override
    public boolean isClassful() {
        return true;
    }

    @Override
    boolean enqueue(QueuedFrame frame) {
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
