package netsh.commands.dhclient;

import java.util.Optional;
import netsh.commands.process.Process;
import netsh.commands.process.Signal;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** The file that says which process the running client is. */
final class PidFile {
    private final String path;

    PidFile(String path) {
        this.path = path;
    }

    void write(ToolContext context, Process process) {
        try {
            context.files().writeText(path, process.pid() + "\n");
        } catch (NetException refused) {
            context.err().println("Can't create " + path + ": " + refused.errno().text());
        }
    }

    /** Ends the client that the file names, and says so even where the rest is quiet. */
    void killOldClient(ToolContext context) {
        try {
            if (!context.files().exists(path)) {
                return;
            }
            String text = context.files().readText(path).strip();
            Optional<Process> old = text.matches("[0-9]{1,9}")
                    ? context.process().table().find(Integer.parseInt(text))
                    : Optional.empty();
            old.ifPresent(process -> process.signal(Signal.TERM));
            context.err().println(old.isPresent() ? "Killed old client process" : "Removed stale PID file");
            context.files().remove(path);
        } catch (NetException refused) {
            context.err().println("Can't remove " + path + ": " + refused.errno().text());
        }
    }
}
