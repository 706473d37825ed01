package netsh.commands.process;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** The processes of one machine by number; numbers are given out in order, as the kernel does until they wrap. */
public final class ProcessTable {
    private static final int HIGHEST_PID = 4_194_304;

    private final Scheduler scheduler;
    private final TreeMap<Integer, Process> processes = new TreeMap<>();
    private int lastPid;

    /**
     * An empty table.
     *
     * @param lastPid the number given out last before the lab begins: a machine has started services by then
     */
    public ProcessTable(Scheduler scheduler, int lastPid) {
        this.scheduler = scheduler;
        this.lastPid = lastPid;
    }

    /** Gives out numbers behind {@code pid} from now on: the machine has started that many by now. */
    public void skipTo(int pid) {
        lastPid = Math.max(lastPid, pid);
    }

    /** Who decides whose turn it is. */
    public Scheduler scheduler() {
        return scheduler;
    }

    /** The live process of that number. */
    public Optional<Process> find(int pid) {
        return Optional.ofNullable(processes.get(pid));
    }

    /** All live processes in the order of their numbers. */
    public List<Process> list() {
        return new ArrayList<>(processes.values());
    }

    int add(Process process) {
        do {
            lastPid = lastPid == HIGHEST_PID ? 2 : lastPid + 1;
        } while (processes.containsKey(lastPid));
        processes.put(lastPid, process);
        return lastPid;
    }

    void remove(Process process) {
        processes.remove(process.pid(), process);
    }
}
