package netsh.commands.busybox;

import java.util.Optional;

/** An applet ends with a sentence, or with its usage, and an exit status (bb_error_msg_and_die, bb_show_usage). */
public final class AppletFailure extends Exception {
    private static final long serialVersionUID = 1L;
    private static final int EXIT_FAILURE = 1;

    private final int exitStatus;
    private final boolean showsUsage;

    private AppletFailure(int exitStatus, String sentence, boolean showsUsage) {
        super(sentence, null, false, false);
        this.exitStatus = exitStatus;
        this.showsUsage = showsUsage;
    }

    /** An end with a sentence, which the applet's name will precede, and status 1. */
    public static AppletFailure of(String sentence) {
        return of(EXIT_FAILURE, sentence);
    }

    /** An end with a sentence, which the applet's name will precede. */
    public static AppletFailure of(int exitStatus, String sentence) {
        return new AppletFailure(exitStatus, sentence, false);
    }

    /** An end with the applet's usage. */
    public static AppletFailure usage() {
        return new AppletFailure(EXIT_FAILURE, null, true);
    }

    /** An end with a sentence and the applet's usage behind it. */
    public static AppletFailure usage(String sentence) {
        return new AppletFailure(EXIT_FAILURE, sentence, true);
    }

    /** The same with another status; a usage keeps its own. */
    public AppletFailure withStatus(int status) {
        return showsUsage ? this : of(status, getMessage());
    }

    int exitStatus() {
        return exitStatus;
    }

    Optional<String> sentence() {
        return Optional.ofNullable(getMessage());
    }

    boolean showsUsage() {
        return showsUsage;
    }
}
