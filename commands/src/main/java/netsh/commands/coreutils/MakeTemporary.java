package netsh.commands.coreutils;

import java.util.Random;
import netsh.commands.file.Paths;
import netsh.commands.text.GnuOptions;
import netsh.commands.text.GnuTool;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** mktemp(1), its names drawn from the simulation's seed. */
final class MakeTemporary {
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";
    static final Tool TOOL = new GnuTool("mktemp", "Makes a file or directory with a new name.", "[TEMPLATE]", 1,
            GnuOptions.of("""
                    -d, --directory          a directory
                    -u, --dry-run            only a name
                    -p, --tmpdir=DIRECTORY   in that directory
                    -q, --quiet              no word about errors
                    -t                       in the directory for temporary files
                    """), MakeTemporary::run);

    private MakeTemporary() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        if (given.operands().size() > 1) {
            throw new GnuOptions.Invalid("too many templates");
        }
        String template = given.operands().isEmpty() ? "tmp.XXXXXXXXXX" : given.operands().get(0);
        if (given.operands().isEmpty() || given.has('p') || given.has('t')) {
            template = Paths.join(given.has('p') ? given.value('p') : "/tmp", template);
        }
        int end = template.length();
        int start = end;
        while (start > 0 && template.charAt(start - 1) == 'X') {
            start--;
        }
        if (end - start < 3) {
            return context.fail(1, "too few X's in template '" + template + "'");
        }
        Random random = context.machine().simulation().random();
        String path;
        do {
            StringBuilder name = new StringBuilder(template.substring(0, start));
            for (int i = start; i < end; i++) {
                name.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
            path = name.toString();
        } while (context.files().exists(path));
        try {
            if (given.has('d') && !given.has('u')) {
                context.files().makeDirectory(path);
                context.files().setMode(path, 0700);
            } else if (!given.has('u')) {
                context.files().writeText(path, "");
                context.files().setMode(path, 0600);
            }
            context.out().println(path);
            return 0;
        } catch (NetException e) {
            return context.fail(1, "failed to create " + (given.has('d') ? "directory" : "file") + " via template '"
                    + template + "': " + e.errno().text());
        }
    }
}
