package netsh.commands.coreutils;

import netsh.commands.file.Paths;
import netsh.commands.text.GnuOptions;
import netsh.commands.text.GnuTool;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** mkdir(1) and rmdir(1). */
final class Directories {
    static final Tool MKDIR = new GnuTool("mkdir", "Makes directories.", "DIRECTORY...", 1,
            GnuOptions.of("""
                    -p, --parents            with the directories above; no error where it exists
                    -v, --verbose            say what is done
                    -m, --mode=MODE          its permissions
                    """), Directories::make);
    static final Tool RMDIR = new GnuTool("rmdir", "Removes empty directories.", "DIRECTORY...", 1,
            GnuOptions.of("""
                    -p, --parents            the directories above too
                    -v, --verbose            say what is done
                    """), Directories::remove);

    private Directories() {
    }

    private static int make(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        if (given.operands().isEmpty()) {
            throw new GnuOptions.Invalid("missing operand");
        }
        if (given.has('m') && !given.value('m').matches("[0-7]{1,4}")) {
            return context.fail(1, "invalid mode '" + given.value('m') + "'");
        }
        int status = 0;
        for (String path : given.operands()) {
            try {
                if (given.has('p')) {
                    makeParents(context, context.files().absolute(path));
                } else {
                    context.files().makeDirectory(path);
                }
                if (given.has('m')) {
                    context.files().setMode(path, Integer.parseInt(given.value('m'), 8));
                }
                if (given.has('v')) {
                    context.out().println("mkdir: created directory '" + path + "'");
                }
            } catch (NetException e) {
                status = context.fail(1, "cannot create directory '" + path + "': " + e.errno().text());
            }
        }
        return status;
    }

    private static void makeParents(ToolContext context, String path) throws NetException {
        if (context.files().isDirectory(path)) {
            return;
        }
        if (!path.equals("/")) {
            makeParents(context, Paths.parent(path));
        }
        context.files().makeDirectory(path);
    }

    private static int remove(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        if (given.operands().isEmpty()) {
            throw new GnuOptions.Invalid("missing operand");
        }
        int status = 0;
        for (String path : given.operands()) {
            String next = path;
            try {
                context.files().removeDirectory(next);
                while (given.has('p') && next.indexOf('/') > 0) {
                    next = Paths.parent(next);
                    context.files().removeDirectory(next);
                }
            } catch (NetException e) {
                status = context.fail(1, "failed to remove '" + next + "': " + e.errno().text());
            }
        }
        return status;
    }
}
