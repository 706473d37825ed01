package netsh.commands.text;

import java.util.List;
import netsh.commands.file.FileTransferException;
import netsh.commands.file.OpenMode;
import netsh.commands.process.Input;
import netsh.commands.process.OpenFile;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** Goes through the files that a tool's operands name; none, or a dash, is standard input. */
public final class InputFiles {
    private final ToolContext context;
    private final String openMessage;
    private final String readMessage;
    private boolean failed;

    /** Something that is done with each file. */
    @FunctionalInterface
    public interface Reader {
        /** Reads one file; {@code name} is the operand. */
        void read(String name, Input input);
    }

    /** Files of a tool that tells of failures as {@code TOOL: FILE: REASON}. */
    public InputFiles(ToolContext context) {
        this(context, "%s: %s", "%s: %s");
    }

    /** Files of a tool with messages of its own; {@code %s} twice: the file and the reason. */
    public InputFiles(ToolContext context, String openMessage, String readMessage) {
        this.context = context;
        this.openMessage = openMessage;
        this.readMessage = readMessage;
    }

    /** Whether a file could not be read. */
    public boolean failed() {
        return failed;
    }

    /** Reads all of them in order; answers 1 where one failed, else 0. */
    public int each(List<String> names, Reader reader) {
        if (names.isEmpty()) {
            one("-", reader);
        }
        for (String name : names) {
            one(name, reader);
        }
        return failed ? 1 : 0;
    }

    /** Reads one. */
    public void one(String name, Reader reader) {
        OpenFile file = null;
        try {
            if (name.equals("-")) {
                reader.read(name, context.in());
                return;
            }
            file = context.files().open(name, OpenMode.READ).retain();
            reader.read(name, new Input(context.process(), file));
        } catch (NetException e) {
            fail(String.format(java.util.Locale.ROOT, openMessage, name, e.errno().text()));
        } catch (FileTransferException e) {
            fail(String.format(java.util.Locale.ROOT, readMessage, name, e.errno().text()));
        } finally {
            if (file != null) {
                file.release();
            }
        }
    }

    private void fail(String message) {
        failed = true;
        context.err().println(context.name() + ": " + message);
    }
}
