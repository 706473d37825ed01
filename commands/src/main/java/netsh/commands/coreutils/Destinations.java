package netsh.commands.coreutils;

import java.util.List;
import java.util.Optional;
import netsh.commands.file.FileStatus;
import netsh.commands.file.Paths;
import netsh.commands.text.GnuOptions;
import netsh.commands.tool.ToolContext;

/** Where cp and mv put things. */
final class Destinations {
    private Destinations() {
    }

    /** The operands, which must be two at least. */
    static List<String> checked(GnuOptions.Given given) throws GnuOptions.Invalid {
        List<String> operands = given.operands();
        if (operands.isEmpty()) {
            throw new GnuOptions.Invalid("missing file operand");
        }
        if (operands.size() == 1) {
            throw new GnuOptions.Invalid("missing destination file operand after '" + operands.get(0) + "'");
        }
        return operands;
    }

    /** Why several sources cannot go to a destination; empty where they can. */
    static Optional<String> refusal(ToolContext context, List<String> sources, String destination) {
        Optional<FileStatus> status = context.files().status(destination);
        if (status.isPresent() && status.get().isDirectory()) {
            return Optional.empty();
        }
        if (sources.size() > 1) {
            return Optional.of("target '" + destination + "': "
                    + (status.isPresent() ? "Not a directory" : "No such file or directory"));
        }
        return Optional.empty();
    }

    /** The path that a source gets at a destination. */
    static String target(ToolContext context, String source, String destination) {
        return context.files().isDirectory(destination)
                ? Paths.join(destination, Paths.name(context.files().absolute(source))) : destination;
    }
}
