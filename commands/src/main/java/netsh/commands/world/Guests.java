package netsh.commands.world;

import netsh.commands.process.Scheduler;
import netsh.commands.qemu.GuestFactory;
import netsh.commands.tool.Userland;
import netsh.network.kernel.Machine;
import netsh.network.kernel.Simulation;

/** Makes guests: small busybox systems, as cirros is. */
final class Guests implements GuestFactory {
    private static final int LAST_BOOT_PID = 60;

    @Override
    public Userland newGuest(Simulation simulation, Scheduler scheduler, Runnable powerOff) {
        Machine machine = new Machine(simulation, "cirros");
        return World.userland(machine, scheduler, InstalledTools.ofGuest(powerOff), LAST_BOOT_PID);
    }
}
