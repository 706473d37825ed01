package netsh.network.traffic;

import netsh.network.packet.EthernetFrame;

/** Lets a frame pass or drops it (net/sched/act_gact.c). */
public final class Gact extends FilterAction {
    private final Verdict verdict;

    /** What becomes of the frame. */
    public enum Verdict {
        PASS,
        DROP,
        /** The next action decides. */
        PIPE,
        /** The next filter decides. */
        CONTINUE
    }

    Gact(int index, long now, Verdict verdict) {
        super(index, now);
        this.verdict = verdict;
    }

    /** What becomes of the frame. */
    public Verdict verdict() {
        return verdict;
    }

    @Override
    Classification.Verdict perform(EthernetFrame frame, FrameOrigin origin) {
        return switch (verdict) {
            case PASS, PIPE -> Classification.Verdict.OK;
            case CONTINUE -> Classification.Verdict.UNSPECIFIED;
            case DROP -> {
                statistics().countDrop();
                yield Classification.Verdict.SHOT;
            }
        };
    }
}
