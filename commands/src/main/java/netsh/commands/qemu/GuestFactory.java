package netsh.commands.qemu;

import netsh.commands.process.Scheduler;
import netsh.commands.tool.Userland;
import netsh.network.kernel.Simulation;

/** Makes the machine inside a virtual machine: kernel, files and tools. */
@FunctionalInterface
public interface GuestFactory {
    /**
     * A machine that is switched off.
     *
     * @param powerOff what the guest's own poweroff does
     */
    Userland newGuest(Simulation simulation, Scheduler scheduler, Runnable powerOff);
}
