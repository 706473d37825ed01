package netsh.commands.busybox;

import java.util.Locale;
import java.util.Optional;
import netsh.commands.completion.Synopsis;
import netsh.commands.process.Process;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.ToolContext;

/** {@code ps}: all processes; there is no user but root. */
final class ProcessListApplet extends Applet {
    ProcessListApplet() {
        super("ps", "Shows the processes.", "");
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(Synopsis.of("", "-o COLUMNS  these columns"));
    }

    @Override
    protected int perform(ToolContext context) throws AppletFailure {
        for (String word : context.arguments()) {
            if (!word.matches("[wlT]+|-[wl]+|aux?|-ef?")) {
                throw AppletFailure.usage("invalid option -- '" + word.replaceFirst("^-", "") + "'");
            }
        }
        context.out().println("PID   USER     COMMAND");
        for (Process process : context.userland().processes().list()) {
            context.out().println(String.format(
                    Locale.ROOT, "%5d root     %s", process.pid(), String.join(" ", process.arguments())));
        }
        return 0;
    }
}
