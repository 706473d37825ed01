package netsh.commands.ip;

import netsh.commands.grammar.CommandLineException;
import netsh.network.error.NetException;

/** The kernel's refusals in iproute2's words (lib/libnetlink.c). */
public final class KernelAnswer {
    /** The status of a command that the kernel refused. */
    public static final int REFUSED = 2;

    private KernelAnswer() {}

    /** "Error: MESSAGE." where the kernel gave a message, else "RTNETLINK answers: " and what the error number means. */
    public static String text(NetException refusal) {
        return refusal.extendedMessage()
                .map(message -> "Error: " + message + (message.endsWith(".") || message.endsWith("\n") ? "" : "."))
                .orElseGet(() -> "RTNETLINK answers: " + refusal.errno().text());
    }

    /** The refusal as the end of the command. */
    public static CommandLineException refused(NetException refusal) {
        return new CommandLineException(text(refusal), REFUSED);
    }

    /** The refusal as the end of a listing. */
    public static CommandLineException dumpTerminated(NetException refusal) {
        return new CommandLineException(text(refusal) + "\nDump terminated", 1);
    }
}
