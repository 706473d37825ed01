package netsh.commands.ip;

import java.util.function.Consumer;
import netsh.commands.print.Fields;
import netsh.commands.print.JsonFields;
import netsh.commands.print.TextFields;
import netsh.commands.tool.ToolContext;
import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkNamespace;

/**
 * What a command of {@code ip} works in.
 *
 * @param tool the running process with its streams and files; it already is in the namespace of -netns
 * @param options the options before the object
 */
public record IpContext(ToolContext tool, IpOptions options) {
    /** The namespace that the command works on. */
    public NetworkNamespace namespace() {
        return tool.namespace();
    }

    /** The machine that it is on. */
    public Machine machine() {
        return tool.machine();
    }

    /** A printer of rows as the options want them: text, one-line text, coloured text, JSON. */
    public Fields fields() {
        return options.json()
                ? new JsonFields(options.pretty())
                : new TextFields(options.oneLine(), options.isColoured(tool.out().isTerminal()));
    }

    /** A printer of text even where JSON is asked for, as monitors print. */
    public Fields textFields() {
        return new TextFields(options.oneLine(), options.isColoured(tool.out().isTerminal()));
    }

    /** Prints a list of rows: {@code rows} fills it; JSON gets its brackets and its newline. */
    public void printList(Consumer<Fields> rows) {
        Fields fields = fields();
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
