package netsh.commands.traceroute;

import java.util.Optional;
import netsh.network.addr.IpAddress;

/** One probe: when it went, and who answered when and what. Times are in nanoseconds; negative for never. */
final class Probe {
    long sentNanos = -1;
    long answeredNanos = -1;
    Optional<IpAddress> from = Optional.empty();
    /** What is said behind the time, such as "!H". */
    String remark = "";
    boolean isDone;
    /** Whether it reached the destination, or was refused for good. */
    boolean isFinal;

    boolean isSent() {
        return sentNanos >= 0;
    }

    /** Notes an answer. */
    void answer(IpAddress sender, long nowNanos, boolean endsHere, String words) {
        from = Optional.of(sender);
        answeredNanos = nowNanos;
        isFinal = endsHere;
        remark = words;
        isDone = true;
    }

    long roundTripNanos() {
        return answeredNanos - sentNanos;
    }
}
