package netsh.commands.qemu;

/** Qemu refuses to start. The message is what it prints behind its name. */
final class QemuException extends Exception {
    private static final long serialVersionUID = 1L;

    QemuException(String message) {
        super(message, null, false, false);
    }

    /** A refusal of one option, which qemu quotes with its argument. */
    static QemuException of(String option, String argument, String message) {
        return new QemuException("-" + option + " " + argument + ": " + message);
    }
}
