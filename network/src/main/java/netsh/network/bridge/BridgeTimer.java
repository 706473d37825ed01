package netsh.network.bridge;

import netsh.network.time.Event;

/** A timer of a bridge (struct timer_list) that can be set again while it runs. */
final class BridgeTimer extends Event {
    private static final long NANOS_PER_HUNDREDTH = 10_000_000;

    private final SpanningTreeHost host;
    private final Runnable expired;

    BridgeTimer(SpanningTreeHost host, Runnable expired) {
        this.host = host;
        this.expired = expired;
    }

    /** Lets it expire so many nanoseconds from now, whatever it was set to before (mod_timer). */
    void start(long delayNanos) {
        cancel();
        host.events().schedule(delayNanos, this);
    }

    /** What is left of it in hundredths of a second; 0 where it does not run (br_timer_value). */
    long remaining() {
        return isPending() ? (timeNanos() - host.events().nowNanos()) / NANOS_PER_HUNDREDTH : 0;
    }

    @Override
    protected void happen() {
        expired.run();
    }
}
