package netsh.commands.bridge;

import static netsh.commands.grammar.Keyword.prefix;

import java.util.ArrayDeque;
import java.util.EnumSet;
import java.util.Queue;
import java.util.Set;
import netsh.commands.grammar.Clauses;
import netsh.commands.grammar.Command;
import netsh.commands.grammar.CommandLineException;
import netsh.commands.grammar.Node;
import netsh.commands.grammar.Slot;
import netsh.commands.print.Fields;
import netsh.commands.process.Process;
import netsh.commands.process.WaitQueue;
import netsh.network.kernel.BridgeAddressChanged;
import netsh.network.kernel.BridgePortChanged;
import netsh.network.kernel.LinkChanged;
import netsh.network.kernel.NetworkChange;
import netsh.network.kernel.NetworkChangeListener;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.kernel.TunnelAddressChanged;
import netsh.network.link.LinkChange;

/** {@code bridge monitor}: tells of ports and stations that come, change and go, until it is killed. */
final class MonitorObject {
    /** What can be listened to; multicast groups and VLANs send nothing in this lab. */
    private enum Topic { LINK, FDB, MDB, VLAN }

    /** What is listened to. */
    private static final class Request {
        private final Set<Topic> topics = EnumSet.noneOf(Topic.class);
    }

    static final Node<BridgeContext> NODE = new Command<>("tell of changes", context -> new Request(),
            Clauses.<Request>builder()
                    .flag(prefix("link"), "ports", request -> request.topics.add(Topic.LINK))
                    .flag(prefix("fdb"), "stations", request -> request.topics.add(Topic.FDB))
                    .flag(prefix("mdb"), "multicast groups", request -> request.topics.add(Topic.MDB))
                    .flag(prefix("vlan"), "VLANs", request -> request.topics.add(Topic.VLAN))
                    .flag(prefix("all"), "everything", request -> request.topics.addAll(EnumSet.allOf(Topic.class)))
                    .help()
                    .plain("", Slot.of("", word -> {
                        throw new CommandLineException("Argument \"" + word
                                + "\" is unknown, try \"bridge monitor help\".", CommandLineException.EXIT_MINUS_ONE);
                    }), (request, word) -> { })
                    .build(),
            (context, request) -> new MonitorObject(context, request).run());

    private final BridgeContext context;
    private final Set<Topic> topics;
    private final Queue<String> lines = new ArrayDeque<>();
    private final WaitQueue arrivals = new WaitQueue();

    private MonitorObject(BridgeContext context, Request request) {
        this.context = context;
        topics = request.topics.isEmpty() ? EnumSet.allOf(Topic.class) : request.topics;
    }

    private int run() {
        Process process = context.tool().process();
        NetworkChangeListener listener = this::changed;
        context.tool().machine().addChangeListener(listener);
        try {
            while (true) {
                process.await(arrivals, () -> !lines.isEmpty());
                while (!lines.isEmpty()) {
                    context.tool().out().print(lines.remove());
                }
                context.tool().out().flush();
            }
        } finally {
            context.tool().machine().removeChangeListener(listener);
        }
    }

    private void changed(NetworkNamespace namespace, NetworkChange change) {
        if (namespace != context.namespace()) {
            return;
        }
        Fields fields = context.fields();
        if (topics.contains(Topic.LINK) && change instanceof LinkChanged link) {
            print(fields, link);
        } else if (topics.contains(Topic.LINK) && change instanceof BridgePortChanged port) {
            tellRemoval(fields, port.removed());
            (port.removed() ? PortRow.of(port.port().link()) : PortRow.of(port.port()))
                    .print(fields, context.options().details());
        } else if (topics.contains(Topic.FDB) && change instanceof BridgeAddressChanged address) {
            tellRemoval(fields, address.removed());
            FdbRow.of(address.bridge(), address.entry()).print(fields, true, context.options().statistics());
        } else if (topics.contains(Topic.FDB) && change instanceof TunnelAddressChanged address) {
            tellRemoval(fields, address.removed());
            FdbRow.of(address).print(fields, true, context.options().statistics());
        }
        String text = fields.take();
        if (!text.isEmpty()) {
            lines.add(text);
            arrivals.wakeAll();
        }
    }

    private void print(Fields fields, LinkChanged change) {
        if (change.change() == LinkChange.GOING_DOWN) {
            return;
        }
        tellRemoval(fields, change.change() == LinkChange.UNREGISTER);
        PortRow.of(change.link()).print(fields, false);
    }

    private static void tellRemoval(Fields fields, boolean removed) {
        if (removed) {
            fields.json("deleted", true);
            fields.text("Deleted ");
        }
    }
}
