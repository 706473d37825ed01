package netsh.commands.sysfs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import netsh.commands.file.SyntheticDirectory;
import netsh.commands.file.SyntheticFile;
import netsh.commands.file.SyntheticNode;
import netsh.commands.process.Process;
import netsh.network.link.Link;
import netsh.network.link.LinkStatistics;

/**
 * The directory {@code statistics} of a link under /sys/class/net: a file for each counter.
 *
 * @param link the link
 */
record StatisticsDirectory(Link link) implements SyntheticDirectory {
    private static final Map<String, ToLongFunction<LinkStatistics>> COUNTERS = counters();

    private static Map<String, ToLongFunction<LinkStatistics>> counters() {
        Map<String, ToLongFunction<LinkStatistics>> counters = new TreeMap<>();
        // What can go wrong in hardware alone never does here.
        for (String name : List.of("rx_compressed", "rx_crc_errors", "rx_fifo_errors", "rx_frame_errors",
                "rx_length_errors", "rx_missed_errors", "rx_nohandler", "rx_over_errors", "tx_aborted_errors",
                "tx_compressed", "tx_fifo_errors", "tx_heartbeat_errors", "tx_window_errors")) {
            counters.put(name, statistics -> 0);
        }
        counters.put("collisions", LinkStatistics::collisions);
        counters.put("multicast", LinkStatistics::receivedMulticast);
        counters.put("rx_bytes", LinkStatistics::receivedBytes);
        counters.put("rx_dropped", LinkStatistics::receiveDropped);
        counters.put("rx_errors", LinkStatistics::receiveErrors);
        counters.put("rx_packets", LinkStatistics::receivedPackets);
        counters.put("tx_bytes", LinkStatistics::transmittedBytes);
        counters.put("tx_carrier_errors", LinkStatistics::carrierErrors);
        counters.put("tx_dropped", LinkStatistics::transmitDropped);
        counters.put("tx_errors", LinkStatistics::transmitErrors);
        counters.put("tx_packets", LinkStatistics::transmittedPackets);
        return counters;
    }

    @Override
    public List<String> list(Process reader) {
        return List.copyOf(COUNTERS.keySet());
    }

    @Override
    public Optional<SyntheticNode> find(String name, Process reader) {
        return Optional.ofNullable(COUNTERS.get(name)).map(counter -> {
            SyntheticFile file = process -> counter.applyAsLong(link.statistics()) + "\n";
            return file;
        });
    }
}
