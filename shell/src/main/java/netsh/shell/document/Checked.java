package netsh.shell.document;

import java.util.Optional;

/**
 * A file that was checked, or could not be.
 *
 * @param name the file
 * @param report what came of it, where it is a document
 * @param error why it is unusable, where it is
 * @param status what it adds to the exit status
 */
record Checked(String name, Optional<DocumentReport> report, Optional<String> error, int status) {
    /** The exit status of a check whose documents agree with the machine. */
    static final int AGREES = 0;

    /** The exit status where one does not. */
    static final int DISAGREES = 1;

    /** The exit status where a file is unusable. */
    static final int UNUSABLE = 2;

    static Checked of(DocumentReport report) {
        return new Checked(report.name(), Optional.of(report), Optional.empty(), report.agrees() ? AGREES : DISAGREES);
    }

    static Checked unusable(String name, String error) {
        return new Checked(name, Optional.empty(), Optional.of(error), UNUSABLE);
    }
}
