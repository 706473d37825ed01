package netsh.commands.ip.monitor;

import java.util.Optional;
import netsh.commands.ip.link.LinkPrinter;
import netsh.commands.ip.link.LinkRow;
import netsh.commands.ip.link.LinkRows;
import netsh.commands.print.Fields;
import netsh.network.kernel.LinkChanged;
import netsh.network.kernel.LinkMoved;
import netsh.network.kernel.NetworkChange;
import netsh.network.link.Link;
import netsh.network.link.LinkChange;

/** RTM_NEWLINK and RTM_DELLINK. */
final class MonitoredLinks implements MonitoredObject {
    @Override
    public String keyword() {
        return "link";
    }

    @Override
    public String label() {
        return "LINK";
    }

    @Override
    public Optional<String> message(MonitorView view, NetworkChange change) {
        if (change instanceof LinkMoved moved) {
            return Optional.of(print(view, moved.link(), true, " " + newNamespace(view, moved)
                    + " new-ifindex " + moved.newIndex()));
        }
        if (change instanceof LinkChanged changed && isTold(changed.change())) {
            return Optional.of(print(view, changed.link(), changed.change() == LinkChange.UNREGISTER, ""));
        }
        return Optional.empty();
    }

    /** What rtnetlink sends a message of; going down is told once it is done. */
    private static boolean isTold(LinkChange change) {
        return switch (change) {
            case REGISTER, UNREGISTER, UP, DOWN, CHANGE, FLAGS, CHANGE_MTU, CHANGE_ADDRESS, CHANGE_NAME,
                CHANGE_UPPER, NOTIFY_PEERS -> true;
            case GOING_DOWN -> false;
        };
    }

    private static String newNamespace(MonitorView view, LinkMoved moved) {
        return moved.destination().machine().namedNamespaces().nameOf(moved.destination())
                .filter(name -> view.knowsNamespaceNames())
                .map(name -> "new-netns " + name)
                .orElseGet(() -> "new-netnsid " + view.namespace().ids().allocate(moved.destination()));
    }

    private static String print(MonitorView view, Link link, boolean deleted, String destination) {
        Fields fields = view.fields();
        view.name(link);
        LinkPrinter printer = new LinkPrinter(view.context().options(), LinkPrinter.Purpose.MONITOR);
        LinkRow row = view.knowsNamespaceNames() ? LinkRows.of(link) : LinkRows.of(link).withoutNamespaceName();
        fields.text(deleted ? "Deleted " : "");
        if (view.context().options().brief()) {
            printer.printBrief(fields, row);
        } else {
            printer.print(fields, row, destination);
        }
        return fields.take();
    }
}
