package netsh.commands.ip.monitor;

import java.util.Optional;
import netsh.commands.ip.IpContext;
import netsh.commands.ip.link.LinkPrinter;
import netsh.commands.ip.link.LinkRows;
import netsh.commands.print.Fields;
import netsh.network.kernel.LinkChanged;
import netsh.network.kernel.LinkMoved;
import netsh.network.kernel.NetworkChange;
import netsh.network.kernel.NetworkNamespace;
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
    public Optional<String> message(IpContext context, NetworkNamespace listening, NetworkChange change) {
        if (change instanceof LinkMoved moved) {
            return Optional.of(print(context, moved.link(), true, " " + newNamespace(listening, moved)
                    + " new-ifindex " + moved.newIndex()));
        }
        if (change instanceof LinkChanged changed && isTold(changed.change())) {
            return Optional.of(print(context, changed.link(), changed.change() == LinkChange.UNREGISTER, ""));
        }
        return Optional.empty();
    }

    /** What rtnetlink sends a message of; going down is told once it is done. */
    private static boolean isTold(LinkChange change) {
        return switch (change) {
            case REGISTER, UNREGISTER, UP, DOWN, CHANGE, CHANGE_MTU, CHANGE_ADDRESS, CHANGE_NAME, CHANGE_UPPER,
                NOTIFY_PEERS -> true;
            case GOING_DOWN -> false;
        };
    }

    private static String newNamespace(NetworkNamespace listening, LinkMoved moved) {
        return moved.destination().machine().namedNamespaces().nameOf(moved.destination())
                .map(name -> "new-netns " + name)
                .orElseGet(() -> "new-netnsid " + listening.ids().allocate(moved.destination()));
    }

    private static String print(IpContext context, Link link, boolean deleted, String destination) {
        Fields fields = context.textFields();
        LinkPrinter printer = new LinkPrinter(context.options(), LinkPrinter.Purpose.MONITOR);
        fields.text(deleted ? "Deleted " : "");
        if (context.options().brief()) {
            printer.printBrief(fields, LinkRows.of(link));
        } else {
            printer.print(fields, LinkRows.of(link), destination);
        }
        return fields.take();
    }
}
