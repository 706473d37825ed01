package netsh.commands.awk;

import java.util.LinkedHashMap;
import java.util.Map;
import netsh.commands.file.OpenMode;
import netsh.commands.process.OpenFile;
import netsh.commands.process.Output;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** Files that a program prints to; each stays open from its first print to the program's end. */
final class PrintedFiles implements Engine.OutputFiles {
    private final ToolContext context;
    private final Map<String, OpenFile> opened = new LinkedHashMap<>();
    private final Map<String, Output> outputs = new LinkedHashMap<>();

    PrintedFiles(ToolContext context) {
        this.context = context;
    }

    @Override
    public void print(String file, boolean appends, String text) {
        if (file == null || file.equals("/dev/stdout") || file.equals("-")) {
            context.out().print(text);
        } else if (file.equals("/dev/stderr")) {
            context.err().print(text);
        } else {
            outputs.computeIfAbsent(file, name -> open(name, appends)).print(text);
        }
    }

    private Output open(String name, boolean appends) {
        try {
            OpenFile file = context.files().open(name, appends ? OpenMode.APPEND : OpenMode.WRITE).retain();
            opened.put(name, file);
            return new Output(context.process(), file, Output.Buffering.BLOCK);
        } catch (NetException refused) {
            throw new AwkException("cannot open \"" + name + "\" for output (" + refused.errno().text() + ")");
        }
    }

    void close() {
        outputs.values().forEach(Output::flush);
        opened.values().forEach(OpenFile::release);
    }
}
