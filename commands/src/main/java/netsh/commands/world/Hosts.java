package netsh.commands.world;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import netsh.commands.file.ProcessFiles;
import netsh.commands.machine.LabHost;
import netsh.commands.machine.LabHosts;
import netsh.commands.machine.MachineTools;
import netsh.commands.process.Process;
import netsh.commands.process.ProcessTable;
import netsh.commands.process.Scheduler;
import netsh.commands.process.Signal;
import netsh.commands.qemu.QemuTools;
import netsh.commands.qemu.RunningGuest;
import netsh.commands.tool.ToolRegistry;
import netsh.commands.tool.Userland;
import netsh.network.addr.Ipv4Address;
import netsh.network.addr.MacAddress;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.Machine;
import netsh.network.kernel.NetworkNamespace;
import netsh.network.kernel.Simulation;
import netsh.network.link.Link;
import netsh.network.link.PhysicalLink;

/** The hosts of a lab: {@code lab}, and those that are added to the outside network. */
final class Hosts implements LabHosts {
    private static final String FIRST_NAME = "lab";
    /** The process number given out last before a host is ready; it has booted by then. */
    private static final int LAST_BOOT_PID = 400;
    private static final int NETWORK = 0xc0a8_0200;
    private static final int FIRST_HOST_NUMBER = 139;
    private static final int LAST_HOST_NUMBER = 254;
    private static final long FIRST_CARD = 0x000c_29cb_dfc0L;

    private final Simulation simulation;
    private final Scheduler scheduler;
    private final OutsideNetwork outside;
    private final List<LabHost> all = new ArrayList<>();
    /** What runs virtual machines on each, by its name. */
    private final Map<String, QemuTools> guests = new HashMap<>();

    /** The hosts of a new lab: {@code lab} alone, which has booted. */
    Hosts(Simulation simulation, Scheduler scheduler, QemuTools guests) {
        this.simulation = simulation;
        this.scheduler = scheduler;
        Machine machine = new Machine(simulation, FIRST_NAME);
        Userland userland = userland(machine, guests);
        this.guests.put(FIRST_NAME, guests);
        outside = new OutsideNetwork(simulation);
        Ipv4Address address = address(FIRST_HOST_NUMBER);
        PhysicalLink card = outside.connectFirst(machine, card(FIRST_HOST_NUMBER), address);
        all.add(new LabHost(FIRST_NAME, userland, card, address));
        outside.boot(machine);
    }

    private Userland userland(Machine machine, QemuTools guests) {
        ToolRegistry tools = InstalledTools.ofHost(guests, new MachineTools(this));
        return World.userland(machine, scheduler, tools, LAST_BOOT_PID);
    }

    /** The guests that run on a host. */
    List<RunningGuest> guestsOf(LabHost host) {
        return guests.get(host.name()).running();
    }

    @Override
    public List<LabHost> all() {
        return List.copyOf(all);
    }

    @Override
    public LabHost add(String name) throws NetException {
        if (find(name).isPresent()) {
            throw new NetException(Errno.EEXIST);
        }
        int number = FIRST_HOST_NUMBER + 1;
        while (number <= LAST_HOST_NUMBER && isTaken(address(number))) {
            number++;
        }
        if (number > LAST_HOST_NUMBER) {
            throw new NetException(Errno.ENOSPC);
        }
        Machine machine = new Machine(simulation, name);
        QemuTools virtualization = new QemuTools(new Guests());
        Userland userland = userland(machine, virtualization);
        guests.put(name, virtualization);
        rename(userland, name);
        PhysicalLink card = outside.connect(machine, card(number), address(number));
        LabHost host = new LabHost(name, userland, card, address(number));
        all.add(host);
        return host;
    }

    private static Ipv4Address address(int number) {
        return new Ipv4Address(NETWORK + number);
    }

    private static MacAddress card(int number) {
        return new MacAddress(FIRST_CARD + number - FIRST_HOST_NUMBER);
    }

    private static void rename(Userland userland, String name) throws NetException {
        Process writer = Process.resident(new ProcessTable(userland.scheduler(), 0),
                userland.machine().initialNamespace(), List.of("init"), Map.of());
        ProcessFiles files = new ProcessFiles(userland.files(), writer);
        files.writeText("/etc/hostname", name + "\n");
        files.writeText("/etc/hosts", "127.0.0.1 localhost\n127.0.1.1 " + name + "\n");
    }

    /** Whether a host was given an address, or has it on any of its links in any of its namespaces. */
    private boolean isTaken(Ipv4Address address) {
        for (LabHost host : all) {
            if (host.address().equals(address)) {
                return true;
            }
            for (NetworkNamespace namespace : host.userland().machine().namespaces()) {
                if (namespace.ipv4().isLocal(address)) {
                    return true;
                }
            }
        }
        return false;
    }

    @Override
    public void remove(LabHost host) {
        for (Process running : host.userland().processes().list()) {
            running.signal(Signal.KILL);
        }
        outside.disconnect(host.card());
        for (NetworkNamespace namespace : host.userland().machine().namespaces()) {
            namespace.links().all().forEach(Link::close);
        }
        all.remove(host);
        guests.remove(host.name());
    }
}
