package netsh.commands.sysfs;

import java.util.List;
import java.util.Optional;
import netsh.commands.file.SyntheticDirectory;
import netsh.commands.file.SyntheticFile;
import netsh.commands.file.SyntheticNode;
import netsh.commands.process.Process;
import netsh.network.error.Errno;
import netsh.network.error.NetException;
import netsh.network.kernel.Machine;

/** /run/netns: an entry for each named namespace. */
public final class NamespaceDirectory implements SyntheticDirectory {
    private final Machine machine;

    /** The directory of a machine. */
    public NamespaceDirectory(Machine machine) {
        this.machine = machine;
    }

    @Override
    public List<String> list(Process reader) {
        return machine.namedNamespaces().names();
    }

    @Override
    public Optional<SyntheticNode> find(String name, Process reader) {
        return machine.namedNamespaces().find(name).map(namespace -> (SyntheticFile) process -> {
            throw new NetException(Errno.EINVAL);
        });
    }
}
