package netsh.network.link;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** The links of a network namespace, by name and by index (dev_name_head and dev_index_head of struct net). */
public final class LinkTable {
    private final Map<String, Link> byName = new HashMap<>(4);
    private final TreeMap<Integer, Link> byIndex = new TreeMap<>();
    private int lastIndex;

    /** The link of that name or alternative name, null where there is none. */
    public Link byName(String name) {
        return byName.get(name);
    }

    /** The link of that index, null where there is none. */
    public Link byIndex(int index) {
        return byIndex.get(index);
    }

    /** All links, by rising index. */
    public Collection<Link> all() {
        return Collections.unmodifiableCollection(byIndex.values());
    }

    /** The next index that no link has; it is taken even if no link is registered with it (dev_new_index). */
    int newIndex() {
        do {
            lastIndex = lastIndex == Integer.MAX_VALUE ? 1 : lastIndex + 1;
        } while (byIndex.containsKey(lastIndex));
        return lastIndex;
    }

    /** The lowest name of a pattern such as "veth%d" that is free. */
    String freeName(String pattern) {
        for (int number = 0; ; number++) {
            String name = pattern.replace("%d", Integer.toString(number));
            if (!byName.containsKey(name)) {
                return name;
            }
        }
    }

    void add(Link link) {
        byName.put(link.name(), link);
        for (String alternative : link.uncommon().alternativeNames()) {
            byName.put(alternative, link);
        }
        byIndex.put(link.index(), link);
    }

    void remove(Link link) {
        byName.remove(link.name());
        for (String alternative : link.uncommon().alternativeNames()) {
            byName.remove(alternative);
        }
        byIndex.remove(link.index());
    }

    /** Gives a link one more name by which it is found (rtnl_linkprop); EEXIST where the name is taken. */
    public void addAlternativeName(Link link, String name) throws NetException {
        if (byName.putIfAbsent(name, link) != null) {
            throw new NetException(Errno.EEXIST);
        }
        link.setUncommon(link.uncommon().withAlternativeName(name));
    }

    /** Takes such a name away; ENOENT where it is not one of the link's. */
    public void removeAlternativeName(Link link, String name) throws NetException {
        if (!link.uncommon().alternativeNames().contains(name)) {
            throw new NetException(Errno.ENOENT);
        }
        byName.remove(name);
        link.setUncommon(link.uncommon().withoutAlternativeName(name));
    }
}
