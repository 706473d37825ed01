package netsh.network.kernel;

/** Hears of changes, as a netlink socket that joined the groups. */
@FunctionalInterface
public interface NetworkChangeListener {
    /** Called right after a change. */
    void changed(NetworkNamespace namespace, NetworkChange change);
}
