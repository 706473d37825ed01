package netsh.network.traffic;

import java.util.List;

/** One filter: what it looks for, where it leads and what it does (a handle of struct tcf_proto). */
public final class Filter {
    private final int handle;
    private final FilterMatch match;
    private final int classId;
    private final List<FilterAction> actions;
    private long asked;
    private long hits;

    Filter(int handle, FilterMatch match, int classId, List<FilterAction> actions) {
        this.handle = handle;
        this.match = match;
        this.classId = classId;
        this.actions = List.copyOf(actions);
    }

    /** Its number among the filters of its preference. */
    public int handle() {
        return handle;
    }

    /** What it looks for. */
    public FilterMatch match() {
        return match;
    }

    /** The class that it leads to; 0 for none. */
    public int classId() {
        return classId;
    }

    /** What it does. */
    public List<FilterAction> actions() {
        return actions;
    }

    /** How often it was asked. */
    public long asked() {
        return asked;
    }

    /** How often it matched. */
    public long hits() {
        return hits;
    }

    /** What it says of a frame; {@link Classification#NONE} where it does not match, or lets the next one decide. */
    Classification classify(QueuedFrame frame, int length, long now, FrameOrigin origin) {
        asked++;
        if (!match.matches(frame.frame)) {
            return Classification.NONE;
        }
        hits++;
        Classification.Verdict verdict = Classification.Verdict.OK;
        for (FilterAction action : actions) {
            verdict = action.apply(frame.frame, length, now, origin);
            if (!action.goesOn()) {
                break;
            }
        }
        return verdict == Classification.Verdict.UNSPECIFIED ? Classification.NONE
                : new Classification(verdict, classId);
    }
}
