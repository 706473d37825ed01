package netsh.network.neighbor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import netsh.network.addr.IpAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.Link;

/** Addresses that a host answers for though they are others' (struct pneigh_entry; {@code ip neigh add proxy}). */
public final class ProxyEntries {
    private List<Entry> entries = List.of();

    /**
     * An address that is answered for.
     *
     * @param address the address
     * @param link where; empty for all links
     * @param protocol who made the entry, as routes have it; 0 where nobody said
     */
    public record Entry(IpAddress address, Optional<Link> link, int protocol) {}

    /** All entries, newest first. */
    public List<Entry> all() {
        return entries;
    }

    /** Whether questions for an address on a link are answered. */
    public boolean contains(Link link, IpAddress address) {
        for (Entry entry : entries) {
            if (entry.address().equals(address) && (entry.link().isEmpty() || entry.link().get() == link)) {
                return true;
            }
        }
        return false;
    }

    /** Adds an entry, or changes one that is there. */
    public void put(Entry entry) {
        List<Entry> changed = new ArrayList<>(entries);
        changed.removeIf(other -> isSame(other, entry.address(), entry.link()));
        changed.add(0, entry);
        entries = List.copyOf(changed);
    }

    /** Takes an entry out; ENOENT where there is none. */
    public void remove(IpAddress address, Optional<Link> link) throws NetException {
        List<Entry> changed = new ArrayList<>(entries);
        if (!changed.removeIf(other -> isSame(other, address, link))) {
            throw new NetException(Errno.ENOENT);
        }
        entries = List.copyOf(changed);
    }

    private static boolean isSame(Entry entry, IpAddress address, Optional<Link> link) {
        return entry.address().equals(address) && entry.link().equals(link);
    }

    /** Takes all entries of a link out, which leaves. */
    public void linkRemoved(Link link) {
        List<Entry> changed = new ArrayList<>(entries);
        if (changed.removeIf(entry -> entry.link().isPresent() && entry.link().get() == link)) {
            entries = List.copyOf(changed);
        }
    }
}
