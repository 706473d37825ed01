package netsh.commands.ip.netns;

import java.util.List;
import java.util.OptionalInt;
import netsh.commands.ip.IpContext;
import netsh.commands.print.Fields;
import netsh.network.kernel.NamedNamespaces;
import netsh.network.kernel.NetworkNamespace;

/** {@code ip netns list}: the names, newest first, with the numbers that the current namespace knows them by. */
final class NamespaceList {
    private NamespaceList() {}

    /** One line: a name and, where there is one, its number. */
    private record Row(String name, OptionalInt id) {
        void print(Fields fields) {
            fields.openObject(null);
            fields.field("name", "", name, "");
            id.ifPresent(number -> fields.field("id", " (id: ", number, ")"));
            fields.text("\n");
            fields.closeObject();
        }
    }

    static int show(IpContext context, List<String> ignored) {
        NetworkNamespace current = context.namespace();
        NamedNamespaces named = context.machine().namedNamespaces();
        List<Row> rows = named.names().stream()
                .map(name -> new Row(name, current.ids().find(named.find(name).orElseThrow())))
                .toList();
        context.printList(fields -> rows.forEach(row -> row.print(fields)));
        return 0;
    }
}
