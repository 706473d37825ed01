package netsh.network.traffic;

/**
 * What filters say of a frame.
 *
 * @param verdict what becomes of it
 * @param classId the class that it belongs to; 0 where none was named
 */
record Classification(Verdict verdict, int classId) {
    static final Classification NONE = new Classification(Verdict.UNSPECIFIED, 0);

    /** What becomes of a frame (TC_ACT_*). */
    enum Verdict {
        /** No filter matched. */
        UNSPECIFIED,
        /** It goes on, to the class where one was named. */
        OK,
        /** It is dropped. */
        SHOT,
        /** An action took it. */
        STOLEN
    }

    boolean isFound() {
        return verdict == Verdict.OK;
    }

    boolean isDropped() {
        return verdict == Verdict.SHOT;
    }

    boolean isTaken() {
        return verdict == Verdict.SHOT || verdict == Verdict.STOLEN;
    }
}
