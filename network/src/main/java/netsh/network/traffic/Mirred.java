package netsh.network.traffic;

import netsh.network.packet.EthernetFrame;

/** Sends a frame, or a copy of it, out by another link (net/sched/act_mirred.c). */
public final class Mirred extends FilterAction {
    private final TrafficDevice target;
    private final boolean isRedirect;

    Mirred(int index, long now, TrafficDevice target, boolean isRedirect) {
        super(index, now);
        this.target = target;
        this.isRedirect = isRedirect;
    }

    /** The link by which it goes. */
    public TrafficDevice target() {
        return target;
    }

    /** Whether the frame itself goes, not a copy. */
    public boolean isRedirect() {
        return isRedirect;
    }

    @Override
    Classification.Verdict perform(EthernetFrame frame, FrameOrigin origin) {
        target.redirect(frame, isRedirect ? origin : copy -> { });
        return isRedirect ? Classification.Verdict.STOLEN : Classification.Verdict.OK;
    }
}
