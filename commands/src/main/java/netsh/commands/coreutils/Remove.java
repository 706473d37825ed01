package netsh.commands.coreutils;

import java.util.Optional;
import netsh.commands.file.FileStatus;
import netsh.commands.file.Paths;
import netsh.commands.text.GnuOptions;
import netsh.commands.text.GnuTool;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** rm(1). */
final class Remove {
    static final Tool TOOL = new GnuTool("rm", "Removes files.", "[FILE]...", 1,
            GnuOptions.of("""
                    -r, -R, --recursive      directories with what is in them
                    -f, --force              no word about what is not there
                    -v, --verbose            say what is done
                    -d, --dir                empty directories
                    -i
                    """), Remove::run);

    private final ToolContext context;
    private final GnuOptions.Given given;
    private int status;

    private Remove(ToolContext context, GnuOptions.Given given) {
        this.context = context;
        this.given = given;
    }

    private static int run(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        if (given.operands().isEmpty() && !given.has('f')) {
            throw new GnuOptions.Invalid("missing operand");
        }
        Remove remove = new Remove(context, given);
        for (String path : given.operands()) {
            String name = Paths.name(path);
            if ((given.has('r') || given.has('R')) && (name.equals(".") || name.equals(".."))) {
                remove.status = context.fail(1, "refusing to remove '.' or '..' directory: skipping '" + path + "'");
            } else if ((given.has('r') || given.has('R')) && context.files().absolute(path).equals("/")) {
                context.err().println("rm: it is dangerous to operate recursively on '/'");
                context.err().println("rm: use --no-preserve-root to override this failsafe");
                remove.status = 1;
            } else {
                remove.remove(path);
            }
        }
        return remove.status;
    }

    private void remove(String path) {
        Optional<FileStatus> found = context.files().linkStatus(path);
        if (found.isEmpty()) {
            if (!given.has('f')) {
                status = context.fail(1, "cannot remove '" + path + "': No such file or directory");
            }
            return;
        }
        boolean directory = found.get().isDirectory();
        boolean recursive = given.has('r') || given.has('R');
        try {
            if (directory && !recursive && !given.has('d')) {
                status = context.fail(1, "cannot remove '" + path + "': Is a directory");
                return;
            }
            if (directory && recursive) {
                for (String name : context.files().list(path)) {
                    remove(Paths.join(path, name));
                }
            }
            if (directory) {
                context.files().removeDirectory(path);
            } else {
                context.files().remove(path);
            }
            if (given.has('v')) {
                context.out().println("removed " + (directory ? "directory " : "") + "'" + path + "'");
            }
        } catch (NetException e) {
            status = context.fail(1, "cannot remove '" + path + "': " + e.errno().text());
        }
    }
}
