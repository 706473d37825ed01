package netsh.network.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** The names under /run/netns, each of which keeps a namespace alive. */
public final class NamedNamespaces {
    private final Machine machine;
    private final Map<String, NetworkNamespace> byName = new LinkedHashMap<>();

    NamedNamespaces(Machine machine) {
        this.machine = machine;
    }

    /** Makes a namespace under a name; EEXIST where the name is taken. */
    public NetworkNamespace add(String name) throws NetException {
        if (byName.containsKey(name)) {
            throw new NetException(Errno.EEXIST);
        }
        NetworkNamespace namespace = machine.newNamespace();
        attach(name, namespace);
        return namespace;
    }

    /** Gives an existing namespace a name; EEXIST where the name is taken. */
    public void attach(String name, NetworkNamespace namespace) throws NetException {
        if (byName.putIfAbsent(name, namespace) != null) {
            throw new NetException(Errno.EEXIST);
        }
        namespace.hold();
        namespace.setNewestName(name);
        machine.tell(namespace, new NamespaceNameChanged(name, false));
    }

    /** Takes a name away, and with it the namespace if nothing else keeps that; ENOENT where there is none. */
    public void remove(String name) throws NetException {
        NetworkNamespace namespace = byName.remove(name);
        if (namespace == null) {
            throw new NetException(Errno.ENOENT);
        }
        if (name.equals(namespace.newestName())) {
            namespace.setNewestName(names().stream().filter(other -> byName.get(other) == namespace).findFirst().orElse(null));
        }
        machine.tell(namespace, new NamespaceNameChanged(name, true));
        namespace.release();
    }

    /** The namespace of a name. */
    public Optional<NetworkNamespace> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** The names, newest first: the order in which the kernel's tmpfs lists a directory. */
    public List<String> names() {
        List<String> names = new ArrayList<>(byName.keySet());
        Collections.reverse(names);
        return names;
    }

    /** A name of a namespace, where it has one; the newest of several. */
    public Optional<String> nameOf(NetworkNamespace namespace) {
        return Optional.ofNullable(namespace.newestName());
    }
}
