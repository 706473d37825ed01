package netsh.network.openvswitch;

/** A bridge refuses what a controller asks for; the error is named as OpenFlow names it. */
public final class OpenFlowException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;

    /** The errors of OpenFlow that a bridge answers with. */
    public enum Reason {
        OFPBAC_BAD_OUT_GROUP,
        OFPGMFC_GROUP_EXISTS,
        OFPGMFC_UNKNOWN_GROUP,
        OFPBRC_BAD_TABLE_ID
    }

    OpenFlowException(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /** Which error. */
    public Reason reason() {
        return reason;
    }
}
