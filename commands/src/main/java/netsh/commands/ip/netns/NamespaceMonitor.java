package netsh.commands.ip.netns;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import netsh.commands.ip.IpContext;
import netsh.commands.process.Process;
import netsh.commands.process.WaitQueue;
import netsh.network.kernel.NamespaceNameChanged;
import netsh.network.kernel.NetworkChangeListener;

/** {@code ip netns monitor}: tells of names that come and go until it is killed. */
final class NamespaceMonitor {
    private NamespaceMonitor() {}

    static int run(IpContext context, List<String> ignored) {
        Process process = context.tool().process();
        Queue<String> lines = new ArrayDeque<>();
        WaitQueue arrivals = new WaitQueue();
        NetworkChangeListener listener = (namespace, change) -> {
            if (change instanceof NamespaceNameChanged named) {
                lines.add((named.removed() ? "delete " : "add ") + named.name());
                arrivals.wakeAll();
            }
        };
        context.machine().addChangeListener(listener);
        try {
            while (true) {
                process.await(arrivals, () -> !lines.isEmpty());
                while (!lines.isEmpty()) {
                    context.tool().out().println(lines.remove());
                }
            }
        } finally {
            context.machine().removeChangeListener(listener);
        }
    }
}
