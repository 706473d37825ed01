package netsh.commands.file;

import java.util.List;
import java.util.Optional;
import netsh.commands.process.Process;

/** A directory of live state; what it holds may depend on the namespace of the process that looks. */
public interface SyntheticDirectory extends SyntheticNode {
    /** The names in it, in the order in which the kernel lists them. */
    List<String> list(Process reader);

    /** The entry of a name; called for every path that leads through here, so it should not build the others. */
    Optional<SyntheticNode> find(String name, Process reader);
}
