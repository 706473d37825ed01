package netsh.commands.openvswitch.database;

/** A value, a column or a change that the database does not take; the message is ovs-vsctl's, without the tool's name. */
public final class DatabaseException extends Exception {
    private static final long serialVersionUID = 1L;

    /** A refusal in these words. */
    public DatabaseException(String message) {
        super(message, null, false, false);
    }
}
