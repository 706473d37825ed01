package netsh.commands.coreutils;

import java.util.Optional;
import netsh.commands.completion.Synopsis;
import netsh.commands.file.FileStatus;
import netsh.commands.file.OpenMode;
import netsh.commands.file.Paths;
import netsh.commands.text.GnuOptions;
import netsh.commands.text.GnuTool;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** touch(1) and chmod(1). */
final class FileAttributes {
    static final Tool TOUCH = new GnuTool("touch", "Creates files, or dates them now.", "FILE...", 1,
            GnuOptions.of("""
                    -c, --no-create          make no new files
                    -t STAMP
                    -d DATE
                    -r FILE
                    -a
                    -m
                    """), FileAttributes::touch);
    static final Tool CHMOD = Tool.of("chmod", "Sets the permissions of files.", Synopsis.of("MODE FILE...", "-R  what is in directories too"),
            FileAttributes::chmod);

    private FileAttributes() {
    }

    private static int touch(ToolContext context, GnuOptions.Given given) throws GnuOptions.Invalid {
        if (given.has('t') || given.has('d') || given.has('r')) {
            context.err().println("touch: this lab's touch dates files only now");
            return 2;
        }
        if (given.operands().isEmpty()) {
            throw new GnuOptions.Invalid("missing file operand");
        }
        int status = 0;
        for (String path : given.operands()) {
            try {
                if (context.files().exists(path)) {
                    context.files().touch(path);
                } else if (!given.has('c')) {
                    context.files().open(path, OpenMode.APPEND).retain().release();
                }
            } catch (NetException e) {
                status = context.fail(1, "cannot touch '" + path + "': " + e.errno().text());
            }
        }
        return status;
    }

    private static int chmod(ToolContext context) {
        boolean recursive = !context.arguments().isEmpty() && context.arguments().get(0).matches("-R|--recursive");
        var words = context.arguments().subList(recursive ? 1 : 0, context.arguments().size());
        if (words.size() < 2) {
            context.fail(1, words.isEmpty() ? "missing operand" : "missing operand after '" + words.get(0) + "'");
            return GnuTool.tryHelp(context, 1);
        }
        if (FileMode.change(words.get(0), 0, false).isEmpty()) {
            context.fail(1, "invalid mode: '" + words.get(0) + "'");
            return GnuTool.tryHelp(context, 1);
        }
        int status = 0;
        for (String path : words.subList(1, words.size())) {
            status |= chmod(context, words.get(0), path, recursive);
        }
        return status;
    }

    private static int chmod(ToolContext context, String mode, String path, boolean recursive) {
        Optional<FileStatus> found = context.files().status(path);
        if (found.isEmpty()) {
            return context.fail(1, "cannot access '" + path + "': No such file or directory");
        }
        int status = 0;
        try {
            int changed = FileMode.change(mode, found.get().mode(), found.get().isDirectory()).orElseThrow();
            context.files().setMode(path, changed);
            if (recursive && found.get().isDirectory()) {
                for (String name : context.files().list(path)) {
                    status |= chmod(context, mode, Paths.join(path, name), true);
                }
            }
        } catch (NetException e) {
            return context.fail(1, "changing permissions of '" + path + "': " + e.errno().text());
        }
        return status;
    }
}
