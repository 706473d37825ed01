package netsh.commands.tc;

import java.util.function.Consumer;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.print.Fields;
import netsh.commands.print.JsonFields;
import netsh.commands.print.TextFields;
import netsh.commands.tool.ToolContext;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/**
 * What a command of {@code tc} works in.
 *
 * @param tool the running process; it already is in the namespace of -netns
 * @param options the options before the object
 */
record TcContext(ToolContext tool, TcOptions options) {
    NetworkNamespace namespace() {
        return tool.namespace();
    }

    Link link(String name) throws CommandLineException {
        Link link = namespace().links().byName(name);
        if (link == null) {
            throw new CommandLineException("Cannot find device \"" + name + "\"", 1);
        }
        return link;
    }

    /** What the lab's tc does not have. */
    static CommandLineException unsupported(String what) {
        return new CommandLineException("tc: this lab does not support " + what + ".", 2);
    }

    /** Prints a list of rows; JSON gets its brackets and its newline. */
    void printList(Consumer<Fields> rows) {
        Fields fields = options.json() ? new JsonFields(options.pretty()) : new TextFields(options.oneLine(), false);
        if (fields.isJson()) {
            fields.openArray(null, "");
            rows.accept(fields);
            fields.closeArray("");
            tool.out().println(fields.take());
        } else {
            rows.accept(fields);
            tool.out().print(fields.take());
        }
    }
}
