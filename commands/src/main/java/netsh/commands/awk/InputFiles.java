package netsh.commands.awk;

import java.util.List;
import netsh.commands.file.OpenMode;
import netsh.commands.process.Input;
import netsh.commands.process.OpenFile;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** The records of the files named on the command line, or of standard input. */
final class InputFiles implements Engine.Source {
    private final ToolContext context;
    private final List<String> files;
    private int nextFile;
    private Input input;
    private OpenFile opened;
    private String name = "";
    private long fileRecord;
    private boolean failed;

    InputFiles(ToolContext context, List<String> files) {
        this.context = context;
        this.files = files;
        if (files.isEmpty()) {
            input = context.in();
        }
    }

    @Override
    public String fileName() {
        return name;
    }

    @Override
    public long fileRecord() {
        return fileRecord;
    }

    boolean failed() {
        return failed;
    }

    @Override
    public String next() {
        while (true) {
            if (input == null && !openNext()) {
                return null;
            }
            String line = input.readLine();
            if (line != null) {
                fileRecord++;
                return line;
            }
            if (opened != null) {
                opened.release();
                opened = null;
            }
            input = null;
            if (files.isEmpty()) {
                return null;
            }
        }
    }

    private boolean openNext() {
        while (nextFile < files.size()) {
            name = files.get(nextFile++);
            fileRecord = 0;
            if (name.equals("-")) {
                input = context.in();
                return true;
            }
            try {
                opened = context.files().open(name, OpenMode.READ).retain();
                input = new Input(context.process(), opened);
                return true;
            } catch (NetException unreadable) {
                context.err().println(context.name() + ": cannot open " + name + " (" + unreadable.errno().text() + ")");
                failed = true;
            }
        }
        return false;
    }
}
