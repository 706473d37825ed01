package netsh.commands.file;

import netsh.commands.process.Process;
import netsh.network.error.Errno;
import netsh.network.error.NetException;

/** A file of live state. */
public interface SyntheticFile extends SyntheticNode {
    /** Its content at this moment, as the reading process's namespace has it. */
    String read(Process reader) throws NetException;

    /** One write(2) to it; EACCES where the file cannot be written. */
    default void write(String text, Process writer) throws NetException {
        throw new NetException(Errno.EACCES);
    }

    /** Its permission bits, as ls -l shows them. */
    default int mode() {
        return 0444;
    }
}
