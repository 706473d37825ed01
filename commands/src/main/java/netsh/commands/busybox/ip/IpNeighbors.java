package netsh.commands.busybox.ip;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.commands.busybox.AppletFailure;
import netsh.network.addr.Ipv6Address;
import netsh.network.error.NetException;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;
import netsh.network.neighbor.NeighborEntry;
import netsh.network.neighbor.NeighborState;

/** {@code ip neigh}: shows and flushes neighbours. */
final class IpNeighbors {
    private static final List<String> VERBS = List.of("show", "flush");

    private final IpSettings settings;
    private Optional<Link> device = Optional.empty();
    private Optional<Prefix> prefix = Optional.empty();
    private Optional<NeighborState> state = Optional.empty();
    private boolean anyState;

    private IpNeighbors(IpSettings settings) {
        this.settings = settings;
    }

    static int perform(IpSettings settings, Words words) throws AppletFailure, NetException {
        boolean flushes = words.verb(VERBS, "show").equals("flush");
        if (flushes && !words.hasNext()) {
            throw AppletFailure.of("\"ip neigh flush\" requires an argument");
        }
        IpNeighbors neighbors = new IpNeighbors(settings);
        neighbors.read(words);
        if (flushes) {
            neighbors.flush();
        } else {
            neighbors.entries().forEach(entry -> settings.out().println(neighbors.line(entry)));
        }
        return 0;
    }

    private void read(Words words) throws AppletFailure {
        while (words.hasNext()) {
            String word = words.next();
            switch (word) {
                case "dev" -> device = Optional.of(Words.link(settings.namespace(), words.next()));
                case "nud" -> state(words.next());
                default -> {
                    String text = word.equals("to") ? words.next() : word;
                    if (prefix.isPresent()) {
                        throw Words.duplicate("to", text);
                    }
                    prefix = Optional.of(Prefix.read(text));
                }
            }
        }
    }

    private void state(String word) throws AppletFailure {
        if (word.equals("all")) {
            anyState = true;
            return;
        }
        for (NeighborState candidate : NeighborState.values()) {
            if (candidate.name().equalsIgnoreCase(word)) {
                state = Optional.of(candidate);
                return;
            }
        }
        throw Words.invalid(word, "nud state");
    }

    private List<NeighborEntry> entries() {
        NetworkNamespace namespace = settings.namespace();
        List<NeighborEntry> entries = new ArrayList<>();
        if (settings.showsInet()) {
            entries.addAll(namespace.ipv4().neighbors().all());
        }
        if (settings.showsInet6()) {
            entries.addAll(namespace.ipv6().neighbors().all());
        }
        entries.removeIf(entry -> !takes(entry));
        return entries;
    }

    private boolean takes(NeighborEntry entry) {
        boolean stateFits = anyState
                || state.map(wanted -> wanted == entry.state())
                        .orElse(entry.state() != NeighborState.NOARP && entry.state() != NeighborState.NONE);
        return stateFits
                && device.map(link -> link == entry.link()).orElse(true)
                && prefix.map(wanted -> wanted.contains(entry.address())).orElse(true);
    }

    private String line(NeighborEntry entry) {
        StringBuilder text = new StringBuilder().append(entry.address()).append(' ');
        if (device.isEmpty()) {
            text.append("dev ").append(entry.link().name()).append(' ');
        }
        entry.mac().ifPresent(mac -> text.append("lladdr ").append(mac));
        text.append(entry.state().isTimed() ? " ref 1" : "");
        // Busybox divides the times by the clock rate of /proc/net/psched, a billion on this kernel: nothing is left.
        text.append(" used 0/0/0");
        text.append(entry.probes() == 0 ? "" : " probes " + entry.probes());
        return text.append(' ').append(entry.state()).toString();
    }

    private void flush() throws NetException {
        List<NeighborEntry> doomed = entries();
        doomed.removeIf(entry -> state.isEmpty() && !anyState && entry.state() == NeighborState.PERMANENT);
        for (NeighborEntry entry : doomed) {
            NetworkNamespace namespace = settings.namespace();
            if (entry.address() instanceof Ipv6Address) {
                namespace.ipv6().neighbors().on(entry.link()).delete(entry.address());
            } else {
                namespace.ipv4().neighbors().on(entry.link()).delete(entry.address());
            }
        }
        if (doomed.isEmpty()) {
            settings.out().println("Nothing to flush");
        }
    }
}
