package netsh.commands.coreutils;

import netsh.commands.completion.Synopsis;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** which(1). */
final class Which {
    static final Tool TOOL = Tool.of("which", "Shows where commands are found.", Synopsis.of("PROGRAMNAME...", "-a  all that there are"),
            Which::run);

    private Which() {
    }

    private static int run(ToolContext context) {
        int status = context.arguments().isEmpty() ? 1 : 0;
        for (String name : context.arguments()) {
            if (name.equals("-a") || name.equals("-s")) {
                continue;
            }
            try {
                context.out().println(context.find(name).path());
            } catch (NetException e) {
                status = 1;
            }
        }
        return status;
    }
}
