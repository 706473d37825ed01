package netsh.commands.wget;

import java.util.Optional;
import netsh.commands.busybox.Applet;
import netsh.commands.busybox.AppletFailure;
import netsh.commands.getopt.OptionException;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.ToolContext;

/** {@code wget}: fetches one page after another. */
public final class WgetApplet extends Applet {
    /** The applet. */
    public WgetApplet() {
        super("wget", "Fetches files over HTTP.", "[-cqS] [--spider] [-O FILE] [-P DIR] [-U AGENT] [--header STR]"
                + " [--post-data STR] URL...");
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(WgetRequest.OPTIONS.completer("URL..."));
    }

    @Override
    protected int perform(ToolContext context) throws AppletFailure, OptionException {
        WgetRequest request = WgetRequest.of(context.arguments());
        for (String url : request.urls()) {
            new Fetch(context, request).run(url);
        }
        return 0;
    }
}
