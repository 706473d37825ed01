package netsh.commands.iptables;

import netsh.commands.iptables.extension.XtablesException;
import netsh.commands.iptables.extension.XtablesException.Kind;

/** Frames refusals as the tools print them (xtables_exit_error). */
final class Words {
    private Words() {}

    /** A refusal of a typed command. */
    static String typed(String tool, XtablesException refusal) {
        return frame(tool, refusal, "");
    }

    /** A refusal of a command read from a line of a file. */
    static String read(String tool, XtablesException refusal, int line) {
        return switch (refusal.kind()) {
            case PLAIN -> tool + ": line " + line + " failed: " + refusal.getMessage() + "\n";
            case RESOURCE -> tool + " " + Flavor.VERSION + ": \nline " + line + ": "
                    + refusal.getMessage().strip() + "\n";
            case OTHER, PARAMETER, BAD_ARGUMENT, VERSION -> frame(
                    tool, refusal, "Error occurred at line: " + line + "\n");
        };
    }

    private static String frame(String tool, XtablesException refusal, String place) {
        Kind kind = refusal.kind();
        String message = refusal.getMessage();
        String hint = place + "Try `" + tool + " -h' or '" + tool + " --help' for more information.\n";
        String versioned = tool + " " + Flavor.VERSION + ": " + message + "\n";
        return switch (kind) {
            case PLAIN -> tool + ": " + message + "\n";
            case OTHER, RESOURCE -> versioned;
            case PARAMETER -> versioned + hint;
            case BAD_ARGUMENT -> (message.isEmpty() ? "" : message + "\n") + hint;
            case VERSION -> versioned + "Perhaps iptables or your kernel needs to be upgraded.\n";
        };
    }
}
