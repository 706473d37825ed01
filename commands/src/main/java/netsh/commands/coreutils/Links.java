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

/** ln(1) and readlink(1), for symbolic links. */
final class Links {
    private static final int MOST_LINKS = 40;
    static final Tool LN = new GnuTool("ln", "Makes links.", "TARGET NAME", 1,
            GnuOptions.of("""
                    -s, --symbolic           symbolic links
                    -f, --force              in place of what is there
                    -n, --no-dereference     a link to a directory is a file
                    -v, --verbose            say what is done
                    """), Links::link);
    static final Tool READLINK = new GnuTool("readlink", "Shows where a symbolic link points.", "FILE...", 1,
            GnuOptions.of("""
                    -f, --canonicalize       the whole path without links
                    -e, --canonicalize-existing  the same, all of it must exist
                    -m, --canonicalize-missing  the same, none of it need exist
                    -n, --no-newline         no newline at the end
                    -q
                    -s
                    -v
                    -z
                    """), Links::read);

    private Links() {
    }

    private static int link(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        List<String> operands = given.operands();
        if (operands.isEmpty()) {
            throw new GnuOptions.Invalid("missing file operand");
        }
        if (!given.has('s')) {
            context.err().println("ln: this lab's ln makes symbolic links only (-s)");
            return 2;
        }
        if (operands.size() > 2) {
            context.err().println("ln: this lab's ln makes one link at a time");
            return 2;
        }
        String target = operands.get(0);
        String path = operands.size() == 1 ? Paths.name(target) : operands.get(1);
        if (context.files().isDirectory(path) && !(given.has('n') && isLink(context, path))) {
            path = Paths.join(path, Paths.name(target));
        }
        try {
            if (given.has('f') && context.files().linkStatus(path).isPresent()) {
                context.files().remove(path);
            }
            context.files().symbolicLink(path, target);
            return 0;
        } catch (NetException e) {
            return context.fail(1, "failed to create symbolic link '" + path + "': " + e.errno().text());
        }
    }

    private static boolean isLink(ToolContext context, String path) {
        Optional<FileStatus> status = context.files().linkStatus(path);
        return status.isPresent() && status.get().type() == FileType.SYMBOLIC_LINK;
    }

    private static int read(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        if (given.operands().isEmpty()) {
            throw new GnuOptions.Invalid("missing operand");
        }
        int status = 0;
        boolean canonical = given.has('f') || given.has('e') || given.has('m');
        for (String path : given.operands()) {
            try {
                String shown = canonical ? canonical(context, path, given) : context.files().readLink(path);
                context.out().print(shown).print(given.has('n') ? "" : "\n");
            } catch (NetException e) {
                status = 1;
            }
        }
        return status;
    }

    private static String canonical(ToolContext context, String path, GnuOptions.Given given) throws NetException {
        String current = context.files().absolute(path);
        for (int i = 0; i < MOST_LINKS && isLink(context, current); i++) {
            current = Paths.absolute(Paths.parent(current), context.files().readLink(current));
        }
        boolean missing = !context.files().exists(current);
        if (missing && (given.has('e') || (given.has('f') && !context.files().isDirectory(Paths.parent(current))))) {
            throw new NetException(netsh.network.error.Errno.ENOENT);
        }
        return current;
    }
}
