package netsh.commands.ip.monitor;

import java.util.Map;
import netsh.commands.ip.IpContext;
import netsh.commands.print.Fields;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/**
 * How a monitor sees a change.
 *
 * @param context what the monitor runs in
 * @param namespace where the change happened
 * @param labelled whether each message says what it is about
 * @param knowsNamespaceNames whether it looked up the names of namespaces, as monitors of their numbers do
 * @param linkNames the names by which it first met links, which it keeps using after they are renamed
 */
public record MonitorView(
        IpContext context,
        NetworkNamespace namespace,
        boolean labelled,
        boolean knowsNamespaceNames,
        Map<Integer, String> linkNames) {
    /** A printer of text even where JSON is asked for. */
    public Fields fields() {
        return context.textFields();
    }

    /** The name of a link as the monitor knows it. */
    public String name(Link link) {
        return linkNames.computeIfAbsent(link.index(), index -> link.name());
    }
}
