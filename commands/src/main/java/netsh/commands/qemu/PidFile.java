package netsh.commands.qemu;

import java.util.Optional;
import netsh.commands.file.ProcessFiles;
import netsh.commands.tool.ToolContext;
import netsh.network.error.NetException;

/** The file that a running qemu keeps its process number in, locked against others, until it ends. */
final class PidFile {
    private final VirtualMachines machines;
    private final Optional<String> path;

    private PidFile(VirtualMachines machines, Optional<String> path) {
        this.machines = machines;
        this.path = path;
    }

    /** Creates and locks the file, where one is wanted; the number is still to come. */
    static PidFile create(VirtualMachines machines, Optional<String> wanted, ToolContext context) throws QemuException {
        if (wanted.isEmpty()) {
            return new PidFile(machines, Optional.empty());
        }
        String path = context.files().absolute(wanted.get());
        if (machines.isLocked(path)) {
            throw new QemuException("cannot create PID file: Cannot lock pid file: Resource temporarily unavailable");
        }
        try {
            context.files().writeText(path, "");
        } catch (NetException refused) {
            throw new QemuException("cannot create PID file: Could not create '" + wanted.get() + "': "
                    + refused.errno().text());
        }
        machines.lock(path);
        return new PidFile(machines, Optional.of(path));
    }

    /** Writes the number of the process that stays. */
    void write(ProcessFiles files, int pid) {
        if (path.isPresent()) {
            try {
                files.writeText(path.get(), pid + "\n");
            } catch (NetException gone) {
                release(files);
            }
        }
    }

    /** Unlocks the file and removes it; somebody may have removed it before. */
    void release(ProcessFiles files) {
        if (path.isPresent() && machines.isLocked(path.get())) {
            machines.unlock(path.get());
            try {
                files.remove(path.get());
            } catch (NetException gone) {
                return;
            }
        }
    }
}
