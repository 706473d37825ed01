package netsh.commands.coreutils;

import java.util.List;
import java.util.Locale;
import netsh.commands.process.Signal;
import netsh.commands.text.GnuOptions;
import netsh.commands.text.GnuTool;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** nohup(1) and setsid(1): programs that become others. */
final class Wrappers {
    static final Tool NOHUP = new GnuTool("nohup", "Runs a command that hangups do not end.", "COMMAND [ARG]...", 125,
            GnuOptions.none().endingAtOperands(), (context, given) -> {
                if (given.operands().isEmpty()) {
                    throw new GnuOptions.Invalid("missing operand");
                }
                context.process().ignoreSignal(Signal.HUP);
                return become(context, given.operands(), 126, "failed to run command '%s': %s");
            });
    static final Tool SETSID = new GnuTool("setsid", "Runs a command in a new session.", "COMMAND [ARG]...", 1,
            GnuOptions.of("""
                    -c
                    -f
                    -w
                    """).endingAtOperands(), (context, given) -> {
                if (given.operands().isEmpty()) {
                    throw new GnuOptions.Invalid("no command specified");
                }
                context.process().moveToBackground();
                return become(context, given.operands(), 126, "failed to execute %s: %s");
            });

    private Wrappers() {
    }

    /** Becomes a command; where there is none, prints the message ({@code %s} twice) and answers 127 or a status. */
    static int become(ToolContext context, List<String> command, int otherwise, String message) {
        try {
            return context.become(command);
        } catch (NetException e) {
            return context.fail(e.errno() == Errno.ENOENT ? 127 : otherwise,
                    String.format(Locale.ROOT, message, command.get(0), e.errno().text()));
        }
    }
}
