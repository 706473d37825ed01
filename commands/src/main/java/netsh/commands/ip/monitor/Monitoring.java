package netsh.commands.ip.monitor;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Queue;
import netsh.commands.ip.IpContext;
import netsh.commands.process.Process;
import netsh.commands.process.WaitQueue;
import netsh.commands.process.WallClock;
import netsh.network.kernel.LinkChanged;
import netsh.network.kernel.NetworkChange;
import netsh.network.kernel.NetworkChangeListener;
import netsh.network.kernel.NetworkNamespace;

/** One run of {@code ip monitor}: messages are made when something changes, and printed when the process has its turn. */
final class Monitoring {
    private static final DateTimeFormatter LONG_TIME =
            DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy", Locale.ROOT);
    private static final DateTimeFormatter SHORT_TIME =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ss", Locale.ROOT);

    private final IpContext context;
    private final MonitorRequest request;
    private final NetworkNamespace namespace;
    private final Queue<String> messages = new ArrayDeque<>();
    private final WaitQueue arrivals = new WaitQueue();
    private final Map<Integer, String> linkNames = new HashMap<>();

    Monitoring(IpContext context, MonitorRequest request) {
        this.context = context;
        this.request = request;
        namespace = context.namespace();
        namespace.links().all().forEach(link -> linkNames.put(link.index(), link.name()));
    }

    /** Prints until the process is killed. */
    int run() {
        Process process = context.tool().process();
        NetworkChangeListener listener = this::changed;
        context.machine().addChangeListener(listener);
        try {
            while (true) {
                process.await(arrivals, () -> !messages.isEmpty());
                while (!messages.isEmpty()) {
                    context.tool().out().print(messages.remove());
                }
                context.tool().out().flush();
            }
        } finally {
            context.machine().removeChangeListener(listener);
        }
    }

    private void changed(NetworkNamespace where, NetworkChange change) {
        Optional<String> origin = origin(where);
        if (origin.isEmpty() || !isOfDevice(change)) {
            return;
        }
        MonitorView view = new MonitorView(
                context, where, request.isLabelled(), request.watchesNamespaceIds(), linkNames);
        for (MonitoredObject object : request.objects()) {
            object.message(view, change).ifPresent(message -> {
                messages.add(time() + origin.get() + (request.isLabelled() ? "[" + object.label() + "]" : "") + message);
                arrivals.wakeAll();
            });
        }
    }

    /** What stands before messages of a namespace; empty where it is not listened to. */
    private Optional<String> origin(NetworkNamespace where) {
        if (where == namespace) {
            return Optional.of(request.isOfAllNamespaces() ? "[nsid current]" : "");
        }
        OptionalInt id = namespace.ids().find(where);
        return request.isOfAllNamespaces() && id.isPresent()
                ? Optional.of("[nsid " + id.getAsInt() + "]") : Optional.empty();
    }

    private boolean isOfDevice(NetworkChange change) {
        return request.device().isEmpty()
                || !(change instanceof LinkChanged changed) || changed.link() == request.device().get();
    }

    private String time() {
        if (!context.options().timestamp()) {
            return "";
        }
        ZonedDateTime now = WallClock.at(namespace.events().nowNanos()).atZone(ZoneOffset.UTC);
        int micros = now.getNano() / 1000;
        return context.options().shortTimestamp()
                ? "[" + SHORT_TIME.format(now) + String.format(Locale.ROOT, ".%06d] ", micros)
                : "Timestamp: " + LONG_TIME.format(now) + " " + micros + " usec\n";
    }
}
