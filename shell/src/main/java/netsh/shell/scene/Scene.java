package netsh.shell.scene;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import netsh.commands.machine.LabHost;
import netsh.commands.qemu.RunningGuest;
import netsh.commands.world.World;
import netsh.network.addr.Ipv4Address;
import netsh.network.ipv4.InterfaceAddress;
import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.link.Link;

/** The hosts of a lab, found by name and by what is in them. */
public final class Scene {
    private final Map<NetworkNamespace, Host> hosts = new LinkedHashMap<>();

    /** All hosts that a lab has at present, those outside of it too. */
    public Scene(World world) {
        boolean isFirst = true;
        for (LabHost host : world.hosts()) {
            addMachine(world, host, isFirst ? "" : host.name());
            isFirst = false;
        }
        for (Host host : hosts()) {
            for (Link link : host.namespace().links().all()) {
                link.farEnds().stream().filter(Link::isRegistered).map(NetworkNamespace::of).forEach(this::hostOf);
            }
        }
    }

    private void addMachine(World world, LabHost host, String machineName) {
        Machine machine = host.userland().machine();
        add(new Host(host.name(), machine.initialNamespace(), Host.Reach.DIRECT, machineName, ""));
        for (NetworkNamespace namespace : machine.namespaces()) {
            machine.namedNamespaces().nameOf(namespace)
                    .ifPresent(name -> add(Host.within(machineName, name, namespace, Host.Reach.NAMESPACE)));
        }
        for (RunningGuest guest : world.guestsOf(host)) {
            add(Host.within(machineName, guest.name(), guest.machine().initialNamespace(), Host.Reach.GUEST));
        }
    }

    private void add(Host host) {
        hosts.putIfAbsent(host.namespace(), host);
    }

    /** All hosts: the lab's own first, then namespaces by age, guests, and what is outside. */
    public List<Host> hosts() {
        return new ArrayList<>(hosts.values());
    }

    /** The host that a network stack is. */
    public Host hostOf(NetworkNamespace namespace) {
        return hosts.computeIfAbsent(namespace, stranger -> {
            boolean isWholeMachine = stranger == stranger.machine().initialNamespace();
            String name = isWholeMachine ? stranger.machine().hostname() : "net:[" + stranger.inode() + "]";
            return new Host(name, stranger, Host.Reach.NONE);
        });
    }

    /** The host that a link is in. */
    public Host hostOf(Link link) {
        return hostOf(NetworkNamespace.of(link));
    }

    /** The host of a name; "lab" is the lab's own whatever it is called. */
    public Optional<Host> find(String name) {
        return hosts().stream()
                .filter(host -> host.name().equals(name) || name.equals("lab") && host.isFirst())
                .findFirst();
    }

    // ---- addresses --------------------------------------------------------------------------------------------------

    /** An address of a host, with its link. */
    public record Owned(Host host, Link link, InterfaceAddress address) {}

    /** All IPv4 addresses of a host, by link. */
    public List<Owned> addressesOf(Host host) {
        List<Owned> owned = new ArrayList<>();
        for (Link link : host.namespace().links().all()) {
            host.namespace().ipv4().addresses().of(link)
                    .forEach(address -> owned.add(new Owned(host, link, address)));
        }
        return owned;
    }

    /** Who has an address, in the hosts' order. */
    public List<Owned> ownersOf(Ipv4Address address) {
        return hosts().stream()
                .flatMap(host -> addressesOf(host).stream())
                .filter(owned -> owned.address().local().equals(address))
                .toList();
    }

    /** The address that others reach a host by: its first that is not its loopback network's. */
    public Optional<Ipv4Address> addressOf(Host host) {
        return addressesOf(host).stream()
                .map(owned -> owned.address().local())
                .filter(address -> !address.isLoopback())
                .findFirst();
    }
}
