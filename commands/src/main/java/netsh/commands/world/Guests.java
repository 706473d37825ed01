package netsh.commands.world;

import java.util.List;
import java.util.Map;
import netsh.commands.file.ProcessFiles;
import netsh.commands.process.Process;
import netsh.commands.process.ProcessTable;
import netsh.commands.process.Scheduler;
import netsh.commands.qemu.GuestFactory;
import netsh.commands.tool.Userland;
import netsh.network.error.NetException;
import netsh.network.kernel.Machine;
import netsh.network.kernel.Simulation;

/** Makes guests: small busybox systems, as cirros is. */
final class Guests implements GuestFactory {
    private static final int LAST_BOOT_PID = 60;
    private static final String HOST_NAME = "cirros";

    /** What a guest does when it boots: it sets up its links, and tries for a moment to get an address by DHCP. */
    private static final String BOOT_SCRIPT = """
            #!/bin/sh
            ifconfig lo 127.0.0.1 up
            if [ -e /sys/class/net/eth0 ]; then
                ifconfig eth0 up
                udhcpc -i eth0 -n -q -t 2 -T 1
            fi
            """;

    @Override
    public Userland newGuest(Simulation simulation, Scheduler scheduler, Runnable powerOff) {
        Machine machine = new Machine(simulation, HOST_NAME);
        Userland guest = World.userland(machine, scheduler, InstalledTools.ofGuest(powerOff), LAST_BOOT_PID);
        Process init = Process.resident(
                new ProcessTable(scheduler, 0), machine.initialNamespace(), List.of("init"), Map.of());
        try {
            fillDisk(new ProcessFiles(guest.files(), init), guest);
        } catch (NetException impossible) {
            throw new IllegalStateException(impossible);
        }
        return guest;
    }

    private static void fillDisk(ProcessFiles files, Userland guest) throws NetException {
        guest.files().makeDirectory("/etc/init.d");
        files.writeText("/etc/hostname", HOST_NAME + "\n");
        files.writeText("/etc/hosts", "127.0.0.1 localhost " + HOST_NAME + "\n");
        files.writeText("/etc/resolv.conf", "");
        files.writeText("/etc/init.d/rcS", BOOT_SCRIPT);
    }
}
