package netsh.commands.sysfs;

import java.util.Locale;
import netsh.commands.file.SyntheticFile;
import netsh.commands.process.Process;
import netsh.network.link.Link;
import netsh.network.link.LinkStatistics;

/** The file /proc/net/dev: the counters of the links of the reader's namespace (net/core/net-procfs.c). */
public final class LinkCountersFile implements SyntheticFile {
    private static final String HEADER = "Inter-|   Receive                                                "
            + "|  Transmit\n"
            + " face |bytes    packets errs drop fifo frame compressed multicast"
            + "|bytes    packets errs drop fifo colls carrier compressed\n";

    @Override
    public String read(Process reader) {
        StringBuilder text = new StringBuilder(HEADER);
        for (Link link : reader.namespace().links().all()) {
            LinkStatistics counters = link.statistics();
            text.append(String.format(Locale.ROOT,
                    "%6s: %7d %7d %4d %4d %4d %5d %10d %9d %8d %7d %4d %4d %4d %5d %7d %10d\n", link.name(),
                    counters.receivedBytes(), counters.receivedPackets(), counters.receiveErrors(),
                    counters.receiveDropped(), 0, 0, 0, counters.receivedMulticast(),
                    counters.transmittedBytes(), counters.transmittedPackets(), counters.transmitErrors(),
                    counters.transmitDropped(), 0, counters.collisions(), counters.carrierErrors(), 0));
        }
        return text.toString();
    }
}
