package netsh.commands.text;

import java.util.ArrayList;
import java.util.List;
import netsh.commands.file.FileTransferException;
import netsh.commands.file.OpenMode;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Output;
import netsh.commands.tool.Tool;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** tee(1). */
final class Tee {
    static final Tool TOOL = new GnuTool("tee", "Copies standard input to standard output and to files.",
            "[FILE]...", 1,
            GnuOptions.of("""
                    -a, --append             to the files' ends
                    -i, --ignore-interrupts  Ctrl-C does not end it
                    """), Tee::run);

    private Tee() {
    }

    private static int run(ToolContext context, GnuOptions.Given given) {
        int status = 0;
        List<OpenFile> files = new ArrayList<>();
        if (given.has('i')) {
            context.process().ignoreSignal(netsh.commands.process.Signal.INT);
        }
        for (String name : given.operands()) {
            try {
                files.add(context.files().open(name, given.has('a') ? OpenMode.APPEND : OpenMode.WRITE).retain());
            } catch (NetException e) {
                status = context.fail(1, name + ": " + e.errno().text());
            }
        }
        context.out().setBuffering(Output.Buffering.NONE);
        byte[] buffer = new byte[8192];
        int count = context.in().read(buffer, 0, buffer.length);
        while (count > 0) {
            context.out().write(buffer, 0, count);
            for (int i = 0; i < files.size(); i++) {
                try {
                    files.get(i).write(context.process(), buffer, 0, count);
                } catch (FileTransferException e) {
                    status = context.fail(1, given.operands().get(i) + ": " + e.errno().text());
                }
            }
            count = context.in().read(buffer, 0, buffer.length);
        }
        files.forEach(OpenFile::release);
        return status;
    }
}
