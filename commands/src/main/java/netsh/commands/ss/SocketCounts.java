package netsh.commands.ss;

import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.tcp.TcpState;

/** What the kernel counts for all namespaces together. */
final class SocketCounts {
    private SocketCounts() {}

    /** TCP sockets that take up memory. */
    static long ofMachine(Machine machine) {
        long count = 0;
        for (NetworkNamespace namespace : machine.namespaces()) {
            count += namespace.tcp().all().stream()
                    .filter(entry -> entry.state() != TcpState.TIME_WAIT && entry.state() != TcpState.SYN_RECV)
                    .count();
        }
        return count;
    }
}
