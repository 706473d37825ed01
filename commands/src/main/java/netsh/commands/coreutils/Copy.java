package netsh.commands.coreutils;

import java.util.List;
import java.util.Optional;
import netsh.commands.file.FileStatus;
import netsh.commands.file.FileType;
import netsh.commands.file.Paths;
import netsh.commands.text.GnuOptions;
import netsh.commands.text.GnuTool;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** cp(1). */
final class Copy {
    static final Tool TOOL = new GnuTool("cp", "Copies files.", "SOURCE... DEST", 1,
            GnuOptions.of("""
                    -r, -R, --recursive      directories with what is in them
                    -a, --archive            as they are, links too
                    -n, --no-clobber         never in place of what is there
                    -v, --verbose            say what is done
                    -d                       links as links
                    -P                       links as links
                    -f, --force              in place of what is there
                    -p
                    -i
                    -L
                    -T
                    """),
                    Copy::run);

    private final ToolContext context;
    private final GnuOptions.Given given;
    private int status;

    private Copy(ToolContext context, GnuOptions.Given given) {
        this.context = context;
        this.given = given;
    }

    private static int run(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        List<String> operands = Destinations.checked(given);
        String destination = operands.get(operands.size() - 1);
        List<String> sources = operands.subList(0, operands.size() - 1);
        Optional<String> wrong = Destinations.refusal(context, sources, destination);
        if (wrong.isPresent()) {
            return context.fail(1, wrong.get());
        }
        Copy copy = new Copy(context, given);
        for (String source : sources) {
            copy.copy(source, Destinations.target(context, source, destination));
        }
        return copy.status;
    }

    private boolean isRecursive() {
        return given.has('r') || given.has('R') || given.has('a');
    }

    private void copy(String source, String target) {
        boolean keepsLinks = given.has('a') || given.has('d') || given.has('P');
        Optional<FileStatus> found = keepsLinks ? context.files().linkStatus(source) : context.files().status(source);
        if (found.isEmpty()) {
            status = context.fail(1, "cannot stat '" + source + "': No such file or directory");
            return;
        }
        if (found.get().isDirectory() && !isRecursive()) {
            status = context.fail(1, "-r not specified; omitting directory '" + source + "'");
            return;
        }
        String from = context.files().absolute(source);
        String to = context.files().absolute(target);
        if (from.equals(to)) {
            status = context.fail(1, "'" + source + "' and '" + target + "' are the same file");
            return;
        }
        if (found.get().isDirectory() && to.startsWith(from.endsWith("/") ? from : from + '/')) {
            status = context.fail(1, "cannot copy a directory, '" + source + "', into itself, '" + target + "'");
            return;
        }
        if (given.has('n') && context.files().exists(target)) {
            return;
        }
        try {
            copyFound(source, target, found.get());
        } catch (NetException e) {
            status = context.fail(1, "cannot create " + (found.get().isDirectory() ? "directory" : "regular file")
                    + " '"
                    + target + "': " + e.errno().text());
        }
    }

    private void copyFound(String source, String target, FileStatus found) throws NetException {
        if (found.type() == FileType.SYMBOLIC_LINK) {
            context.files().symbolicLink(target, context.files().readLink(source));
        } else if (found.isDirectory()) {
            if (!context.files().isDirectory(target)) {
                context.files().makeDirectory(target);
            }
            for (String name : context.files().list(source)) {
                copy(Paths.join(source, name), Paths.join(target, name));
            }
        } else {
            byte[] content;
            try {
                content = context.files().readBytes(source);
            } catch (NetException e) {
                status = context.fail(1, "error reading '" + source + "': " + e.errno().text());
                return;
            }
            boolean created = !context.files().exists(target);
            context.files().writeBytes(target, content);
            if (created && found.mode() != 0644) {
                context.files().setMode(target, found.mode());
            }
        }
        if (given.has('v')) {
            context.out().println("'" + source + "' -> '" + target + "'");
        }
    }
}
