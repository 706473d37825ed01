package netsh.commands.socket;

import java.util.List;
import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.tcp.TcpInformation;
import netsh.network.tcp.TcpState;

/**
 * How many sockets there are.
 *
 * @param tcp TCP sockets of the namespace, without connections that are over
 * @param udp UDP sockets of the namespace
 * @param established connections that data can flow on
 * @param orphaned connections that nobody uses any more
 * @param timeWait connections that are over and remembered for a while
 * @param allocatedOfMachine TCP sockets of all namespaces, without connections that are over
 */
public record SocketCounts(
        long tcp, long udp, long established, long orphaned, long timeWait, long allocatedOfMachine) {
    /** Counts those of a namespace, and what the kernel counts for all together. */
    public static SocketCounts of(NetworkNamespace namespace) {
        List<TcpInformation> tcp = namespace.tcp().all();
        long timeWait = count(tcp, TcpState.TIME_WAIT);
        long orphaned = tcp.stream()
                .filter(entry -> entry.socket() == null)
                .filter(entry -> entry.state() != TcpState.TIME_WAIT && entry.state() != TcpState.SYN_RECV)
                .count();
        return new SocketCounts(
                tcp.size() - timeWait,
                namespace.sockets().udp().size(),
                count(tcp, TcpState.ESTABLISHED) + count(tcp, TcpState.CLOSE_WAIT),
                orphaned,
                timeWait,
                allocated(namespace.machine()));
    }

    private static long count(List<TcpInformation> entries, TcpState state) {
        return entries.stream().filter(entry -> entry.state() == state).count();
    }

    private static long allocated(Machine machine) {
        long count = 0;
        for (NetworkNamespace namespace : machine.namespaces()) {
            List<TcpInformation> entries = namespace.tcp().all();
            count += entries.size() - count(entries, TcpState.TIME_WAIT) - count(entries, TcpState.SYN_RECV);
        }
        return count;
    }
}
