package netsh.commands.coreutils;

import java.util.List;
import java.util.Optional;
import netsh.commands.text.GnuOptions;
import netsh.commands.text.GnuTool;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** mv(1). */
final class Move {
    static final Tool TOOL = new GnuTool("mv", "Moves or renames files.", "SOURCE... DEST", 1,
            GnuOptions.of("""
                    -f, --force              in place of what is there
                    -n, --no-clobber         never in place of what is there
                    -v, --verbose            say what is done
                    -i
                    -T
                    """), Move::run);

    private Move() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        List<String> operands = Destinations.checked(given);
        String destination = operands.get(operands.size() - 1);
        List<String> sources = operands.subList(0, operands.size() - 1);
        Optional<String> wrong = Destinations.refusal(context, sources, destination);
        if (wrong.isPresent()) {
            return context.fail(1, wrong.get());
        }
        int status = 0;
        for (String source : sources) {
            status |= move(context, given, source, Destinations.target(context, source, destination));
        }
        return status;
    }

    private static int move(ToolContext context, GnuOptions.Given given, String source, String target) {
        if (context.files().linkStatus(source).isEmpty()) {
            return context.fail(1, "cannot stat '" + source + "': No such file or directory");
        }
        String from = context.files().absolute(source);
        String to = context.files().absolute(target);
        if (from.equals(to)) {
            return context.fail(1, "'" + source + "' and '" + target + "' are the same file");
        }
        if (to.startsWith(from + '/')) {
            return context.fail(1, "cannot move '" + source + "' to a subdirectory of itself, '" + target + "'");
        }
        if (given.has('n') && context.files().exists(target)) {
            return 0;
        }
        try {
            context.files().rename(source, target);
            if (given.has('v')) {
                context.out().println("renamed '" + source + "' -> '" + target + "'");
            }
            return 0;
        } catch (NetException e) {
            return context.fail(1, "cannot move '" + source + "' to '" + target + "': " + e.errno().text());
        }
    }
}
