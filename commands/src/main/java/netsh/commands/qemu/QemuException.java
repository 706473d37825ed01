package netsh.commands.qemu;

import java.util.Optional;

/** Qemu refuses to start. The message is what it prints behind its name. */
final class QemuException extends Exception {
    private static final long serialVersionUID = 1L;

    private final String second;

    QemuException(String message) {
        this(message, null);
    }

    private QemuException(String message, String second) {
        super(message, null, false, false);
        this.second = second;
    }

    /** A refusal of one option, which qemu quotes with its argument. */
    static QemuException of(String option, String argument, String message) {
        return new QemuException("-" + option + " " + argument + ": " + message);
    }

    /** A refusal in two messages, both with the option in front. */
    static QemuException of(String option, String argument, String first, String second) {
        String place = "-" + option + " " + argument + ": ";
        return new QemuException(place + first, place + second);
    }

    /** What it prints after the message, again behind its name. */
    Optional<String> secondMessage() {
        return Optional.ofNullable(second);
    }
}
