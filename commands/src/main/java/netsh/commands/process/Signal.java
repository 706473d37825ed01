package netsh.commands.process;

import java.util.Locale;
import java.util.Optional;

/** The signals a lab's processes know, with Linux's numbers and default actions (signal(7)). */
public enum Signal {
    HUP(1, true, "Hangup"),
    INT(2, true, ""),
    QUIT(3, true, "Quit"),
    ABRT(6, true, "Aborted"),
    KILL(9, true, "Killed"),
    USR1(10, true, "User defined signal 1"),
    USR2(12, true, "User defined signal 2"),
    PIPE(13, true, ""),
    ALRM(14, true, "Alarm clock"),
    TERM(15, true, "Terminated"),
    CHLD(17, false, ""),
    CONT(18, false, ""),
    URG(23, false, ""),
    WINCH(28, false, "");

    private final int number;
    private final boolean fatal;
    private final String description;

    Signal(int number, boolean fatal, String description) {
        this.number = number;
        this.fatal = fatal;
        this.description = description;
    }

    /** The number, as {@code kill -l} lists it. */
    public int number() {
        return number;
    }

    /** Whether the default action ends the process. */
    public boolean isFatal() {
        return fatal;
    }

    /** What a shell says of a child that died of it (strsignal(3)); empty for those it passes over in silence. */
    public String description() {
        return description;
    }

    /** The exit status a shell reports for a child that died of this signal. */
    public int exitStatus() {
        return 128 + number;
    }

    /** The signal of a name or number as kill(1) takes them: {@code TERM}, {@code SIGTERM}, {@code 15}. */
    public static Optional<Signal> parse(String text) {
        String upper = text.toUpperCase(Locale.ROOT);
        String plain = upper.startsWith("SIG") ? upper.substring(3) : upper;
        for (Signal signal : values()) {
            if (signal.name().equals(plain) || Integer.toString(signal.number).equals(plain)) {
                return Optional.of(signal);
            }
        }
        return Optional.empty();
    }
}
