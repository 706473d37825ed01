package netsh.network.kernel;

import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/**
 * The numbers by which a namespace knows others (struct net's netns_ids): given by hand, or by the kernel when a link of
 * this namespace has its other end in another one.
 */
public final class NamespaceIds {
    /** Numbers from here on, which only a user gives, are not noted in the set of used ones: it would grow too large. */
    private static final int MOST_NOTED = 1 << 20;

    private final NetworkNamespace owner;
    private final SortedMap<Integer, NetworkNamespace> byId = new TreeMap<>();
    private final Map<NetworkNamespace, Integer> ids = new IdentityHashMap<>(2);
    private final BitSet used = new BitSet();
    /** The namespaces that have a number for this one. */
    private final Set<NetworkNamespace> knownBy = new LinkedHashSet<>(2);

    NamespaceIds(NetworkNamespace owner) {
        this.owner = owner;
    }

    /** The number of a namespace, if it has one here. */
    public OptionalInt find(NetworkNamespace namespace) {
        Integer id = ids.get(namespace);
        return id == null ? OptionalInt.empty() : OptionalInt.of(id);
    }

    /** The namespace of a number. */
    public Optional<NetworkNamespace> find(int id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** All numbers with their namespaces, rising. */
    public SortedMap<Integer, NetworkNamespace> all() {
        return Collections.unmodifiableSortedMap(byId);
    }

    /** The number of a namespace; the lowest free one where it has none yet (peernet2id_alloc). */
    public int allocate(NetworkNamespace namespace) {
        Integer known = ids.get(namespace);
        if (known != null) {
            return known;
        }
        int id = used.nextClearBit(0);
        while (byId.containsKey(id)) {
            id++;
        }
        put(namespace, id);
        return id;
    }

    /** Gives a namespace a number by hand (RTM_NEWNSID); EEXIST where either is taken. */
    public void assign(NetworkNamespace namespace, int id) throws NetException {
        refuseWhereKnown(namespace);
        if (byId.containsKey(id)) {
            throw new NetException(Errno.EEXIST, "The specified nsid is already used");
        }
        put(namespace, id);
    }

    /** Gives a namespace the lowest free number by hand; EEXIST where it has one. */
    public void assignAny(NetworkNamespace namespace) throws NetException {
        refuseWhereKnown(namespace);
        allocate(namespace);
    }

    private void refuseWhereKnown(NetworkNamespace namespace) throws NetException {
        if (ids.containsKey(namespace)) {
            throw new NetException(Errno.EEXIST, "Peer netns already has a nsid assigned");
        }
    }

    private void put(NetworkNamespace namespace, int id) {
        byId.put(id, namespace);
        ids.put(namespace, id);
        if (id < MOST_NOTED) {
            used.set(id);
        }
        namespace.ids().knownBy.add(owner);
        owner.machine().tell(owner, new NamespaceIdChanged(namespace, id, false));
    }

    /** The owner is gone: nobody has a number for it any more. */
    void ownerIsGone() {
        for (NetworkNamespace other : knownBy) {
            other.ids().forget(owner);
        }
        for (NetworkNamespace other : byId.values()) {
            other.ids().knownBy.remove(owner);
        }
        knownBy.clear();
    }

    private void forget(NetworkNamespace namespace) {
        int id = ids.remove(namespace);
        byId.remove(id);
        used.clear(id);
        owner.machine().tell(owner, new NamespaceIdChanged(namespace, id, true));
    }
}
