package netsh.network.kernel;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.link.BondLink;
import netsh.network.link.Link;
import netsh.network.link.LinkKind;
import netsh.network.link.PhysicalLink;

/** Which modules a machine's kernel has loaded, and who uses them (kernel/module of Linux). */
public final class KernelModules {
    private static final String SCHEDULERS = "sch_";

    private final Machine machine;
    private final Map<String, KernelModule> loaded = new LinkedHashMap<>();
    private int taps;

    /**
     * A loaded module.
     *
     * @param module the module
     * @param references how many use it, modules and others
     * @param users the modules among them, the newest first
     */
    public record Loaded(KernelModule module, int references, List<KernelModule> users) {}

    KernelModules(Machine machine) {
        this.machine = machine;
        for (String name : ModuleCatalogue.LOADED_AT_START) {
            loaded.put(name, ModuleCatalogue.find(name).orElseThrow());
        }
    }

    /** Whether a module is loaded; a dash in its name is as good as an underscore. */
    public boolean isLoaded(String module) {
        return loaded.containsKey(module.replace('-', '_'));
    }

    /** The loaded modules, newest first, as /proc/modules lists them. */
    public List<Loaded> all() {
        List<Loaded> all = new ArrayList<>();
        for (KernelModule module : loaded.values()) {
            all.add(describe(module));
        }
        Collections.reverse(all);
        return all;
    }

    /** A module with its users, if it is loaded. */
    public Optional<Loaded> find(String name) {
        return Optional.ofNullable(loaded.get(name.replace('-', '_'))).map(this::describe);
    }

    private Loaded describe(KernelModule module) {
        List<KernelModule> users = new ArrayList<>();
        for (KernelModule other : loaded.values()) {
            if (other.depends().contains(module.name())) {
                users.add(other);
            }
        }
        Collections.reverse(users);
        return new Loaded(module, users.size() + (module.name().equals("tun") ? taps : 0) + disciplines(module), users);
    }

    /** How many queueing disciplines have their code in a module. */
    private int disciplines(KernelModule module) {
        if (!module.name().startsWith(SCHEDULERS)) {
            return 0;
        }
        String kind = module.name().substring(SCHEDULERS.length());
        int count = 0;
        for (NetworkNamespace namespace : machine.namespaces()) {
            for (Link link : namespace.links().all()) {
                count += (int) link.trafficInUse().stream().flatMap(traffic -> traffic.all().stream())
                        .filter(discipline -> discipline.kind().equals(kind)
                                || kind.equals("ingress") && discipline.kind().equals("clsact")).count();
            }
        }
        return count;
    }

    /** What loading a module would insert, in that order: what it needs and is missing, and itself. */
    public List<KernelModule> missingFor(KernelModule module) {
        List<KernelModule> missing = new ArrayList<>();
        for (String name : module.loadedBefore()) {
            if (!loaded.containsKey(name)) {
                missing.add(ModuleCatalogue.find(name).orElseThrow());
            }
        }
        if (!loaded.containsKey(module.name())) {
            missing.add(module);
        }
        return missing;
    }

    /** Loads a module with what it needs (modprobe); does nothing where it is loaded. */
    public void load(KernelModule module) {
        missingFor(module).forEach(this::insert);
    }

    /** Loads the module of a name that is known to be right, with what it needs. */
    public void load(String name) {
        load(ModuleCatalogue.find(name).orElseThrow());
    }

    /**
     * Loads one module alone (insmod).
     *
     * @throws NetException EEXIST where it is loaded, ENOENT where something that it needs is not
     */
    public void insertAlone(KernelModule module) throws NetException {
        if (loaded.containsKey(module.name())) {
            throw new NetException(Errno.EEXIST);
        }
        if (missingFor(module).size() > 1) {
            throw new NetException(Errno.ENOENT);
        }
        insert(module);
    }

    private void insert(KernelModule module) {
        loaded.put(module.name(), module);
        if (!module.greeting().isEmpty()) {
            machine.log().add(module.greeting());
        }
        for (NetworkNamespace namespace : machine.namespaces()) {
            FallbackTunnels.create(namespace, module.name());
        }
        if (module.name().equals("8021q")) {
            for (Link link : machine.initialNamespace().links().all()) {
                if ((link instanceof PhysicalLink || link instanceof BondLink) && link.isUp()) {
                    machine.log().add("8021q: adding VLAN 0 to HW filter on device " + link.name());
                }
            }
        }
    }

    /**
     * Takes a module out, and with it all links of its kind (delete_module).
     *
     * @throws NetException ENOENT where it is not loaded, EAGAIN where it is in use
     */
    public void unload(KernelModule module) throws NetException {
        if (!loaded.containsKey(module.name())) {
            throw new NetException(Errno.ENOENT);
        }
        if (describe(module).references() > 0) {
            throw new NetException(Errno.EAGAIN);
        }
        for (LinkKind kind : LinkKind.values()) {
            if (kind.module().filter(module.name()::equals).isPresent()) {
                deleteLinks(kind);
            }
        }
        loaded.remove(module.name());
    }

    private void deleteLinks(LinkKind kind) {
        for (NetworkNamespace namespace : machine.namespaces()) {
            for (Link link : List.copyOf(namespace.links().all())) {
                if (link.kind() == kind && link.isRegistered()) {
                    link.delete();
                }
            }
        }
    }

    /** Makes, in a new namespace, the links that come with the loaded modules. */
    void addFallbackTunnels(NetworkNamespace namespace) {
        for (String module : loaded.keySet()) {
            FallbackTunnels.create(namespace, module);
        }
    }

    /** A link was made; the kernel has asked for its module before (request_module). */
    void linkAdded(Link link) {
        if (link.kind() == LinkKind.TUN) {
            taps++;
        }
        Optional<String> module = link.kind().module();
        if (module.isPresent() && !loaded.containsKey(module.get())) {
            load(module.get());
        }
    }

    /** A link is gone. */
    void linkRemoved(Link link) {
        if (link.kind() == LinkKind.TUN) {
            taps--;
        }
    }
}
