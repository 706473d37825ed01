package netsh.commands.bridge;

import java.util.function.Consumer;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.print.Fields;
import netsh.commands.print.JsonFields;
import netsh.commands.print.TextFields;
import netsh.commands.tool.ToolContext;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/**
 * What a command of {@code bridge} works in.
 *
 * @param tool the running process; it already is in the namespace of -netns
 * @param options the options before the object
 */
record BridgeContext(ToolContext tool, BridgeOptions options) {
    NetworkNamespace namespace() {
        return tool.namespace();
    }

    /** The link of a name; refused with {@code sentence} and the name in quotes where there is none. */
    Link link(String name, String sentence) throws CommandLineException {
        Link link = namespace().links().byName(name);
        if (link == null) {
            throw new CommandLineException(sentence + " \"" + name + "\"", CommandLineException.EXIT_MINUS_ONE);
        }
        return link;
    }

    Fields fields() {
        return options.json() ? new JsonFields(options.pretty()) : new TextFields(options.oneLine(), options.coloured());
    }

    /** Prints a list of rows; JSON gets its brackets and its newline. */
    void printList(Consumer<Fields> rows) {
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
