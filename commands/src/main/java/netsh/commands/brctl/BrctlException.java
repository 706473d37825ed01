package netsh.commands.brctl;

/** The sentence with which brctl gives up; its exit status is always 1. */
final class BrctlException extends Exception {
    private static final long serialVersionUID = 1L;

    BrctlException(String sentence) {
        super(sentence, null, false, false);
    }
}
