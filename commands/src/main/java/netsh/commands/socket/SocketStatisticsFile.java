package netsh.commands.socket;

import java.util.List;
import java.util.Locale;
import netsh.commands.file.SyntheticFile;
import netsh.commands.process.Process;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.tcp.TcpInformation;

/** The file /proc/net/sockstat: how many sockets there are. */
public final class SocketStatisticsFile implements SyntheticFile {
    @Override
    public String read(Process reader) {
        NetworkNamespace namespace = reader.namespace();
        SocketCounts counts = SocketCounts.of(namespace);
        List<TcpInformation> tcp = namespace.tcp().all();
        long inUse = tcp.stream().filter(entry -> !entry.isIpv6()).count() - counts.timeWait();
        return String.format(Locale.ROOT, "sockets: used %d\n", counts.tcp() + counts.udp())
                + String.format(Locale.ROOT, "TCP: inuse %d orphan %d tw %d alloc %d mem 0\n",
                        Math.max(0, inUse), counts.orphaned(), counts.timeWait(), counts.allocatedOfMachine())
                + String.format(Locale.ROOT, "UDP: inuse %d mem 0\n", counts.udp())
                + "UDPLITE: inuse 0\nRAW: inuse 0\nFRAG: inuse 0 memory 0\n";
    }
}
