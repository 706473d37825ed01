package netsh.commands.socket;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import netsh.commands.process.FileDescriptors;
import netsh.commands.process.Process;
import netsh.commands.process.ProcessTable;

/** Which processes hold which sockets, as /proc/PID/fd tells it. */
public final class SocketHolders {
    private final Map<Object, List<Holder>> bySocket = new IdentityHashMap<>();

    /**
     * One that holds a socket.
     *
     * @param name the program's name
     * @param pid its number
     * @param descriptor the descriptor's number
     */
    public record Holder(String name, int pid, int descriptor) {}

    private SocketHolders() {}

    /** The holders among the processes of a machine. */
    public static SocketHolders of(ProcessTable processes) {
        SocketHolders holders = new SocketHolders();
        for (Process process : processes.list()) {
            for (int number = 0; number <= FileDescriptors.HIGHEST; number++) {
                if (process.descriptors().at(number) instanceof SocketFile file) {
                    String name = process.arguments().get(0);
                    holders.bySocket
                            .computeIfAbsent(file.socket(), socket -> new ArrayList<>(1))
                            .add(new Holder(name.substring(name.lastIndexOf('/') + 1), process.pid(), number));
                }
            }
        }
        return holders;
    }

    /** Who holds a socket, by process number. */
    public List<Holder> of(Object socket) {
        return socket == null ? List.of() : bySocket.getOrDefault(socket, List.of());
    }
}
