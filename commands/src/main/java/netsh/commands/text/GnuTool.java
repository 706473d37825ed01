package netsh.commands.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.completion.Option;
import netsh.commands.completion.Synopsis;
import netsh.commands.tool.ArgumentCompleter;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;

/** A tool with GNU's option conventions: the messages for wrong options, and --help. */
public record GnuTool(String name, String summary, String operands, int errorStatus, GnuOptions options, Action action)
        implements Tool {
    /** What the tool does once its options are read. */
    @FunctionalInterface
    public interface Action {
        /** Does it; a {@link GnuOptions.Invalid} is told as a wrong option is. */
        int run(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid;
    }

    @Override
    public Optional<ArgumentCompleter> completer() {
        return Optional.of(Synopsis.of(operands, () -> {
            List<Option> rows = new ArrayList<>(options.rows());
            rows.add(new Option(List.of("--help"), "", false, "how it is used"));
            return rows;
        }));
    }

    @Override
    public int run(ToolContext context) {
        try {
            GnuOptions.Given given = options.parse(context.arguments());
            if (given.has('?')) {
                context.out().println("Usage: " + name + " [OPTION]... " + operands).println(summary);
                return 0;
            }
            return action.run(context, given);
        } catch (GnuOptions.Invalid e) {
            context.err().println(context.name() + ": " + e.getMessage());
            return tryHelp(context, errorStatus);
        }
    }

    /** Prints where help is to be had; answers {@code status}. */
    public static int tryHelp(ToolContext context, int status) {
        context.err().println("Try '" + context.name() + " --help' for more information.");
        return status;
    }
}
